/**
 * Command: types many results at once, for example a filled-in list. Only blank input cells are written, and of a block only
 * the cells that get a result, read again just before: nothing that somebody typed is lost; every result that found no cell
 * or a different one is reported.
 */
import {
  enterResults as declaration,
  type EnterResultsOutcome,
  type EnterResultsRequest,
  type ResultsByUnit,
} from '../../contract/calls/enter-results';
import { codeKey, nameKey } from '../../core/identity';
import { isBlank } from '../../core/reading';
import { blockArea } from '../../tabs/plan/group-layout';
import { LOG_DETAIL } from '../../text/log';
import { ROUND } from '../../text/setup-message';
import { typedText } from '../../text/cell-text';
import { command, type Workbook } from '../door';
import type { Group, InputBlock } from '../workbook/group';
import { logAction } from '../workbook/log-book';
import { rangeOf } from '../workbook/range-of';
import { readRound } from '../workbook/round';
import { rectanglesOf } from '../workbook/rectangles';

export const enterResults = command(declaration, enter);

/** By unit and code, however they are spelled. */
type Wanted = ReadonlyMap<string, string>;

function enter(request: EnterResultsRequest, { tabs }: Workbook): EnterResultsOutcome {
  const round = readRound(tabs, 'inputs');
  if (!round.ok) return { ok: true, entered: 0, problems: [round.message] };
  const { groups } = round;
  const problems: string[] = [];
  const entered = (['self', 'appraised'] as const).map((block) => {
    const results = block === 'self' ? request.selfAssessed : request.appraised;
    return enterAll(groups, results, problems, (group, wanted) =>
      enterCells(group, block, wanted, problems),
    );
  });
  enterAll(groups, request.reasons, problems, (group, wanted) =>
    enterReasons(group, wanted, problems),
  );
  const count = entered.reduce((sum, some) => sum + some, 0);
  if (count > 0) logAction(tabs, 'result', LOG_DETAIL.entered(count));
  return { ok: true, entered: count, problems };
}

function enterAll(
  groups: readonly Group[],
  results: ResultsByUnit | null | undefined,
  problems: string[],
  enterOn: (group: Group, wanted: Wanted) => number,
): number {
  if (results === undefined || results === null) return 0;
  problems.push(...unknownPlaces(groups, results));
  const wanted = new Map(
    Object.entries(results).flatMap(([unit, byCode]) =>
      Object.entries(byCode).map(([code, text]) => [placeKey(unit, code), text] as const),
    ),
  );
  return groups.reduce((sum, group) => sum + enterOn(group, wanted), 0);
}

function placeKey(unit: string, code: string): string {
  return `${nameKey(unit)}\n${codeKey(code)}`;
}

/** What is to be written where, by row and column of the block. */
function entriesOn(
  group: Group,
  wanted: Wanted,
  presentAt: (row: number, unit: number) => unknown,
  taken: (unit: string, code: string) => void,
): readonly (readonly (string | undefined)[])[] {
  return group.codes.map((code, row) =>
    group.units.map((unit, at) => {
      const text = wanted.get(placeKey(unit, code));
      const present = presentAt(row, at);
      if (text === undefined || text === present || typedText(present) === text.trim())
        return undefined;
      if (isBlank(present)) return text;
      taken(unit, code);
      return undefined;
    }),
  );
}

/** As plain text, so that `=…` stays what was typed and 1/2 is no date. One call for each rectangle of blank cells. */
function enterCells(group: Group, block: InputBlock, wanted: Wanted, problems: string[]): number {
  const { sheet, layout, cells: read } = group;
  const area = blockArea(layout, block);
  const hasAny = group.codes.some((code) =>
    group.units.some((unit) => wanted.has(placeKey(unit, code))),
  );
  if (!hasAny) return 0;
  const first = entriesOn(
    group,
    wanted,
    (row, unit) => read[row]?.[area.column - 1 + unit],
    () => undefined,
  );
  const isWanted = first.some((row) => row.some((text) => text !== undefined));
  const now = isWanted
    ? (rangeOf(sheet, area).getValues() as unknown[][])
    : read.map((row) => row.slice(area.column - 1));
  const entries = entriesOn(
    group,
    wanted,
    (row, unit) => now[row]?.[unit],
    (unit, code) => {
      problems.push(ROUND.cellTaken(unit, code));
    },
  );
  const isPlain =
    isWanted &&
    rangeOf(sheet, area)
      .getNumberFormats()
      .every((row) => row.every((format) => format === '@'));
  for (const { row, column, texts } of rectanglesOf(entries)) {
    const width = texts[0]?.length ?? 1;
    const cells = sheet.getRange(area.row + row, area.column + column, texts.length, width);
    if (!isPlain) cells.setNumberFormat('@');
    cells.setValues(texts);
  }
  return entries.flat().filter((text) => text !== undefined).length;
}

function enterReasons(group: Group, wanted: Wanted, problems: string[]): number {
  const hasAny = group.codes.some((code) =>
    group.units.some((unit) => wanted.has(placeKey(unit, code))),
  );
  if (!hasAny) return 0;
  const { sheet, layout } = group;
  const area = blockArea(layout, 'appraised');
  const notes = rangeOf(sheet, area).getNotes();
  const entries = entriesOn(
    group,
    wanted,
    (row, unit) => notes[row]?.[unit] ?? '',
    (unit, code) => {
      problems.push(ROUND.reasonTaken(unit, code));
    },
  );
  for (const { row, column, texts } of rectanglesOf(entries)) {
    sheet
      .getRange(area.row + row, area.column + column, texts.length, texts[0]?.length ?? 1)
      .setNotes(texts);
  }
  return 0;
}

function unknownPlaces(groups: readonly Group[], results: ResultsByUnit): string[] {
  const units = new Set(groups[0]?.units.map(nameKey));
  const codes = new Set(groups.flatMap((group) => group.codes.map((code) => codeKey(code))));
  const unknownUnits = Object.keys(results).filter((unit) => !units.has(nameKey(unit)));
  const named = new Set(Object.values(results).flatMap((byCode) => Object.keys(byCode)));
  const unknownCodes = [...named].filter((code) => !codes.has(codeKey(code)));
  return [...unknownUnits.map(ROUND.unknownUnit), ...unknownCodes.map(ROUND.unknownCode)];
}
