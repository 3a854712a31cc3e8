// Positions as hidden defined names `_cchc_1`, `_cchc_2` …: Excel and LibreOffice move them along with their cells.
// Equal positions share a name. Reading gives the position of today, or undefined where the cells were deleted.
import type { Reference, ReferenceForm } from '../../../xlsx/formulas/formula-parts';
import { formatReference } from '../../../xlsx/formulas/formula-parts';
import { referencesIn } from '../../../xlsx/formulas/ranges';
import type { DefinedName } from '../../../xlsx/workbook';
import type { CellRange } from '../../univer/a1-notation';

const PREFIX = '_cchc_';

export interface AnchorWriter {
  /** The name of a position. */
  anchor(tabName: string, range: CellRange, kind: ReferenceForm['kind']): string;
  names(): readonly DefinedName[];
}

/** `fileNames`: the tabs that the file calls otherwise. */
export function createAnchorWriter(fileNames: ReadonlyMap<string, string>): AnchorWriter {
  const byText = new Map<string, string>();
  return {
    anchor(tabName, range, kind) {
      const sheetName = fileNames.get(tabName) ?? tabName;
      const form = { kind, fixed: [true, true, true, true], isQuoted: true } as const;
      const text = formatReference({ sheetName, range, form });
      const name = byText.get(text) ?? `${PREFIX}${byText.size + 1}`;
      byText.set(text, name);
      return name;
    },
    names: () => [...byText].map(([text, name]) => ({ name, text, isHidden: true })),
  };
}

export type AnchorReader = (anchor: string) => Reference | undefined;

/** Positions by the sheets' names in the file. Copies of a name that belong to one sheet come from copied sheets and are not ours. */
export function createAnchorReader(names: readonly DefinedName[]): AnchorReader {
  const texts = new Map<string, string>();
  for (const { name, text, sheetIndex } of names) {
    const isOurs = name.toLowerCase().startsWith(PREFIX) && sheetIndex === undefined;
    if (isOurs) texts.set(name.toLowerCase(), text);
  }
  return (anchor) => {
    const text = texts.get(anchor.toLowerCase()) ?? '';
    // A tab may itself be called #REF!; its name stands in quotes.
    const isDeleted = text.replace(/'(?:[^']|'')*'/g, '').includes('#REF!');
    const [reference] = isDeleted ? [] : referencesIn(text);
    return reference?.sheetName === undefined ? undefined : reference;
  };
}
