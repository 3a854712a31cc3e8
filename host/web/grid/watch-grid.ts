// Tells what happens in the grid: a person's edits apart from what scripts write and formulas compute (Univer's own
// event SheetValueChanged makes no such difference, so the mutations are watched), and which tab is shown.
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import type { CellRange } from '../../univer/a1-notation';
import type { UniverWorkbook } from '../../univer/univer-workbook';

export interface GridListener {
  /** Another tab is shown. */
  activated(): void;
  /** Anything that the saved workbook would show. */
  changed(): void;
  /** Cell contents, by a person. */
  edited(sheetId: string, area: CellRange): void;
}

export function watchGrid(
  workbook: UniverWorkbook,
  isScriptRunning: () => boolean,
  listener: GridListener,
): void {
  workbook.commands.onCommandExecuted((command, options) => {
    if (command.id === SetWorksheetActiveOperation.id) listener.activated();
    if (!isChange(workbook, command, options)) return;
    listener.changed();
    if (command.id !== SetRangeValuesMutation.id || isScriptRunning()) return;
    const { subUnitId, cellValue } = command.params as EditedCells;
    const area = boundsOfContents(cellValue ?? {});
    if (area) listener.edited(subUnitId, area);
  });
}

function isChange(
  workbook: UniverWorkbook,
  command: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): boolean {
  if (command.type !== CommandType.MUTATION || isComputed(command, options)) return false;
  // Heights that fit the text are found again whenever the workbook is opened.
  if (command.id === SetWorksheetRowAutoHeightMutation.id) return false;
  // Nor is a text that is still being typed part of the workbook: it is in a document of the cell editor's own.
  const { unitId } = (command.params ?? {}) as { readonly unitId?: string };
  return unitId === undefined || unitId === workbook.facade.getId();
}

interface EditedCells {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
}

/** Univer counts names among formulas; they are a person's doing all the same. */
const NAMES = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);

function isComputed(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (options?.['fromFormula'] === true) return true;
  const isFormula = command.id.startsWith('formula.') && !NAMES.has(command.id);
  return isFormula || options?.['applyFormulaCalculationResult'] === true;
}

/** Cells of which only the format changed are not meant. */
function boundsOfContents(cells: NonNullable<EditedCells['cellValue']>): CellRange | undefined {
  const hits: { readonly row: number; readonly column: number }[] = [];
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell === null || 'v' in cell || 'f' in cell || 'p' in cell) {
        hits.push({ row: Number(row), column: Number(column) });
      }
    }
  }
  if (hits.length === 0) return undefined;
  const rows = hits.map(({ row }) => row);
  const columns = hits.map(({ column }) => column);
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}
