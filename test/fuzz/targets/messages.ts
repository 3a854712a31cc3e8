/**
 * What `google.script.run` may send to the bundle: every call with requests of any shape, names of other functions, names
 * that JavaScript knows. The answer is an outcome or one sentence; cells that somebody typed into stay as they are but for
 * the one that an accepted edit names, nothing typed becomes a formula, and the document is free for the next call.
 */
import { strict as assert } from 'node:assert';
import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import type { Bundle } from '../../../host/cli/bundle';
import { openHost, type Host } from '../../../host/runtime/open-host';
import { CALLS } from '../../../src/contract/server-calls';
import { DEFAULT_TAB_NAME, TAB_NAME } from '../../../src/text/labels';
import { REQUEST } from '../../../src/text/refusal-message';
import { builtBundle } from '../../helpers/built-bundle';
import { accepted, refused, type TextFor } from '../../helpers/request-messages';
import { SOUND } from '../../src/catalogue/criteria-grid';
import { anyText, FORMULAS, hostileText } from '../hostile/texts';
import { isPlainSentence } from '../sentences';
import { target } from '../target';

const UNITS = ['Xã Một', 'constructor', '1/2'];
const CODES = ['1.1.1', '1.1.2', '1.2', '2.1'];

const otherName = fc.constantFrom(
  'onOpen',
  'onEdit',
  'doGet',
  '__proto__',
  'constructor',
  'toString',
  'CCHC_APP_',
  'edit_',
  'eval',
  '',
  'openSidebar_',
);

const junk: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, -1, 1e308, [], {}, [null], { length: 1e9 }),
);

const unit = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...UNITS) }, anyText);
const code = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...CODES, '1', '1.1') }, anyText);
const period = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('2025-Q1', '2025-Y') }, anyText);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'Có', '33/33', ...FORMULAS) },
  { weight: 2, arbitrary: hostileText },
);
/** What a text of a request may be, by the name of its field. */
const textFor: TextFor = (field) =>
  field === 'unit' ? unit : field === 'code' ? code : field === 'period' ? period : text;

const others = fc.record({ name: otherName, args: fc.array(junk, { maxLength: 3 }) });

/** Of its shape, of its shape but for one field, or nothing like a request at all. */
const calls = CALLS.map(({ name, request }) =>
  fc.record({
    name: fc.constant(name),
    args: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.tuple(
          fc.oneof(
            { weight: 3, arbitrary: accepted(request, textFor) },
            refused(request, textFor),
            junk,
          ),
        ),
      },
      fc.array(junk, { maxLength: 3 }),
    ),
  }),
);

const message = fc.oneof({ weight: 12, arbitrary: fc.oneof(...calls) }, others);

export const messages = target({
  name: 'messages',
  counted: 'messages',
  runs: { full: 180, short: 3 },
  cases: fc.array(message, { minLength: 6, maxLength: 12 }),
  holds: async (given) => {
    const host = await openHost({
      ...bundle(),
      snapshot: structuredClone(await roundOfThree()),
    });
    try {
      for (const { name: call, args } of given) await send(host, call, args);
      const after = await host.run('enterResults', {});
      assert.deepEqual(after, { ok: true, entered: 0, problems: [] }, 'the document is free');
    } finally {
      host.dispose();
    }
    return given.length;
  },
});

const SETTING_UP: ReadonlySet<string> = new Set(['setupRound', 'setUpFromMenu', 'repairWorkbook']);
const WRITING: ReadonlySet<string> = new Set([
  'setStage',
  'setPeriodState',
  'publishRound',
  'editTasks',
  'editInspections',
  'editEvidence',
  'decideExplanation',
  'recalculate',
]);

async function send(host: Host, call: string, args: readonly unknown[]): Promise<void> {
  const { sheets } = host.snapshot();
  const before = cellsOf(host.snapshot());
  const outcome = await outcomeOf(host, call, args);
  const after = cellsOf(host.snapshot());
  const changed = [...before]
    .filter(([place, cell]) => cell !== after.get(place))
    .map(([place]) => place);
  const created = [...after.keys()].filter((place) => !before.has(place));
  if (call === 'editResult' && isOk(outcome)) {
    assert.ok(changed.length + created.length <= 2, 'an edit changes two cells at most');
  } else if (WRITING.has(call) && isOk(outcome)) {
    // What these write has tests of its own; here it is only told apart from what nobody asked for.
    assert.ok(!before.size || after.size > 0, 'the workbook is still there');
  } else if (SETTING_UP.has(call)) {
    assert.deepEqual(changed, [], 'setup keeps what was typed');
  } else {
    assert.deepEqual(changed, [], `${call} keeps what was typed`);
    const entered = call.startsWith('enter') ? enteredBy(outcome) : 0;
    // A tab that it makes is its own.
    const onTabs = created.filter((place) => (place.split('!')[0] ?? '') in sheets);
    assert.equal(onTabs.length, entered, `${call} types nothing of its own`);
  }
  const own = new Set(formulasOf(await roundOfThree()));
  const others = formulasOf(host.snapshot()).filter((formula) => !own.has(formula));
  assert.deepEqual(others, [], `no text becomes a formula: ${call}`);
}

/** Undefined where the call was refused as it should be. */
async function outcomeOf(host: Host, call: string, args: readonly unknown[]): Promise<unknown> {
  try {
    return await host.run(call, ...args);
  } catch (error) {
    const { message: words } = error as Error;
    const isHosts = /^(Script function not found|Failed due to illegal value)/.test(words);
    assert.ok(isHosts || words === REQUEST.malformed(), `${call} fails with: ${words}`);
    return undefined;
  }
}

function isOk(outcome: unknown): boolean {
  return (outcome as { readonly ok?: unknown } | undefined)?.ok === true;
}

function enteredBy(outcome: unknown): number {
  if (outcome === undefined) return 0;
  const { entered = 0, problems = [] } = outcome as {
    readonly entered?: number;
    readonly problems?: readonly string[];
  };
  for (const problem of problems) assert.ok(isPlainSentence(problem, 200, [problem]), problem);
  return entered;
}

type Matrix = Readonly<
  Record<
    string,
    | Readonly<
        Record<
          string,
          { readonly v?: unknown; readonly f?: unknown; readonly si?: unknown } | undefined
        >
      >
    | undefined
  >
>;

/** The self-check has tabs of its own, made and taken away by it; Nhật ký tells of what was done. */
function isApart(name: string): boolean {
  const isOfSelfCheck = DEFAULT_TAB_NAME.test(name) || name.includes(TAB_NAME.scratch);
  return isOfSelfCheck || name === TAB_NAME.log;
}

function* allCells({ sheets }: IWorkbookData) {
  for (const [id, sheet] of Object.entries(sheets)) {
    if (isApart(sheet.name ?? '')) continue;
    for (const [row, cells] of Object.entries((sheet.cellData ?? {}) as Matrix)) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (cell) yield { place: `${id}!${row},${column}`, cell };
      }
    }
  }
}

/** What was typed, by its place; cells of formulas show what they show. */
function cellsOf(snapshot: IWorkbookData): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  for (const { place, cell } of allCells(snapshot)) {
    const isBlank = cell.v === undefined || cell.v === null || cell.v === '';
    if (!isBlank && !cell.f && !cell.si) typed.set(place, JSON.stringify(cell.v));
  }
  return typed;
}

function formulasOf(snapshot: IWorkbookData): readonly string[] {
  return [...allCells(snapshot)].flatMap(({ cell }) => (cell.f ? [JSON.stringify(cell.f)] : []));
}

let read: Bundle | undefined;

/** Which pages there are does not matter here, only that each dialog has one. */
function bundle(): Bundle {
  read ??= builtBundle();
  return { ...read, html: { reports: '<p></p>', ...read.html } };
}

let made: Promise<IWorkbookData> | undefined;

function roundOfThree(): Promise<IWorkbookData> {
  return (made ??= setUp());
}

async function setUp(): Promise<IWorkbookData> {
  const host = await openHost(bundle());
  const criteria = SOUND.map((line) => Array.from({ length: 9 }, (_, i) => line[i] ?? ''));
  const outcome = await host.run('setupRound', { units: UNITS, criteria, year: 2025 });
  assert.ok(isOk(outcome), JSON.stringify(outcome));
  await host.run('enterResults', {
    selfAssessed: { 'Xã Một': { '1.1.1': 'Có', '2.1': 'Đúng hạn' } },
  });
  const snapshot = structuredClone(host.snapshot());
  host.dispose();
  return snapshot;
}
