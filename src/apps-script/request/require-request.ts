/**
 * The door of the calls: clients send JSON, and anybody may send any. What has not the shape that src/contract names is
 * refused whole, in one sentence, before a lock is taken or a cell is read. What the texts mean is the command's business.
 */
import { REQUEST } from '../../text/request-message';

type Check = (value: unknown) => boolean;

/** More than a cell holds (support.google.com/drive/answer/37603). */
const LONGEST_TEXT = 50_000;
/** The largest province has 168 units. */
const MOST_UNITS = 1_000;

/** Fifty tasks of every unit: more than anybody follows. */
const MOST_TASKS = 50 * MOST_UNITS;

const isText: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isCell: Check = (value) =>
  isText(value) || typeof value === 'boolean' || (typeof value === 'number' && isFinite(value));
const isRowOrNone: Check = (value) =>
  value === null || (Number.isInteger(value) && Number(value) > 0);
const isYear: Check = (value) =>
  Number.isInteger(value) && Number(value) > 1900 && Number(value) < 3000;

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);

const listOf =
  (check: Check, most = Infinity): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.keys(value).every((key) => check(value[key]));

const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.keys(checks).every((name) => checks[name]?.(value[name]) === true);

const change = optional(fields({ value: isText, expected: isText }));
const results = optional(recordOf(recordOf(isText)));

const task = fields({
  unit: isText,
  code: isText,
  task: isText,
  officer: isText,
  target: isText,
  deadline: isText,
  evidence: isText,
  state: isText,
});

const DECISIONS: readonly unknown[] = ['accepted', 'partial', 'refused'];

const REQUESTS = {
  readUnitCard: fields({ unit: isText }),
  followSelection: fields({ known: isText }),
  readCriterion: fields({ unit: isText, code: isText }),
  editResult: fields({
    unit: isText,
    code: isText,
    changes: fields({ self: change, appraised: change, reason: change }),
  }),
  editTasks: fields({
    edits: listOf(fields({ row: isRowOrNone, before: optional(task), after: task }), MOST_TASKS),
    isProposal: optional((value) => typeof value === 'boolean'),
  }),
  editEvidence: fields({
    unit: isText,
    code: isText,
    changes: recordOf(change),
  }),
  forecastExplanation: fields({ unit: isText, code: isText, partial: recordOf(isText) }),
  decideExplanation: fields({
    unit: isText,
    code: isText,
    decision: (value) => DECISIONS.includes(value),
    results: recordOf(fields({ value: isText, expected: isText })),
    reason: isText,
    expectedState: isText,
  }),
  enterResults: fields({ selfAssessed: results, appraised: results, reasons: results }),
  setStage: fields({ stage: isText, expected: isText }),
  applyProtections: fields({
    cursor: (value) => Number.isInteger(value) && Number(value) >= 0,
    scope: (value) => value === 'stage' || value === 'all',
  }),
  setupRound: fields({
    units: optional(listOf(isText, MOST_UNITS)),
    criteria: optional(listOf(listOf(isCell))),
    year: optional(isYear),
    locality: optional(isText),
    superiorBody: optional(isText),
    issuingBody: optional(isText),
  }),
  publishRound: fields({
    expectedStage: optional(isText),
    acceptProvisional: optional((value) => typeof value === 'boolean'),
  }),
  checkPublication: fields({ code: optional(isText) }),
  readSelfCheck: fields({ last: (value) => typeof value === 'boolean' }),
  // Its parts are the command's to judge: the content of a document is longer than any cell.
  saveDocument: fields({}),
};

/** What a client shows as it is. */
class RequestError extends Error {
  override readonly name = 'RequestError';
}

export function requireRequest(call: keyof typeof REQUESTS, request: unknown): void {
  if (!REQUESTS[call](request)) throw new RequestError(REQUEST.malformed());
}
