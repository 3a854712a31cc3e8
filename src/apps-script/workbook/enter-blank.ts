/**
 * Types many texts at once into blank cells: of a block only those cells that get one, read again just before, so that nothing
 * that somebody typed is lost. What holds something else is answered, what says the same is silent. Nhật ký tells of all in one line.
 */
import { isBlank } from '../../core/reading';
import type { Area } from '../../tabs/plan/a1';
import { typedText } from '../../text/cell-text';
import type { LogAction } from '../../text/log';
import { valuesOf, writeTexts } from './cell-values';
import { openStory } from './log-book';
import { rangeOf } from './range-of';
import { rectanglesOf } from './rectangles';
import type { Tabs } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];
type Texts = readonly (readonly (string | undefined)[])[];

export interface BlankBlock {
  readonly sheet: Sheet;
  readonly area: Area;
  /** By row and column of the block; undefined where nothing is wanted. */
  readonly wanted: Texts;
  /** What is wanted are the notes of the cells. */
  readonly isNote?: boolean;
  /** Of what is wanted: put there before it, where nobody has written another. */
  readonly notes?: Texts;
  /** As they were read before, where they were. */
  readonly cells?: Cells;
}

export interface Entries {
  /** What is to be written where. */
  readonly texts: Texts;
  readonly open: number;
  /** Where something else stands. */
  readonly taken: readonly {
    readonly row: number;
    readonly column: number;
    readonly present: unknown;
  }[];
}

interface Tale {
  readonly action: LogAction;
  /** What makes it another press. */
  readonly request: unknown;
  readonly said: (entries: readonly Entries[]) => string;
}

/** By block; undefined where the person may not write into one of the cells, and nothing is written. */
export function enterBlank(
  tabs: Tabs,
  blocks: readonly BlankBlock[],
  { action, request, said }: Tale,
): readonly Entries[] | undefined {
  const before = blocks.map((block) => {
    const entries = entriesOf(block, block.cells ?? cellsNow(block));
    return { block, entries };
  });
  if (!before.every(({ block, entries }) => mayWrite(block, entries))) return undefined;
  const story = openStory(tabs, action, request);
  const isNew = story.detail === '' && before.some(({ entries }) => entries.open > 0);
  const tell = (entries: readonly Entries[]) => {
    if (isNew) story.begin(said(entries));
  };
  tell(before.map(({ entries }) => entries));
  const after = before.map(({ block, entries }) => (entries.open === 0 ? entries : write(block)));
  tell(after);
  story.done(tabs);
  return after;
}

function cellsNow({ sheet, area, isNote }: BlankBlock): Cells {
  const range = rangeOf(sheet, area);
  return isNote === true ? range.getNotes() : valuesOf(range);
}

/** A formula is something that somebody typed, also where it shows nothing. */
function withFormulas(range: GoogleAppsScript.Spreadsheet.Range): Cells {
  const formulas = range.getFormulas();
  return valuesOf(range).map((line, row) =>
    line.map((cell, column) => (isBlank(cell) ? (formulas[row]?.[column] ?? '') : cell)),
  );
}

function entriesOf({ wanted }: BlankBlock, cells: Cells): Entries {
  const taken: Entries['taken'][number][] = [];
  const texts = wanted.map((line, row) =>
    line.map((text, column) => {
      const present = cells[row]?.[column] ?? '';
      if (text === undefined || text === present || typedText(present) === text.trim())
        return undefined;
      if (isBlank(present)) return text;
      taken.push({ row, column, present });
      return undefined;
    }),
  );
  return { texts, taken, open: texts.flat().filter((text) => text !== undefined).length };
}

/** A block that is open as a whole is one question. */
function mayWrite(block: BlankBlock, { open, texts }: Entries): boolean {
  const isOpen = () => rangeOf(block.sheet, block.area).canEdit();
  return open === 0 || isOpen() || rangesOf(block, texts).every(({ cells }) => cells.canEdit());
}

/** Rectangles of cells that are written, with what is to stand there. */
function rangesOf({ sheet, area }: BlankBlock, all: Texts) {
  return rectanglesOf(all).map(({ row, column, texts }) => {
    const width = texts[0]?.length ?? 1;
    const cells = sheet.getRange(area.row + row, area.column + column, texts.length, width);
    return { cells, texts };
  });
}

/** As plain text, so that `=…` stays what was typed and 1/2 is no date. One call for each rectangle of blank cells. */
function write(block: BlankBlock): Entries {
  const { isNote = false, notes } = block;
  const range = rangeOf(block.sheet, block.area);
  const isPlain = isNote || range.getNumberFormats().flat().every(isText);
  const present = notes && range.getNotes();
  const entries = entriesOf(block, isNote ? cellsNow(block) : withFormulas(range));
  // Before the texts: of a run that was cut short the cells are blank still, and get both.
  const missing = entries.texts.map((line, row) =>
    line.map((text, column) =>
      text === undefined || present?.[row]?.[column] !== '' ? undefined : notes?.[row]?.[column],
    ),
  );
  for (const { cells, texts } of rangesOf(block, missing)) cells.setNotes(texts);
  for (const { cells, texts } of rangesOf(block, entries.texts)) {
    if (!isPlain) cells.setNumberFormat('@');
    if (isNote) cells.setNotes(texts);
    else writeTexts(cells, texts);
  }
  return entries;
}

const isText = (format: string) => format === '@';
