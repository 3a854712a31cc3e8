/**
 * Command: types many results at once, for example a filled-in list. Only blank input cells are written, so nothing that
 * somebody typed is lost; every result that found no cell or a different one is reported. Two reads, two writes per block; with
 * reasons one read and one write more on the tabs that have any.
 */
import {
  enterResults as declaration,
  type EnterResultsOutcome,
  type EnterResultsRequest,
  type ResultsByUnit,
} from '../../contract/calls/enter-results';
import { isBlank } from '../../core/reading';
import { LOG_DETAIL } from '../../text/log';
import { ROUND } from '../../text/setup-message';
import type { Area } from '../../tabs/plan/a1';
import { blockArea, type Block } from '../../tabs/plan/group-layout';
import { command, type Workbook } from '../door';
import { readGroupTabs, type GroupTab } from '../workbook/group-tabs';
import { logAction } from '../workbook/log-book';
import { rangeOf } from '../workbook/range-of';

type InputBlock = Exclude<Block, 'score'>;

export const enterResults = command(declaration, enter);

function enter(request: EnterResultsRequest, { tabs: anchored }: Workbook): EnterResultsOutcome {
  const readings = readGroupTabs(anchored);
  const tabs = readings.flatMap((reading) => (reading.ok ? [reading.tab] : []));
  if (tabs.length === 0) return { ok: true, entered: 0, problems: [ROUND.notSetUp()] };
  const problems: string[] = [];
  const entered = (['self', 'appraised'] as const).map((block) => {
    const results = block === 'self' ? request.selfAssessed : request.appraised;
    return results === undefined ? 0 : enterBlock(tabs, block, results, problems);
  });
  if (request.reasons !== undefined) enterReasons(tabs, request.reasons, problems);
  const count = entered.reduce((sum, some) => sum + some, 0);
  if (count > 0) logAction(anchored, 'result', LOG_DETAIL.entered(count));
  return { ok: true, entered: count, problems };
}

function enterBlock(
  tabs: readonly GroupTab[],
  block: InputBlock,
  results: ResultsByUnit,
  problems: string[],
): number {
  problems.push(...unknownPlaces(tabs, results));
  return tabs.reduce((sum, tab) => sum + enterOnTab(tab, block, results, problems), 0);
}

function enterOnTab(
  tab: GroupTab,
  block: InputBlock,
  results: ResultsByUnit,
  problems: string[],
): number {
  const area = blockArea(tab.layout, block);
  const presentAt = (i: number, j: number) =>
    tab.values[area.row - 1 + i]?.[area.column - 1 + j] ?? '';
  const entered: Entry[] = [];
  tab.codes.forEach((code, i) => {
    tab.units.forEach((unit, j) => {
      const text = results[unit]?.[code];
      const present = presentAt(i, j);
      if (text === undefined || text === present) return;
      if (isBlank(present)) entered.push({ i, j, text });
      else problems.push(ROUND.cellTaken(unit, code));
    });
  });
  if (entered.length > 0) writeEntries(tab, area, presentAt, entered);
  return entered.length;
}

interface Entry {
  readonly i: number;
  readonly j: number;
  readonly text: string;
}

/**
 * As plain text, so that `=…` stays what was typed and 1/2 is no date. The block in one go where it holds nothing but
 * texts; where somebody has put formulas, numbers or dates, these must stay as they are, so cell by cell.
 */
function writeEntries(
  { sheet }: GroupTab,
  area: Area,
  presentAt: (i: number, j: number) => unknown,
  entries: readonly Entry[],
): void {
  const range = rangeOf(sheet, area);
  const formulas = range.getFormulas();
  const cells = formulas.map((row, i) => row.map((_, j) => presentAt(i, j)));
  const isText = cells.every((row, i) =>
    row.every((cell, j) => typeof cell === 'string' && formulas[i]?.[j] === ''),
  );
  if (!isText) {
    for (const { i, j, text } of entries) {
      sheet
        .getRange(area.row + i, area.column + j)
        .setNumberFormat('@')
        .setValue(text);
    }
    return;
  }
  for (const { i, j, text } of entries) cells[i]?.splice(j, 1, text);
  range.setNumberFormat('@').setValues(cells);
}

function enterReasons(tabs: readonly GroupTab[], reasons: ResultsByUnit, problems: string[]): void {
  problems.push(...unknownPlaces(tabs, reasons));
  for (const tab of tabs) {
    const isWanted = tab.units.some((unit) => tab.codes.some((code) => reasons[unit]?.[code]));
    if (isWanted) enterReasonsOnTab(tab, reasons, problems);
  }
}

function enterReasonsOnTab(tab: GroupTab, reasons: ResultsByUnit, problems: string[]): void {
  const range = rangeOf(tab.sheet, blockArea(tab.layout, 'appraised'));
  const present = range.getNotes();
  const notes = tab.codes.map((code, i) =>
    tab.units.map((unit, j) => {
      const note = present[i]?.[j] ?? '';
      const wanted = reasons[unit]?.[code];
      if (wanted === undefined || wanted === note) return note;
      if (note === '') return wanted;
      problems.push(ROUND.reasonTaken(unit, code));
      return note;
    }),
  );
  range.setNotes(notes);
}

function unknownPlaces(tabs: readonly GroupTab[], results: ResultsByUnit): string[] {
  const units = new Set(tabs[0]?.units);
  const codes = new Set(tabs.flatMap((tab) => tab.codes));
  const unknownUnits = Object.keys(results).filter((unit) => !units.has(unit));
  const named = new Set(Object.values(results).flatMap((byCode) => Object.keys(byCode)));
  const unknownCodes = [...named].filter((code) => !codes.has(code));
  return [...unknownUnits.map(ROUND.unknownUnit), ...unknownCodes.map(ROUND.unknownCode)];
}
