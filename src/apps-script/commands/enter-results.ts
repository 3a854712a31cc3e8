/**
 * Command: types many results at once, for example a filled-in list. Only blank input cells are written, and of a block only
 * the cells that get a result, read again just before: nothing that somebody typed is lost; every result that found no cell
 * or a different one is reported. Nhật ký tells of all of them in one line.
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
import { EDIT } from '../../text/refusal-message';
import { ROUND } from '../../text/setup-message';
import { typedText } from '../../text/cell-text';
import { command, type Workbook } from '../door';
import { blockCells, type Group } from '../workbook/group';
import { openStory } from '../workbook/log-book';
import { rangeOf } from '../workbook/range-of';
import { readRound } from '../workbook/round';
import { rectanglesOf } from '../workbook/rectangles';
import { valuesOf, writeTexts } from '../workbook/cell-values';

export const enterResults = command(declaration)(enter);

/** By unit and code, however they are spelled. */
type Wanted = ReadonlyMap<string, string>;
type Field = keyof EnterResultsRequest;
type Cells = readonly (readonly unknown[])[];

/** One block of one tab, with something for it; reasons are the notes of Thẩm định. */
interface Part {
  readonly field: Field;
  readonly group: Group;
  readonly wanted: Wanted;
}

function enter(request: EnterResultsRequest, { tabs }: Workbook): EnterResultsOutcome {
  const round = readRound(tabs, 'inputs');
  if (!round.ok) return { ok: true, entered: 0, problems: [round.message] };
  const { groups } = round;
  const parts = FIELDS.flatMap((field) => partsOf(field, request[field], groups));
  const before = parts.map((part) => ({ part, entries: entriesOf(part, readBefore(part)) }));
  if (!before.every(({ part, entries }) => mayWrite(part, entries))) {
    return { ok: false, reason: 'notAllowed', message: EDIT.protected() };
  }
  const story = openStory(tabs, 'result', request);
  const isAgain = story.detail !== '';
  const tell = (some: typeof before) => {
    const isOpen = before.some(({ entries }) => entries.open > 0);
    if (isOpen && !isAgain) story.begin(toldOf(request, some));
  };
  tell(before);
  const after = before.map(({ part, entries }) => ({
    part,
    entries: entries.open === 0 ? entries : write(part),
  }));
  tell(after);
  story.done(tabs);
  const unknown = FIELDS.flatMap((field) => unknownPlaces(groups, request[field] ?? {}));
  const taken = after.flatMap(({ entries }) => entries.taken);
  return { ok: true, entered: countOf(after, RESULTS), problems: [...unknown, ...taken] };
}

const RESULTS: readonly Field[] = ['selfAssessed', 'appraised'];
const REASONS: readonly Field[] = ['reasons'];
const FIELDS = [...RESULTS, ...REASONS];
const BLOCK = { selfAssessed: 'self', appraised: 'appraised', reasons: 'appraised' } as const;

type Counted = readonly { readonly part: Part; readonly entries: Entries }[];

function countOf(parts: Counted, fields: readonly Field[]): number {
  const own = parts.filter(({ part }) => fields.includes(part.field));
  return own.reduce((sum, { entries }) => sum + entries.open, 0);
}

function toldOf(request: EnterResultsRequest, parts: Counted): string {
  const [results, reasons] = [RESULTS, REASONS].map((fields) => ({
    entered: countOf(parts, fields),
    asked: fields.flatMap((field) => Object.values(request[field] ?? {}).flatMap(Object.keys))
      .length,
  })) as [Count, Count];
  return LOG_DETAIL.entered(results, reasons);
}

type Count = Parameters<typeof LOG_DETAIL.entered>[0];

function partsOf(
  field: Field,
  results: ResultsByUnit | null | undefined,
  groups: readonly Group[],
): Part[] {
  const wanted = new Map(
    Object.entries(results ?? {}).flatMap(([unit, byCode]) =>
      Object.entries(byCode).map(([code, text]) => [placeKey(unit, code), text] as const),
    ),
  );
  const hasAny = ({ codes, units }: Group) =>
    codes.some((code) => units.some((unit) => wanted.has(placeKey(unit, code))));
  return groups.filter(hasAny).map((group) => ({ field, group, wanted }));
}

function placeKey(unit: string, code: string): string {
  return `${nameKey(unit)}\n${codeKey(code)}`;
}

function readBefore(part: Part): Cells {
  const { field, group } = part;
  return field === 'reasons'
    ? readNow(part)
    : group.codes.map((_, row) => blockCells(group, row, BLOCK[field]));
}

function readNow({ field, group: { sheet, layout } }: Part): Cells {
  const range = rangeOf(sheet, blockArea(layout, BLOCK[field]));
  return field === 'reasons' ? range.getNotes() : valuesOf(range);
}

interface Entries {
  /** What is to be written where, by row and column of the block. */
  readonly texts: readonly (readonly (string | undefined)[])[];
  readonly open: number;
  /** Where something else stands. */
  readonly taken: readonly string[];
}

function entriesOf({ field, group, wanted }: Part, cells: Cells): Entries {
  const taken: string[] = [];
  const texts = group.codes.map((code, row) =>
    group.units.map((unit, at) => {
      const text = wanted.get(placeKey(unit, code));
      const present = cells[row]?.[at] ?? '';
      if (text === undefined || text === present || typedText(present) === text.trim())
        return undefined;
      if (isBlank(present)) return text;
      taken.push((field === 'reasons' ? ROUND.reasonTaken : ROUND.cellTaken)(unit, code));
      return undefined;
    }),
  );
  return { texts, taken, open: texts.flat().filter((text) => text !== undefined).length };
}

/** A block that is open as a whole is one question. */
function mayWrite(part: Part, entries: Entries): boolean {
  const { sheet, layout } = part.group;
  const isOpen = () => rangeOf(sheet, blockArea(layout, BLOCK[part.field])).canEdit();
  return (
    entries.open === 0 || isOpen() || rangesOf(part, entries).every(({ cells }) => cells.canEdit())
  );
}

/** Rectangles of cells that are written, with what is to stand there. */
function rangesOf({ field, group: { sheet, layout } }: Part, { texts: all }: Entries) {
  const area = blockArea(layout, BLOCK[field]);
  return rectanglesOf(all).map(({ row, column, texts }) => {
    const width = texts[0]?.length ?? 1;
    const cells = sheet.getRange(area.row + row, area.column + column, texts.length, width);
    return { cells, texts };
  });
}

/** As plain text, so that `=…` stays what was typed and 1/2 is no date. One call for each rectangle of blank cells. */
function write(part: Part): Entries {
  const { sheet, layout } = part.group;
  const area = blockArea(layout, BLOCK[part.field]);
  const isNote = part.field === 'reasons';
  const isPlain =
    isNote ||
    rangeOf(sheet, area)
      .getNumberFormats()
      .every((row) => row.every((format) => format === '@'));
  const entries = entriesOf(part, readNow(part));
  for (const { cells, texts } of rangesOf(part, entries)) {
    if (!isPlain) cells.setNumberFormat('@');
    if (isNote) cells.setNotes(texts);
    else writeTexts(cells, texts);
  }
  return entries;
}

function unknownPlaces(groups: readonly Group[], results: ResultsByUnit): string[] {
  const units = new Set(groups[0]?.units.map(nameKey));
  const codes = new Set(groups.flatMap((group) => group.codes.map((code) => codeKey(code))));
  const unknownUnits = Object.keys(results).filter((unit) => !units.has(nameKey(unit)));
  const named = new Set(Object.values(results).flatMap((byCode) => Object.keys(byCode)));
  const unknownCodes = [...named].filter((code) => !codes.has(codeKey(code)));
  return [...unknownUnits.map(ROUND.unknownUnit), ...unknownCodes.map(ROUND.unknownCode)];
}
