/** Every case again, the way an official meets it: typed into cells, scored by dist/Code.js, read from the sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openHost, type Host } from '../../host/runtime/open-host';
import { projectRoot } from '../../tools/project-root.mjs';
import type { CaseCell } from '../helpers/case-cell';
import { readCaseFiles } from '../helpers/case-file';
import { caseMismatches } from '../helpers/case-mismatches';
import { formulasOf, layOutCases, shownOf, typedCells } from '../helpers/case-sheet';

/** Runs beside the bundle: puts cells and formulas into the only tab. Dates cross the boundary as numbers. */
const FILL = `
function fillCases(blocks) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const formatOf = (cell) => typeof cell === 'string' ? '@' : cell.date ? 'dd/mm/yyyy' : '0.###############';
  for (const { row, cells, formulas } of blocks) {
    const range = sheet.getRange(row, 1, cells.length, cells[0].length);
    range.setNumberFormats(cells.map((line) => line.map(formatOf)));
    range.setValues(cells.map((line) => line.map((cell) => (cell.date ? new Date(cell.date) : cell))));
    for (const { a1, formula } of formulas) sheet.getRange(a1).setFormula(formula);
  }
}
`;

const blocks = layOutCases(readCaseFiles().flatMap(({ cases }) => cases));
const placed = blocks.flatMap((block) =>
  block.cases.map((place) => ({ block, place, name: place.scoringCase.name })),
);

const acrossBoundary = (cell: CaseCell) =>
  typeof cell === 'object' ? { date: cell.getTime() } : cell;

async function fillAndRead(host: Host): Promise<readonly (readonly unknown[])[]> {
  const sent = blocks.map((block) => ({
    row: block.firstRow + 1,
    cells: typedCells(block).map((line) => line.map(acrossBoundary)),
    formulas: formulasOf(block),
  }));
  await host.run('fillCases', sent);
  const [tab = ''] = host.sheetNames;
  return host.values(tab, 'A1:Z1000');
}

describe('the cases through dist/Code.js in the cells of the host', () => {
  let shown: readonly (readonly unknown[])[] = [];

  beforeAll(async () => {
    const code = readFileSync(join(projectRoot, 'dist/Code.js'), 'utf8');
    const host = await openHost({ code: code + FILL });
    try {
      shown = await fillAndRead(host);
    } finally {
      host.dispose();
    }
  }, 60_000);

  it.each(placed)('$name', ({ block, place }) => {
    expect(caseMismatches(place.scoringCase, shownOf(block, place, shown))).toEqual([]);
  });
});
