/**
 * The worked cases of the monitoring year (test/cases/monitoring.json): a period's statements as the arguments of the three
 * functions, and what differs between their answers and what the case expects. Runs on whatever computes the functions.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { continues } from '../../src/core/monitoring/period';
import { lastDayIn } from '../../src/core/last-day';
import { projectRoot } from '../../tools/project-root.mjs';

interface Value {
  readonly code: string;
  readonly text: string;
  readonly reporter?: string;
}

interface CasePeriod {
  readonly name: string;
  readonly year: number;
  readonly start: string;
  readonly end: string;
  readonly basis: string;
}

export interface MonitoringCase {
  readonly id: string;
  readonly title: string;
  readonly reporters: readonly { readonly name: string; readonly level: string }[];
  readonly period: CasePeriod;
  readonly previous?: { readonly period: CasePeriod; readonly values: readonly Value[] };
  readonly values: readonly Value[];
  readonly stated: readonly Value[];
  readonly expect: {
    readonly results: readonly string[][];
    readonly totals?: readonly string[][];
    readonly audit: readonly {
      readonly code: string;
      readonly verdict: string;
      readonly reporter?: string;
      readonly message?: string;
      readonly stated?: string;
      readonly computed?: string;
    }[];
    readonly notAudit: readonly string[][];
    readonly targets?: readonly string[][];
  };
}

const readJson = (path: string) =>
  JSON.parse(readFileSync(join(projectRoot, path), 'utf8')) as unknown;

const file = readJson('test/cases/monitoring.json') as {
  readonly moreIndicators: readonly string[][];
  readonly cases: readonly MonitoringCase[];
};
const sample = readJson('src/catalogue/sample-indicators.json') as {
  readonly columns: readonly string[];
  readonly rows: readonly string[][];
};

export const monitoringCases = file.cases;

const withColumns = (count: number): readonly (readonly string[])[] =>
  [...sample.rows, ...file.moreIndicators].map((row) =>
    Array.from({ length: count }, (_, i) => row[i] ?? ''),
  );

/** Columns A to I of all rows: those that ship, and those that only the cases have. */
export const CATALOGUE = withColumns(9);

/** Columns A to M, as clients have them. */
export const WHOLE_CATALOGUE = withColumns(sample.columns.length);

export const CODES = CATALOGUE.map(([code = '']) => code);
const measureOf = new Map(CATALOGUE.map(([code = '', , measure = '']) => [code, measure]));

export interface PeriodArguments {
  readonly values: readonly (readonly string[])[];
  readonly units: readonly string[];
  readonly levels: readonly string[];
  readonly stated: readonly string[];
  readonly previous: readonly (readonly string[])[] | undefined;
  readonly previousName: string;
}

export function argumentsOf(given: MonitoringCase): PeriodArguments {
  const { reporters, values, stated, previous, period } = given;
  const units = reporters.map(({ name }) => name);
  const grid = (typed: readonly Value[]) =>
    CODES.map((code) =>
      units.map((unit, i) => {
        const isMine = ({ reporter }: Value) =>
          reporter === undefined ? i === 0 : reporter === unit;
        return typed.find((value) => value.code === code && isMine(value))?.text ?? '';
      }),
    );
  const isEarlier =
    previous !== undefined && continues(asPeriod(period), asPeriod(previous.period));
  return {
    values: grid(values),
    units,
    levels: reporters.map(({ level }) => level),
    stated: CODES.map((code) => stated.find((value) => value.code === code)?.text ?? ''),
    previous: isEarlier ? grid(previous.values) : undefined,
    previousName: previous?.period.name ?? '',
  };
}

function asPeriod({ year, start, end, basis }: CasePeriod) {
  const [from = 0, to = 0] = [lastDayIn(start), lastDayIn(end)];
  return { year, from, to, isCumulative: basis === 'lũy kế' };
}

export interface MonitoringAnswers {
  readonly statistics: readonly (readonly unknown[])[];
  readonly board: readonly (readonly unknown[])[];
  readonly audit: readonly (readonly unknown[])[];
}

/** Everything that is not as the case expects. */
export function monitoringMismatches(given: MonitoringCase, answers: MonitoringAnswers): string[] {
  return [
    ...resultMismatches(given, answers.statistics),
    ...auditMismatches(given, answers.audit),
    ...targetMismatches(given, answers.board),
  ];
}

const MARKS: Readonly<Record<string, RegExp>> = {
  exact: /^(?:)/,
  computed: /^(?:)/,
  atLeast: /^(?:hơn|trên|ít nhất) /,
  stated: /^~ /,
  mismatch: /^≠ (?:ít nhất )?/,
  notApplicable: /^KPS$/,
};

function resultMismatches(
  { reporters, expect }: MonitoringCase,
  statistics: MonitoringAnswers['statistics'],
): string[] {
  const { results, totals = [] } = expect;
  const columnOf = (name: string | undefined) =>
    Math.max(
      0,
      reporters.findIndex((each) => each.name === name),
    );
  const wanted = [
    ...results.map(([code = '', status = '', value = '', name]) => ({
      code,
      status,
      value,
      at: columnOf(name),
    })),
    ...totals.map(([code = '', , value = '']) => ({ code, status: 'computed', value, at: -1 })),
  ];
  return wanted.flatMap(({ code, status, value, at }) => {
    const cell = statistics[CODES.indexOf(code)]?.at(at);
    const text =
      typeof cell === 'number' ? shownNumber(cell, measureOf.get(code) === '%') : String(cell);
    const mark = MARKS[status];
    if (mark === undefined) return [`${code}: status ${status} is unknown`];
    const isMarked =
      status === 'exact' || status === 'computed' ? typeof cell === 'number' : mark.test(text);
    return isMarked && text.replace(mark, '') === value
      ? []
      : [`${code} ${status} ${value}: ${text}`];
  });
}

/** As the sheet's format shows it. */
function shownNumber(value: number, isRate: boolean): string {
  const rounded = isRate ? Math.round(value * 10_000) / 100 : value;
  const [whole = '', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped}${decimals === undefined ? '' : `,${decimals}`}${isRate ? '%' : ''}`;
}

/** What the sentence of each verdict has to say; `Thiếu` names its code. */
const SENTENCES: Readonly<Record<string, RegExp>> = {
  ratioMismatch: /^Lệch: .* = .*, nguồn nêu /,
  sumMismatch: /^Lệch: .* nhưng /,
  exceeds: /^Lệch: .* nhiều hơn /,
  belowPrevious: /^Lệch: lũy kế /,
  carryChanged: /^Lệch: kỳ trước chuyển qua/,
  'missingCompanion:HS14': /^Thiếu: .*\(HS14\)$/,
  copied: /^Xem lại: .* giống hệt /,
};

function auditMismatches(
  { reporters, expect }: MonitoringCase,
  lines: MonitoringAnswers['audit'],
): string[] {
  const found = lines.filter((line) => line.some((cell) => cell !== ''));
  const sentences = found.map(([unit, code, , level, message]) => ({
    unit: String(unit),
    code: String(code),
    text: `${String(level)}: ${String(message)}`,
  }));
  const missing = expect.audit.flatMap(
    ({ code, verdict, reporter = reporters[0]?.name, message, stated, computed }) => {
      const mine = sentences.filter((each) => each.code === code && each.unit === reporter);
      const isSaid = mine.some(
        ({ text }) =>
          SENTENCES[verdict]?.test(text) === true &&
          (message === undefined || text === message) &&
          (stated === undefined || text.includes(stated)) &&
          (computed === undefined || text.includes(computed)),
      );
      return isSaid ? [] : [`${code} ${verdict}: ${JSON.stringify(mine)}`];
    },
  );
  const isExtra = sentences.length !== expect.audit.length;
  const flagged = expect.notAudit.flatMap(([code = '', why = '', name = reporters[0]?.name]) =>
    sentences.some(
      (each) =>
        each.code === code &&
        (each.unit === name || name === '*') &&
        !expect.audit.some((one) => one.code === code),
    )
      ? [`${code} is flagged: ${why}`]
      : [],
  );
  return [...missing, ...flagged, ...(isExtra ? [`found ${JSON.stringify(sentences)}`] : [])];
}

function targetMismatches(
  { reporters, expect }: MonitoringCase,
  board: MonitoringAnswers['board'],
): string[] {
  const [header = [], goals = []] = board;
  return (expect.targets ?? []).flatMap(
    ([code = '', goal = '', verdict = '', , name = reporters[0]?.name]) => {
      const at = header.findIndex((cell) => String(cell).startsWith(`${code} `));
      const cell = board.find(([unit]) => unit === name)?.[at];
      const isBelow = String(cell).endsWith(' ▼');
      const isRight = goals[at] === goal && isBelow === (verdict !== 'đạt') && cell !== '';
      return isRight
        ? []
        : [`${code} ${goal} ${verdict}: ${String(cell)} against ${String(goals[at])}`];
    },
  );
}
