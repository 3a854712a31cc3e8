/**
 * Runs one action at a time on the document (developers.google.com/apps-script/reference/lock/lock-service): a second
 * person who presses the same button waits a little, then is told, and nothing is done twice.
 */
const WAIT_MS = 5000;

export function withDocumentLock<Result>(action: () => Result, whenBusy: () => Result): Result {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  // Outside a document there is no lock, and nobody to share it with.
  if (lock === null) return action();
  if (!lock.tryLock(WAIT_MS)) return whenBusy();
  try {
    return action();
  } finally {
    lock.releaseLock();
  }
}
