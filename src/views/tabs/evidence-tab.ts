/**
 * Hồ sơ: one typed row per unit and component, its evidence and its explanation. Commands append rows and change their
 * cells; setup never writes over them. The appraiser's reason is not here: it is the note of the appraised cell.
 */
import { EVIDENCE_TAB, EXPLANATION_STATE, OPINION } from '../../text/evidence';
import { TAB_NAME } from '../../text/labels';
import { areaOf } from '../a1';
import { gridOf } from '../grid';
import type { RoundSettings } from '../round-setup';
import type { TabPlan } from '../tab-plan';
import { HEADER, HINT, TAB_COLOR, TITLE } from '../theme';

const HEADER_ROW = 4;
/** Columns of the table, from 1. */
export const EVIDENCE_COLUMN = {
  unit: 1,
  code: 2,
  link: 3,
  number: 4,
  date: 5,
  page: 6,
  note: 7,
  opinion: 8,
  explanation: 9,
  extra: 10,
  state: 11,
  conclusion: 12,
} as const;
export const EVIDENCE_COLUMNS = Object.keys(EVIDENCE_COLUMN).length;

/** Rows ready for typing; commands append more. */
const ROOM = 300;

export function evidenceTab({ year }: RoundSettings): TabPlan {
  const first = HEADER_ROW + 1;
  const at = EVIDENCE_COLUMN;
  const size = { rows: HEADER_ROW + ROOM, columns: EVIDENCE_COLUMNS };
  return {
    role: 'evidence',
    name: TAB_NAME.evidence,
    cells: gridOf({ ...size, rows: HEADER_ROW }, [
      { row: 1, column: 1, cells: [[EVIDENCE_TAB.title(year)], [EVIDENCE_TAB.hint]] },
      { row: HEADER_ROW, column: 1, cells: [EVIDENCE_TAB.headers] },
    ]),
    formulas: [],
    size,
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
      { area: areaOf(HEADER_ROW, 1, 1, size.columns), style: HEADER },
      {
        area: areaOf(first, 1, ROOM, size.columns),
        style: { numberFormat: '@', wrap: true, vertical: 'top' },
      },
    ],
    columnWidths: [
      { column: at.unit, count: 1, width: 150 },
      { column: at.code, count: 1, width: 64 },
      { column: at.link, count: 1, width: 240 },
      { column: at.number, count: 3, width: 110 },
      { column: at.note, count: 2, width: 150 },
      { column: at.explanation, count: 2, width: 240 },
      { column: at.state, count: 1, width: 130 },
      { column: at.conclusion, count: 1, width: 240 },
    ],
    frozen: { rows: HEADER_ROW, columns: at.code },
    highlights: [],
    heat: [],
    dropdowns: [
      { area: areaOf(first, at.opinion, ROOM), values: Object.values(OPINION) },
      { area: areaOf(first, at.state, ROOM), values: Object.values(EXPLANATION_STATE) },
    ],
    foldable: [],
    anchors: [
      { kind: 'row', at: HEADER_ROW, name: 'header' },
      { kind: 'column', at: at.unit, name: 'records' },
    ],
    color: TAB_COLOR.input,
  };
}
