/**
 * The workbooks that generated rounds are typed into: a criteria tree and a number of units each, set up by the add-on
 * itself, once in a process. Small ones are most of the cases, 168 units are among them.
 */
import { strict as assert } from 'node:assert';
import { openHost, type Host } from '../../../host/runtime/open-host';
import type { SetupOutcome } from '../../../src/contract/calls/setup-round';
import { isCode } from '../../../src/core/code';
import { criterionTree } from '../../../src/core/criterion-tree';
import { builtBundle } from '../../helpers/built-bundle';
import { SAMPLE_CRITERIA } from '../../helpers/sample-round';

const TREES = {
  one: ['1', '1.1'],
  flat: ['1', '1.1', '1.2', '2', '2.1'],
  mixed: ['1', '1.1', '2', '2.1', '2.2', '2.2.1', '2.2.2', '3', '3.1', '3.2', '3.10'],
  lines: ['1', '1.1', '1.1.1', '1.1.1.a', '1.1.1.b', '1.1.2', '1.2', '2', '2.1', '2.1.1'],
  sample: SAMPLE_CRITERIA.nodes.map(({ code }) => code).filter(isCode),
} as const;

export interface Shape {
  readonly tree: keyof typeof TREES;
  readonly units: number;
}

/** With how often each is tried. */
export const SHAPES: readonly (Shape & { readonly weight: number })[] = [
  { tree: 'one', units: 1, weight: 60 },
  { tree: 'flat', units: 2, weight: 150 },
  { tree: 'mixed', units: 3, weight: 250 },
  { tree: 'lines', units: 4, weight: 250 },
  { tree: 'flat', units: 7, weight: 150 },
  { tree: 'mixed', units: 12, weight: 80 },
  { tree: 'lines', units: 18, weight: 40 },
  { tree: 'flat', units: 60, weight: 8 },
  { tree: 'sample', units: 18, weight: 4 },
  { tree: 'lines', units: 168, weight: 4 },
  { tree: 'sample', units: 168, weight: 1 },
];

/** Beside the bundle: typing, where our keys stand, and all that says figures at once. */
const HANDS = `
function typeBlocks(blocks) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const { tab, row, column, cells } of blocks) {
    book.getSheetByName(tab).getRange(row, column, cells.length, cells[0].length).setValues(cells);
  }
}
function standingKeys() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().flatMap((sheet) => {
    const [tab, rows, columns] = [sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()];
    return sheet.getDataRange().getValues().flatMap((cells, row) =>
      cells.flatMap((key, column) =>
        String(key).startsWith('cchc')
          ? { tab, rows, columns, key, row: row + 1, column: column + 1 }
          : [],
      ),
    );
  });
}
function everyAnswer(units) {
  return {
    readRound: readRound({}),
    readReportData: readReportData({}),
    openSidebar: openSidebar({}),
    cards: units.map((unit) => readUnitCard({ unit })),
  };
}
`;

/** Where a key stands, counted from 1. */
interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** As many as the tab has. */
  readonly rows: number;
  readonly columns: number;
}

export interface Opened {
  readonly host: Host;
  readonly units: readonly string[];
  readonly codes: readonly string[];
  readonly isLeaf: readonly boolean[];
  /** Of the first key that begins so; one that nobody has stands nowhere, which is a fault of the test. */
  readonly placeOf: (start: string) => Place;
}

const opened = new Map<string, Promise<Opened>>();

export function openShape({ tree, units }: Shape): Promise<Opened> {
  const name = `${tree} ${units}`;
  const known = opened.get(name) ?? setUp(TREES[tree], units);
  opened.set(name, known);
  return known;
}

export async function closeShapes(): Promise<void> {
  for (const shape of opened.values()) (await shape).host.dispose();
  opened.clear();
}

async function setUp(codes: readonly string[], unitCount: number): Promise<Opened> {
  const host = await openHost(builtBundle(HANDS));
  const { isLeaf } = criterionTree(codes);
  const units = Array.from({ length: unitCount }, (_, i) => `Xã ${i + 1}`);
  // Maxima add up; what a round is scored by is typed over them.
  const below = (code: string) =>
    codes.filter((other, i) => isLeaf[i] && (other === code || other.startsWith(`${code}.`)));
  const criteria = codes.map((code, i) => [
    ...[code, nameOf(code), below(code).length, isLeaf[i] ? 'Có/Không' : ''],
    ...['', '', '', '', ''],
  ]);
  const setup = (await host.run('setupRound', { units, criteria, year: 2025 })) as SetupOutcome;
  assert.ok(setup.ok, JSON.stringify(setup));
  const keys = (await host.run('standingKeys')) as readonly (Place & { readonly key: string })[];
  return {
    ...{ host, units, codes, isLeaf },
    placeOf: (start) => {
      const place = keys.find(({ key }) => key.startsWith(start));
      if (place === undefined) throw new Error(`no cell holds ${start}`);
      return place;
    },
  };
}

export const nameOf = (code: string) => `Nội dung ${code}`;
