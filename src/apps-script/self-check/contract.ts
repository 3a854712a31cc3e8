/**
 * What a contract of the self-check is: cells laid into a row of their own in one execution, and what is seen of them in
 * the next. Expected is what the local host does; null where it does not try, and the answer is only noted.
 */
import type { SelfCheckQuestion } from '../../text/self-check';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Typed as a person would, or as a formula where it begins with `=`; `#` in a formula is the number of the row. */
type CellText = string | number | boolean | Date;

type ContractCell =
  CellText | { readonly format: string; readonly typed?: CellText; readonly formula?: string };

export interface Contract {
  readonly question: SelfCheckQuestion;
  readonly cells: readonly ContractCell[];
  /** As `showSeen` writes it. */
  readonly expected: string | null;
  /** `last` is the last of `cells`; absent: its value. */
  readonly see?: (last: Range) => unknown;
}

/** Formulas that cannot be written leave their error as text, which is then what is seen. */
export function layCells(row: Range, { cells }: Contract): void {
  cells.forEach((cell, i) => {
    const target = row.getCell(1, i + 1);
    try {
      lay(target, cell);
    } catch (error) {
      target.setNumberFormat('@').setValue(messageOf(error));
    }
  });
}

function lay(target: Range, cell: ContractCell): void {
  if (typeof cell === 'object' && 'format' in cell) {
    target.setNumberFormat(cell.format);
    if (cell.formula === undefined) target.setValue(cell.typed);
    else target.setFormula(cell.formula);
  } else if (typeof cell === 'string' && cell.startsWith('=')) {
    target.setFormula(cell.replace(/#(?=[^A-Z])/g, String(target.getRow())));
  } else {
    target.setValue(cell);
  }
}

export function seenOf(row: Range, { cells, see }: Contract): string {
  const last = row.getCell(1, Math.max(1, cells.length));
  try {
    return showSeen(see === undefined ? last.getValue() : see(last));
  } catch (error) {
    return messageOf(error);
  }
}

/** Kind and value in few letters: `0.5`, `"0,5"`, `Date 1/2`. */
function showSeen(value: unknown): string {
  if (Object.prototype.toString.call(value) !== '[object Date]') return JSON.stringify(value);
  const date = value as Date;
  return `Date ${date.getDate()}/${date.getMonth() + 1}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
