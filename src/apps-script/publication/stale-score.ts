/**
 * Whether the scores that were read are those of the results that were read: a formula may still be calculating, somebody
 * may have typed over it or into another tab meanwhile. A publication must not say both.
 */
import type { RoundStanding } from '../../contract/round';
import { levelOf } from '../../core/code';
import type { Block, DescribingColumn } from '../../tabs/plan/group-layout';
import { score } from '../custom-functions/score';
import type { GroupCells } from '../workbook/group-cells';

export interface StaleScore {
  readonly code: string;
  readonly unit: string;
}

/** The first one; undefined where all are right. */
export function staleScore(
  units: readonly RoundStanding[],
  groups: readonly GroupCells[],
  decimals: number,
): StaleScore | undefined {
  return groups.flatMap((group, at) =>
    staleScores(group, decimals, (unit) => units[unit]?.groupScores[at]),
  )[0];
}

function staleScores(
  { codes, units, columns, blocks, rows }: GroupCells,
  decimals: number,
  rankedScore: (unit: number) => number | null | undefined,
): readonly StaleScore[] {
  const column = (name: DescribingColumn) => rows.map((row) => [row[columns[name] - 1]]);
  const block = (name: Block) =>
    rows.map((row) => row.slice(blocks[name] - 1, blocks[name] - 1 + units.length));
  const shown = block('score');
  const given = score({
    results: block('self'),
    maxima: column('maximum'),
    methods: column('method'),
    scales: column('scale'),
    notApplicable: column('notApplicable'),
    appraised: block('appraised'),
    codes: codes.map((code) => [code]),
    decimals,
  });
  const isRight = (row: number, unit: number) => {
    const cell = shown[row]?.[unit];
    const ranked = levelOf(codes[row] ?? '') === 1 ? rankedScore(unit) : cell;
    return cell === given[row]?.[unit] && (typeof cell !== 'number' || ranked === cell);
  };
  return codes.flatMap((code, row) =>
    units.flatMap((unit, i) => (code === '' || isRight(row, i) ? [] : [{ code, unit }])),
  );
}
