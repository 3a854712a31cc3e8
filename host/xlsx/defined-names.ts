// The defined names of a workbook, between Univer's resource and a plain workbook.
// Names that begin with `_xlnm.` (print areas, filters) are Excel's own, those with `_cchc_` are ours (kept/anchors.ts).
// Source: ECMA-376 part 1, 18.2.5 (definedName); @univerjs/engine-formula 0.25.1, IDefinedNamesServiceParam.
import { splitFormula } from '../../xlsx/formulas/formula-parts';
import type { DefinedName } from '../../xlsx/workbook';
import type { FormulaTranslation } from './file-formulas';

export const DEFINED_NAMES = 'SHEET_DEFINED_NAME_PLUGIN';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export interface UniverName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

export function toDefinedNames(
  names: Readonly<Record<string, UniverName>>,
  sheetIds: readonly string[],
  write: FormulaTranslation,
): DefinedName[] {
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId }) => {
    const index = sheetIds.indexOf(localSheetId ?? WHOLE_WORKBOOK);
    const text = write(formulaOrRefString);
    return { name, sheetIndex: index < 0 ? undefined : index, text };
  });
}

/** `sheetIds` by the file's own counting, with gaps where a sheet is not ours to read. */
export function toUniverNames(
  names: readonly DefinedName[],
  sheetIds: readonly (string | undefined)[],
  read: FormulaTranslation,
): Record<string, UniverName> {
  const univerNames = names
    .filter(({ name }) => !/^_xlnm\.|^_cchc_/i.test(name))
    .map(({ name, text, sheetIndex }, index) => ({
      id: `name${index + 1}`,
      name,
      formulaOrRefString: referenceOrFormula(read(text)),
      localSheetId: (sheetIndex === undefined ? undefined : sheetIds[sheetIndex]) ?? WHOLE_WORKBOOK,
    }));
  return Object.fromEntries(univerNames.map((name) => [name.id, name]));
}

/** Univer keeps a reference bare and anything else as a formula. */
function referenceOrFormula(text: string): string {
  const parts = splitFormula(text);
  const isReference = parts.length === 1 && typeof parts[0] !== 'string';
  return isReference ? text : `=${text}`;
}
