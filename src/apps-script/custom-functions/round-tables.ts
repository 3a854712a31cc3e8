/**
 * `CCHC_STANDINGS` and `CCHC_LOSSES`: everything that stands on Xếp hạng and on Điểm trừ, each a single table of figures of
 * one round. Laid out by the keys of the tab that it fills, so that each figure stands under its own header wherever people
 * have put columns; without keys in the order of a fresh tab. A call that cannot be right answers one sentence.
 */
import type { RoundStanding } from '../../contract/round';
import { unitsByRank } from '../../reports/units-by-rank';
import { groupKey, rankingKeys, shownAt } from '../../tabs/plan/ranking-layout';
import { keysIn } from '../../tabs/plan/keys';
import type { ScoreCell } from '../../text/cell-text';
import { DEDUCTIONS_TAB, TAB_NAME } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { standingNote } from '../../text/standing-note';
import { USAGE } from '../../text/usage-message';
import { isAbsent, orSentence, row, UsageError, type Given } from './arguments';
import { roundOf } from './typed-round';

export function standings(given: Given): ScoreCell[][] {
  return orSentence(() => {
    const { groups, outside, figures, gradeFault } = roundOf(given);
    const own = figures.map(({ standing }) => standing);
    const sorted = unitsByRank(own);
    const readers = readersOf(groups, gradeFault && SETUP.gradesUnreadable(gradeFault));
    const columns = columnsOf(given, 'ranking', rankingKeys(groups, outside)).map((key) => ({
      units: shownAt(key) === key ? own : sorted,
      read: readers.get(shownAt(key)),
    }));
    return own.map((_, place) =>
      columns.map(({ units, read }) => (units[place] && read?.(units[place], place)) ?? ''),
    );
  });
}

type Reader = (standing: RoundStanding, place: number) => ScoreCell | null | undefined;

const FIGURES = [
  ...([
    'total',
    'bonus',
    'penalty',
    'deduction',
    'open',
    'applicableMaximum',
    'index',
    'progress',
  ] as const),
  ...(['selfTotal', 'gap', 'grade', 'rank'] as const),
];

/** By key, what stands under it; `doubt`: a sentence on all grades, told once. */
function readersOf(groups: readonly string[], doubt?: string): ReadonlyMap<string, Reader> {
  const noted = (standing: RoundStanding, place: number) =>
    [place === 0 && doubt ? `⚠ ${doubt}` : '', standingNote(standing)].filter(Boolean).join('; ');
  const readers = new Map<string, Reader>([
    ['unit', ({ name }) => name],
    ['note', noted],
  ]);
  for (const key of FIGURES) readers.set(key, (standing) => standing[key]);
  // The format of the column says how many units the round has.
  readers.set('rank', ({ rank, of, kind }) =>
    kind === '' || rank === null ? rank : `${rank}/${of}`,
  );
  groups.forEach((code, i) => readers.set(groupKey(code), ({ groupScores }) => groupScores[i]));
  return readers;
}

/** Google refused 61,744 rows of about 8 cells as "Result too large" (one report, 2023): the next round number below. */
const MOST_RESULT_CELLS = 400_000;

/** Only what was lost is worded. */
export function losses(given: Given): ScoreCell[][] {
  return orSentence(() => {
    const { figures } = roundOf(given);
    const known = Object.keys(DEDUCTIONS_TAB.headers) as (keyof typeof DEDUCTIONS_TAB.headers)[];
    const keys = columnsOf(given, 'deductions', known);
    const columns = keys.map((key) => known.find((own) => own === key));
    const count = figures.reduce((sum, unit) => sum + unit.deductionCount(), 0);
    if (count * columns.length > MOST_RESULT_CELLS) {
      throw new UsageError(USAGE.tooManyLosses(count, figures.length));
    }
    const rows: ScoreCell[][] = [];
    for (const { standing, deductions } of figures) {
      for (const found of deductions()) {
        rows.push(columns.map((key) => (key === 'unit' ? standing.name : key && found[key]) ?? ''));
      }
    }
    return rows.length === 0 ? [columns.map(() => '')] : rows;
  });
}

/** '' over columns that are people's. */
function columnsOf({ columns }: Given, role: 'ranking' | 'deductions', fresh: readonly string[]) {
  if (isAbsent(columns)) return fresh;
  const keys = keysIn(row('columns', columns).value, role);
  if (keys.every((key) => key === '')) throw new UsageError(SETUP.keysMissing(TAB_NAME[role]));
  return keys;
}
