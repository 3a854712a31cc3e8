/**
 * The workbook's formulas without a sheet: the three calls that an edit of one result runs again (docs/decisions.md, 54),
 * with the arrays that the formulas of src/tabs/plan/formulas.ts hand over. Stacking the groups is Sheets' own work.
 */
import { groupOf } from '../../src/core/code';
import type { Round } from '../../src/core/score-round';
import { BLOCKS } from '../../src/tabs/plan/group-layout';
import { keyText, rowKeyText } from '../../src/tabs/plan/keys';
import { rankingKeys } from '../../src/tabs/plan/ranking-layout';
import { freshSettingsLayout, SETTING_ROWS } from '../../src/tabs/plan/settings-layout';
import { UNIT_ROWS } from '../../src/tabs/plan/units-layout';
import { DEFAULT_GRADES } from '../../src/text/default-grades';
import { DEDUCTIONS_TAB } from '../../src/text/labels';
import type { Standing } from '../engine';
import { groupBlocks, stackBlocks, type Block, type Table } from './group-blocks';

export const CALLED = ['CCHC_SCORE', 'CCHC_STANDINGS', 'CCHC_LOSSES'] as const;
export type CustomFunctions = Readonly<
  Record<(typeof CALLED)[number], (...given: readonly unknown[]) => Table>
>;

export interface EditedWorkbook {
  /** Changes one result of the first group; every second time back to what it was. */
  readonly edit: () => void;
  /** The three calls. */
  readonly recalculate: () => Recalculated;
}

export interface Recalculated {
  readonly scores: Table;
  readonly standings: Table;
  readonly losses: Table;
}

export function editedWorkbook(call: CustomFunctions, round: Round): EditedWorkbook {
  const groups = groupBlocks(round);
  const [edited = stackBlocks([])] = groups;
  const all = stackBlocks(groups);
  const names = unitNames(round);
  const units = filledUp(
    names.map((name) => [name, '']),
    UNIT_ROWS,
  );
  const settings = SETTING_ROWS.map((name) => [
    rowKeyText('settings', name),
    name === 'decimals' ? round.decimals : '',
  ]);
  // Names and cuts, and the conditions beside them.
  const { gradeRows } = freshSettingsLayout('');
  const grades = filledUp(
    DEFAULT_GRADES.map((grade) => [...grade, '']),
    gradeRows,
  );
  const codes = groups.map((group) => groupOf(String(group.codes[0]?.[0])));
  const ranking = [rankingKeys(codes).map((key) => keyOrBlank('ranking', key))];
  const deductions = [Object.keys(DEDUCTIONS_TAB.headers).map((key) => keyText('deductions', key))];
  const typed = (block: Block, tabs: number) => [
    block.selfAssessed,
    ...[block.maxima, block.methods, block.scales, block.notApplicable],
    ...[block.appraised, block.codes, settings, units],
    Array.from({ length: tabs * BLOCKS.length }, () => names),
  ];
  // The bench's criteria have no names; their codes stand for them.
  const recalculate = () => ({
    scores: call.CCHC_SCORE(...typed(edited, 1)),
    standings: call.CCHC_STANDINGS(...typed(all, groups.length), grades, '', ranking),
    losses: call.CCHC_LOSSES(...typed(all, groups.length), all.codes, deductions),
  });
  return { edit: editorOf(all.selfAssessed), recalculate };
}

/** What stands on Xếp hạng, in the order of the units. */
export function standingsOf({ standings }: Recalculated, round: Round): Standing[] {
  const groups = new Set(round.rows.map(({ code }) => groupOf(code)));
  const keys = rankingKeys([...groups]);
  const figures = standings.map((row) => (key: string) => Number(row[keys.indexOf(key)]));
  return figures.map((of) => ({
    total: of('total'),
    deduction: of('deduction'),
    // As the core has it: on the tab it stands rounded, as it is printed.
    index: (100 * of('total')) / of('applicableMaximum'),
    rank: of('rank'),
  }));
}

/** Two columns as a tab has them, with its blank rows. */
function filledUp(rows: readonly (readonly unknown[])[], height: number): Table {
  const blank = rows[0]?.map(() => '') ?? [];
  return Array.from({ length: Math.max(height, rows.length) }, (_, row) => [
    ...(rows[row] ?? blank),
  ]);
}

const keyOrBlank = (role: string, key: string) => (key === '' ? '' : keyText(role, key));

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
