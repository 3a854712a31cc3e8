/**
 * The custom functions of dist/Code.js, called with what a formula may hand over and what it may not: ragged, empty and
 * missing ranges, single values, dates, objects. The answer has the shape that was promised and holds nothing but text
 * and finite numbers, or the call is refused in one Vietnamese sentence.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { CUSTOM_FUNCTION_DOCS } from '../../../src/text/custom-function-docs';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { anyRule } from '../../helpers/arbitraries';
import { CATALOGUE } from '../../helpers/monitoring-case';
import { bundleFunctions } from '../bundle-functions';
import { hostileCell, notText } from '../hostile/cells';
import { anyText } from '../hostile/texts';
import { isPlainSentence } from '../sentences';
import { target } from '../target';
import { hostileCode } from './codes';

type Shape = 'as the first' | 'one row' | number;

/** What comes back for an n×m first argument: n×m, 1×m, a table of so many columns, or of the keys that are given. */
const SHAPES: Readonly<Record<string, Shape>> = {
  CCHC_SCORE: 'as the first',
  CCHC_WHY: 'as the first',
  CCHC_DEDUCTION: 'as the first',
  CCHC_RANK: 'as the first',
  CCHC_GRADE: 'as the first',
  CCHC_RATIO: 'as the first',
  CCHC_CHECK: 'as the first',
  CCHC_TOTAL: 'one row',
  CCHC_INDEX: 'one row',
  CCHC_PROGRESS: 'one row',
  CCHC_SUMMARY: 8,
  CCHC_RANKING: 5,
  CCHC_DEDUCTIONS: 7,
  CCHC_AUDIT: 5,
};

/** Those that answer one sentence where it is not certain whose column is whose. */
const ANSWERS_IN_WORDS: readonly string[] = [
  ...['CCHC_SCORE', 'CCHC_STANDINGS', 'CCHC_LOSSES', 'CCHC_TARGETS', 'CCHC_AUDIT'],
];

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const scoreCell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }).map((points) => points / 100) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>('', 'KPS', '⚠ x', -1, 1e308, -1e308, 5e-324, 1e16),
  },
  { weight: 1, arbitrary: hostileCell },
);
const CELLS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  maxima: fc.oneof(
    { weight: 9, arbitrary: anyRule.map(({ maximum }) => maximum) },
    fc.constantFrom<unknown>(0, 1, '', 1e6),
  ),
  methods: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...Object.values(VOCABULARY.methods)) },
    hostileCell,
  ),
  scales: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    anyRule.map(({ scale }) => scale),
    anyText,
  ),
  notApplicable: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', ...Object.values(VOCABULARY.policies)) },
    hostileCell,
  ),
  codes: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('1', '1.1', '1.1.1', '1.1.2', '1.1.2.a', '2.1', '') },
    hostileCode,
  ),
  scores: scoreCell,
  selfScores: scoreCell,
  values: scoreCell,
  indexes: scoreCell,
  totals: scoreCell,
};

const statistic = fc.oneof(
  fc.constantFrom(
    '764',
    '09',
    '1.010',
    '8,48%',
    '9/764',
    'KPS',
    'hơn 300',
    '12; 13',
    '0/0',
    '1/0',
    '',
  ),
  fc.nat(2000).map(String),
  hostileCell,
);
const indicatorCode = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('HS03', 'HS04', 'HS33', 'HS39', 'CD24', 'VB11', 'HS99') },
  hostileCell,
);
const typedIndicator = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CATALOGUE) },
  fc.array(hostileCell, { minLength: 9, maxLength: 9 }),
  fc.constantFrom(
    ['HS03', 'A', '', 'HS04-HS39', '=HS33; ≥HS04; kèm HS98', 'cao', '≥1', 'lũy kế', 'cộng'],
    ['HS04', 'B', '%', 'HS03/HS04', '≤', 'x', 'y', 'z', 'w'],
  ),
);

/** Of a period: its codes, figures and catalogue are others than a round's. */
const OF_PERIOD: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  codes: indicatorCode,
  previousCodes: indicatorCode,
  values: statistic,
  statedTotals: statistic,
  previous: statistic,
};
const PERIOD_FUNCTIONS = ['CCHC_STATISTICS', 'CCHC_TARGETS', 'CCHC_AUDIT'];

const COLUMNS = new Set([
  'maxima',
  'methods',
  'scales',
  'notApplicable',
  'codes',
  'statedTotals',
  'previousCodes',
  'names',
  'indexes',
  'totals',
]);

/** Arguments that are no block of cells. */
const OTHERS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  catalogue: fc.array(typedIndicator, { minLength: 1, maxLength: 40 }),
  previousName: fc.constantFrom<unknown>(undefined, 'Quý I', [['Quý I']], 1),
  decimals: fc.constantFrom<unknown>(undefined, 0, 2, 4, [[2]], ''),
  tolerance: fc.constantFrom<unknown>(undefined, 0, 0.5, ''),
  unit: fc.constantFrom<unknown>(undefined, '', 'Xã A'),
  bands: fc.constantFrom<unknown>(
    undefined,
    [
      ['Tốt', 80],
      ['', ''],
    ],
    [['Khá', 0]],
  ),
};

function fitting(
  functionName: string,
  name: string,
  { rows, columns }: Size,
): fc.Arbitrary<unknown> {
  const other = OTHERS[name];
  if (other !== undefined) return other;
  const isRow = isOneRow(functionName, name);
  const isColumn = COLUMNS.has(name) || (name === 'units' && !isRow);
  const period = PERIOD_FUNCTIONS.includes(functionName) ? OF_PERIOD[name] : undefined;
  const cell = period ?? CELLS[name] ?? hostileCell;
  return grid(cell, isRow ? 1 : rows, isColumn ? 1 : columns);
}

function isOneRow(functionName: string, name: string): boolean {
  const isAcross = [...PERIOD_FUNCTIONS, 'CCHC_DEDUCTIONS'].includes(functionName);
  return name === 'levels' || (name === 'units' && isAcross);
}

function grid(cell: fc.Arbitrary<unknown>, rows: number, columns: number): fc.Arbitrary<unknown> {
  const line = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(line, { minLength: rows, maxLength: rows });
}

/** Anything in place of a range. */
const misfit: fc.Arbitrary<unknown> = fc.oneof(
  hostileCell,
  notText,
  fc.array(fc.array(hostileCell, { maxLength: 4 }), { maxLength: 4 }),
  fc.array(hostileCell, { maxLength: 3 }),
  fc.constantFrom<unknown>(undefined, null, '', [], [[]], [[], []], [[''], ['', '']], {}, () => 1),
);

const call = fc
  .tuple(
    fc.constantFrom(...CUSTOM_FUNCTION_DOCS),
    fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 4 }) }),
  )
  .chain(([{ name, parameters }, size]) =>
    fc.record({
      name: fc.constant(name),
      args: fc.tuple(
        ...parameters.map((parameter) =>
          fc.oneof({ weight: 12, arbitrary: fitting(name, parameter.name, size) }, misfit),
        ),
      ),
    }),
  );

export const customFunctions = target({
  name: 'custom-functions',
  counted: 'calls',
  runs: { full: 40_000, short: 300 },
  cases: call,
  holds: ({ name, args }) => {
    const answer = answerOf(name, args);
    if (ANSWERS_IN_WORDS.includes(name) && isSentence(answer)) return 1;
    if (answer !== undefined) requireShape(answer, SHAPES[name], args[0]);
    return 1;
  },
});

/** Undefined where the call was refused as it should be. */
function answerOf(name: string, args: readonly unknown[]): unknown {
  try {
    return bundleFunctions().call(name, args);
  } catch (error) {
    const { name: kind, message } = error as Error;
    assert.equal(kind, 'UsageError', `${name} throws ${kind}: ${message}`);
    assert.ok(isPlainSentence(message, 200) && message.endsWith('.'), message);
    return undefined;
  }
}

/** It names a tab, a unit and what stands in its place, each cut to 40 characters. */
function isSentence(answer: unknown): boolean {
  const [line, ...others] = rowsOf(answer);
  const [text, ...beside] = line ?? [];
  const isOne = typeof text === 'string' && text.startsWith('⚠') && beside.length === 0;
  return isOne && others.length === 0 && isPlainSentence(text, 330) && text.endsWith('.');
}

function requireShape(answer: unknown, shape: Shape | undefined, first: unknown): void {
  assert.ok(Array.isArray(answer), 'the answer is a table');
  const table: unknown[] = Array.from(answer as unknown[]);
  const given = rowsOf(first);
  for (const line of table) requireCells(line);
  const widths = table.map((line) => (line as unknown[]).length);
  if (shape === 'as the first')
    assert.deepEqual(
      widths,
      given.map((line) => line.length),
    );
  else if (shape === 'one row') assert.deepEqual(widths, [given[0]?.length ?? 0]);
  else
    assert.ok(
      widths.every((width) => width === (shape ?? widths[0])),
      `${String(shape)} columns`,
    );
}

function requireCells(line: unknown): void {
  assert.ok(Array.isArray(line), 'every row is a list');
  for (const cell of line as unknown[]) {
    const isPlain = typeof cell === 'string' || typeof cell === 'boolean' || Number.isFinite(cell);
    assert.ok(isPlain, `a cell holds ${String(cell)}`);
    // What is wrong with the grades of a ranking is a whole sentence, the name and the cut of it cut to 40 characters each.
    const most = String(cell).startsWith('⚠ Bảng xếp loại') ? 240 : 62;
    if (typeof cell === 'string' && cell.startsWith('⚠'))
      assert.ok(isPlainSentence(cell, most, [cell]), cell);
  }
}

function rowsOf(argument: unknown): readonly unknown[][] {
  const rows: unknown[] = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]));
}
