/**
 * Rows and columns of our tabs whose anchors are gone, found again by their headers. Looked for before anything else is
 * read: what cannot be found cannot be checked. A tab whose anchors are whole costs no call.
 */
import { FINDING } from '../../text/check-workbook';
import { areaName, areaOf, columnLetters } from '../../tabs/plan/a1';
import { anchorLine, type AnchoredTab, type AnchoredTabs } from '../workbook/anchors';
import { anchorLines, type AnchorLine } from './anchor-lines';
import type { Finding } from './finding';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Headers stand near the top; below them are people's words, which may be the same. */
const HEAD_ROWS = 60;

export function lostAnchors(tabs: AnchoredTabs): Finding[] {
  return [...tabs].flatMap(([role, tab]) => lostLines(role, tab));
}

function lostLines(role: string, { sheet, rows, columns }: AnchoredTab): Finding[] {
  const lost = anchorLines(role).filter(
    ({ kind, name }) => !(kind === 'row' ? rows : columns).has(name),
  );
  if (lost.length === 0) return [];
  const head = headOf(sheet);
  const tab = sheet.getName();
  return lost.map((line) => lineFinding(sheet, tab, line, placeOf(head, line)));
}

type Place = ReturnType<typeof placeOf>;

function lineFinding(sheet: Sheet, tab: string, line: AnchorLine, place: Place): Finding {
  if (place === undefined) {
    return { tab, range: '', text: FINDING.lineGone(line.text), repair: undefined };
  }
  const { row, column } = place;
  const whole = line.kind === 'row' ? String(row) : columnLetters(column);
  return {
    tab,
    range: areaName(areaOf(row, column)),
    text: FINDING.lineLost(line.text),
    repair: () => {
      anchorLine(sheet, `${whole}:${whole}`, line.name);
    },
  };
}

function headOf(sheet: Sheet): readonly (readonly unknown[])[] {
  const rows = Math.min(sheet.getMaxRows(), HEAD_ROWS);
  return sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues() as unknown[][];
}

function placeOf(head: readonly (readonly unknown[])[], { text, isLast, offset = 0 }: AnchorLine) {
  const index = head.findIndex((line) => line.includes(text));
  if (index < 0) return undefined;
  const line = head[index] ?? [];
  const at = isLast === true ? line.lastIndexOf(text) : line.indexOf(text);
  return { row: index + 1, column: at + 1 + offset };
}
