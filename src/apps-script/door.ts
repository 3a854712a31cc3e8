/**
 * The door of all calls: makes the public function of a command from its declaration, and does once what each would repeat:
 * shape, who, one at a time, the workbook. A second person who presses the same button waits a little, then is told, and
 * nothing is done twice. Source: developers.google.com/apps-script/reference/lock.
 */
import type { Call, DoorRefusal, OutcomeOf, RequestOf } from '../contract/call';
import { EDIT, REQUEST, STAGE_MESSAGE } from '../text/refusal-message';
import { DamagedWorkbook } from './damaged-workbook';
import { isHeldBack, isKeeper, isOwner } from './workbook/owner';
import { findTabs, workbookDoubt, type Tabs } from './workbook/tabs';

const WAIT_MS = 5000;

export interface Workbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Found when first asked for: not every command needs them, and each finds them after it has the lock. */
  readonly tabs: Tabs;
}

/** What a client shows as it is. */
class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** `run` may count on the shape of its request, the person's right, and the lock where the call declares one. */
export function command<Declared extends Call>(call: Declared) {
  type Request = RequestOf<Declared>;
  type Outcome = OutcomeOf<Declared>;
  // Only calls whose outcome holds a DoorRefusal may lock or ask who (contract/call.ts).
  const refuse = (reason: DoorRefusal['reason'], message: string) =>
    ({ ok: false, reason, message }) satisfies DoorRefusal as Outcome;
  // Two steps: what `run` may answer is known before it is looked at.
  return (run: (request: Request, workbook: Workbook) => Outcome) => (request: Request) => {
    if (!call.request.accepts(request)) throw new RequestError(REQUEST.malformed());
    const workbook = openWorkbook();
    if (call.who === 'owner' && !isOwner(workbook)) {
      return refuse('notAllowed', STAGE_MESSAGE.notOwner());
    }
    const act = () => {
      const doubt = call.lock && workbookDoubt(workbook.tabs);
      if (doubt !== undefined) return refuse('damaged', doubt);
      if (call.who === 'keeper' && !isKeeper(workbook)) {
        return refuse('notAllowed', STAGE_MESSAGE.notAllowed());
      }
      try {
        return run(request, workbook);
      } catch (error) {
        if (error instanceof DamagedWorkbook) return refuse('damaged', error.message);
        if (!call.lock || !isHeldBack(workbook.spreadsheet)) throw error;
        console.error(error);
        return refuse('notAllowed', EDIT.stopped());
      }
    };
    return call.lock ? locked(act, () => refuse('busy', REQUEST.busy())) : act();
  };
}

function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let tabs: Tabs | undefined;
  return {
    spreadsheet,
    get tabs() {
      return (tabs ??= findTabs(spreadsheet));
    },
  };
}

function locked<Outcome>(act: () => Outcome, whenBusy: () => Outcome): Outcome {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  // Outside a document there is no lock, and nobody to share it with.
  if (lock === null) return act();
  if (!lock.tryLock(WAIT_MS)) return whenBusy();
  try {
    return act();
  } finally {
    letGo(lock);
  }
}

/** Written before the next one reads (developers.google.com/apps-script/reference/lock/lock, releaseLock). */
function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
