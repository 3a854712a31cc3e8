/**
 * `CCHC_STANDINGS` and `CCHC_LOSSES`: everything that stands on Xếp hạng and on Điểm trừ, each a single table of figures of
 * one round. Laid out by the keys of the tab that it fills, so that each figure stands under its own header wherever people
 * have put columns; without keys in the order of a fresh tab. A call that cannot be right answers one sentence.
 */
import type { RoundStanding } from '../../contract/round';
import { unitsByRank } from '../../reports/units-by-rank';
import { groupKey, rankingKeys, sortedKey } from '../../tabs/plan/ranking-layout';
import { keysIn } from '../../tabs/plan/keys';
import type { ScoreCell } from '../../text/cell-text';
import { DEDUCTIONS_TAB, RANKING_TAB, TAB_NAME } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { isAbsent, orSentence, row, UsageError, type Given } from './arguments';
import { roundOf } from './typed-round';

type Cells = Readonly<Record<string, ScoreCell>>;

export function standings(given: Given): ScoreCell[][] {
  return orSentence(() => {
    const { groups, figures } = roundOf(given);
    const own = figures.map(({ standing }) => standing);
    const sorted = unitsByRank(own).map((standing) => cellsOf(standing, groups));
    const rows = own.map((standing, place) => ({
      ...cellsOf(standing, groups),
      ...Object.fromEntries(
        Object.entries(sorted[place] ?? {}).map(([key, cell]) => [sortedKey(key), cell]),
      ),
    }));
    return table(columnsOf(given, 'ranking', rankingKeys(groups)), rows);
  });
}

function cellsOf(standing: RoundStanding, groups: readonly string[]): Cells {
  const { name, index, rank, provisional, groupScores, ...figures } = standing;
  return {
    ...figures,
    unit: name,
    index: index ?? '',
    rank: rank ?? '',
    note: provisional ? RANKING_TAB.provisional : '',
    ...Object.fromEntries(groups.map((code, i) => [groupKey(code), groupScores[i] ?? ''])),
  };
}

/** Only what was lost is worded. */
export function losses(given: Given): ScoreCell[][] {
  return orSentence(() => {
    const rows = roundOf(given).figures.flatMap(({ standing, deductions }) =>
      deductions().map((deduction) => ({ unit: standing.name, ...deduction })),
    );
    const fresh = Object.keys(DEDUCTIONS_TAB.headers);
    return table(columnsOf(given, 'deductions', fresh), rows.length === 0 ? [{}] : rows);
  });
}

/** '' over columns that are people's. */
function columnsOf({ columns }: Given, role: 'ranking' | 'deductions', fresh: readonly string[]) {
  if (isAbsent(columns)) return fresh;
  const keys = keysIn(row('columns', columns).value, role);
  if (keys.every((key) => key === '')) throw new UsageError(SETUP.keysMissing(TAB_NAME[role]));
  return keys;
}

function table(keys: readonly string[], rows: readonly Cells[]): ScoreCell[][] {
  return rows.map((cells) => keys.map((key) => cells[key] ?? ''));
}
