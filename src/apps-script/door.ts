/**
 * The door of all calls: makes the public function of a command from its declaration, and does once what each would repeat:
 * shape, who, one at a time, the workbook. A second person who presses the same button waits a little, then is told, and
 * nothing is done twice. Source: developers.google.com/apps-script/reference/lock.
 */
import type { Call, DoorRefusal, OutcomeOf, RequestOf } from '../contract/call';
import { integer, object, optional, parsed, string } from '../contract/schema';
import { partsOf, writePart, type Sent } from '../contract/wire';
import { fingerprint } from '../core/fingerprint';
import { COPY, EDIT, REQUEST, STAGE_MESSAGE } from '../text/refusal-message';
import { DamagedWorkbook } from './damaged-workbook';
import { claimHome } from './copy/home';
import { isHeldBack, isKeeper, isOwner } from './workbook/owner';
import { findTabs, restoreMarks, workbookDoubt, type Tabs } from './workbook/tabs';

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
  return (run: (request: Request, workbook: Workbook) => Outcome) => {
    const refusalOf = (workbook: Workbook): Outcome | undefined => {
      const doubt = call.lock && workbookDoubt(workbook.tabs);
      if (doubt !== undefined) return refuse('damaged', doubt);
      if (call.who === 'keeper' && !isKeeper(workbook)) {
        return refuse('notAllowed', STAGE_MESSAGE.notAllowed());
      }
      if (call.lock) restoreMarks(workbook.spreadsheet, workbook.tabs);
      const isAway = call.atHome && claimHome(workbook.spreadsheet, workbook.tabs) === 'copy';
      return isAway === true ? refuse('copy', COPY.refused()) : undefined;
    };
    const attempt = (request: Request, workbook: Workbook): Outcome => {
      try {
        return run(request, workbook);
      } catch (error) {
        if (error instanceof DamagedWorkbook) return refuse('damaged', error.message);
        if (!call.lock || !isHeldBack(workbook.spreadsheet)) throw error;
        console.error(error);
        return refuse('notAllowed', EDIT.stopped());
      }
    };
    const answer = (request: Request): Outcome => {
      if (!call.request.accepts(request)) throw new RequestError(REQUEST.malformed());
      const workbook = openWorkbook();
      if (call.who === 'owner' && !isOwner(workbook)) {
        return refuse('notAllowed', STAGE_MESSAGE.notOwner());
      }
      const act = () => refusalOf(workbook) ?? attempt(request, workbook);
      return call.lock ? locked(act, () => refuse('busy', REQUEST.busy())) : act();
    };
    return spokenTo(answer, call.lock !== true);
  };
}

/** Pages send a JSON text and get one; from the editor, the menu and programs around the script come objects. */
function spokenTo<Request, Outcome>(answer: (request: Request) => Outcome, mayRepeat: boolean) {
  return ((given: Request | string) => {
    if (typeof given !== 'string') return answer(given);
    const sent = parsed(SENT, given) as Sent | undefined;
    if (sent === undefined) throw new RequestError(REQUEST.malformed());
    return answerText(sent, answer(sent.request as Request), mayRepeat);
  }) as (request: Request) => Outcome;
}

const SENT = object({ part: optional(integer(1)), print: optional(string) });

/**
 * What is too long for one message is made again for each of its parts: a cache holds 100 kB a value and may forget. Where the
 * workbook has changed meanwhile, the first part of what is true now is the answer. Of a call that writes it comes whole.
 */
function answerText({ part, print }: Sent, outcome: unknown, mayRepeat: boolean): string {
  const text = JSON.stringify(outcome);
  const parts = mayRepeat ? partsOf(text) : [text];
  if (parts.length === 1) return text;
  const own = fingerprint(text);
  const asked = print === own ? (part ?? 1) : 1;
  const wanted = asked <= parts.length ? asked : 1;
  const head = { part: wanted, of: parts.length, length: text.length, print: own };
  return writePart({ ...head, text: parts[wanted - 1] ?? '' });
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
