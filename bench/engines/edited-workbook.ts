/**
 * The workbook's formulas without a sheet: the calls that an edit of one result runs again (docs/decisions.md, 3), with
 * the arrays that the formulas of src/views/formulas.ts hand over. Stacking the groups is Sheets' own work.
 */
import type { Round } from '../../src/core/score-round';
import { DEFAULT_GRADES } from '../../src/text/default-grades';
import type { Standing } from '../engine';
import { groupBlocks, stackBlocks, type Block, type Table } from './group-blocks';

export const CALLED = [
  'CCHC_SCORE',
  'CCHC_WHY',
  'CCHC_SUMMARY',
  'CCHC_RANKING',
  'CCHC_DEDUCTIONS',
] as const;
export type CustomFunctions = Readonly<
  Record<(typeof CALLED)[number], (...given: readonly unknown[]) => Table>
>;

export interface EditedWorkbook {
  /** Changes one result of the first group; every second time back to what it was. */
  readonly edit: () => void;
  /** The six calls. */
  readonly recalculate: () => Recalculated;
}

export interface Recalculated {
  readonly summary: Table;
  readonly ranking: Table;
  readonly deductions: Table;
}

export function editedWorkbook(call: CustomFunctions, round: Round): EditedWorkbook {
  const groups = groupBlocks(round);
  const all = stackBlocks(groups);
  const scores = groups.map((group) => score(call, group, round.decimals));
  const names = unitNames(round);
  return {
    edit: editorOf(all.selfAssessed),
    recalculate: () => {
      const [edited] = groups;
      if (edited !== undefined) scores[0] = score(call, edited, round.decimals);
      return resultTabs(call, { all, scores: scores.flat(), names, decimals: round.decimals });
    },
  };
}

/** What stands on Xếp hạng, in the order of the units. */
export function standingsOf({ summary, ranking }: Recalculated, round: Round): Standing[] {
  const rankOf = new Map(ranking.map(([rank, name]) => [name, rank]));
  return unitNames(round).map((name, unit) => {
    const [total, deduction, , , index] = summary[unit] ?? [];
    return {
      total: Number(total),
      deduction: Number(deduction),
      index: Number(index),
      rank: Number(rankOf.get(name)),
    };
  });
}

function unitNames({ unitCount }: Round): string[] {
  return Array.from({ length: unitCount }, (_, unit) => `Unit ${unit + 1}`);
}

/** The first leaf's first unit takes over its neighbour's result, and its own again. */
function editorOf(selfAssessed: Table): () => void {
  const cells = selfAssessed.find((row) => row.some((cell) => cell !== '')) ?? [];
  const results = [cells[0], cells[1]];
  let edits = 0;
  return () => {
    edits++;
    cells[0] = results[edits % 2];
  };
}

function score(call: CustomFunctions, block: Block, decimals: number): Table {
  const { selfAssessed, appraised, codes } = block;
  return call.CCHC_SCORE(selfAssessed, ...ruleOf(block), appraised, codes, decimals);
}

function ruleOf({ maxima, methods, scales, notApplicable }: Block): readonly Table[] {
  return [maxima, methods, scales, notApplicable];
}

interface Stacked {
  readonly all: Block;
  readonly scores: Table;
  readonly names: readonly string[];
  readonly decimals: number;
}

function resultTabs(
  call: CustomFunctions,
  { all, scores, names, decimals }: Stacked,
): Recalculated {
  const rule = ruleOf(all);
  const selfScores = call.CCHC_SCORE(all.selfAssessed, ...rule, '', '', decimals);
  const summary = call.CCHC_SUMMARY(scores, all.maxima, all.codes, selfScores);
  const ranking = call.CCHC_RANKING(
    names.map((name) => [name]),
    summary.map((row) => [row[4]]),
    summary.map((row) => [row[0]]),
    DEFAULT_GRADES,
  );
  const whys = call.CCHC_WHY(all.selfAssessed, ...rule, all.appraised, decimals);
  // The bench's criteria have no names; their codes stand for them.
  const { codes, maxima } = all;
  const deductions = call.CCHC_DEDUCTIONS(codes, codes, maxima, [names], scores, whys);
  return { summary, ranking, deductions };
}
