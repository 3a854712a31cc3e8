/** Command: the whole round as people typed it, for the command line: standings and every deduction. */
import { readRound as declaration } from '../../contract/calls/read-round';
import type { UnreadableResult } from '../../contract/round';
import { isBlank } from '../../core/reading';
import { roundUnit, type UnitFigures } from '../../rules/round-figures';
import { areaName, areaOf } from '../../tabs/plan/a1';
import { documentDoubts } from '../checks/document-doubts';
import { command } from '../door';
import { blockCells } from '../workbook/group';
import { readRound as readTyped, type TypedRound } from '../workbook/round';

export const readRound = command(declaration)((_, { tabs }) => {
  const round = readTyped(tabs);
  if (!round.ok) return round;
  const figures = round.figures();
  return {
    ok: true,
    ...round.frame,
    units: figures.map(roundUnit),
    unreadable: figures.flatMap((unit, at) => unreadableOf(round, unit, at)),
    doubts: documentDoubts(round),
  };
});

function unreadableOf(
  { groups }: TypedRound,
  { standing, faults }: UnitFigures,
  unit: number,
): UnreadableResult[] {
  return faults().flatMap(({ code, why }) => {
    const group = groups.find(({ codes }) => codes.includes(code));
    if (group === undefined) return [];
    const row = group.codes.indexOf(code);
    const block = isBlank(blockCells(group, row, 'appraised')[unit]) ? 'self' : 'appraised';
    const { firstRow, blocks, sheetName: tab } = group.layout;
    const range = areaName(areaOf(firstRow + row, blocks[block] + unit));
    return [{ tab, range, unit: standing.name, code, text: why }];
  });
}
