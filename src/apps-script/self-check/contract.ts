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

type See = (last: Range) => unknown;

/**
 * A line of the table. Expected as `showSeen` writes it; seen of the last of the cells, absent: its value; `then` is done
 * once they are laid, given the first of them.
 */
export type Contract = readonly [
  question: SelfCheckQuestion,
  expected: string | null,
  cells: readonly ContractCell[],
  see?: See | undefined,
  then?: ((first: Range) => unknown) | undefined,
];

/** What stands so many columns right of the last cell. */
export const besideLast =
  (columns: number): See =>
  (last) =>
    last.offset(0, columns).getValue() as unknown;

/** What cannot be written or done leaves its error as text, which is then what is seen. */
export function layCells(row: Range, [, , cells, , then]: Contract): void {
  const orError = (target: Range, act: () => void) => {
    try {
      act();
    } catch (error) {
      target.setNumberFormat('@').setValue(messageOf(error));
    }
  };
  cells.forEach((cell, i) => {
    const target = row.getCell(1, i + 1);
    orError(target, () => {
      lay(target, cell);
    });
  });
  if (then === undefined) return;
  orError(lastOf(row, cells), () => {
    then(row.getCell(1, 1));
  });
}

const lastOf = (row: Range, { length }: Contract[2]) => row.getCell(1, Math.max(1, length));

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

export function seenOf(row: Range, [, , cells, see]: Contract): string {
  const last = lastOf(row, cells);
  try {
    return showSeen(see === undefined ? last.getValue() : see(last));
  } catch (error) {
    return messageOf(error);
  }
}

/** Kind and value in few letters: `0.5`, `"0,5"`, `Date 1/2`, `Date 1/2 23:30`; of a list one after another. */
function showSeen(value: unknown): string {
  if (Array.isArray(value)) return value.map(showSeen).join(' ');
  if (Object.prototype.toString.call(value) !== '[object Date]') return JSON.stringify(value);
  const date = value as Date;
  const time = [date.getHours(), date.getMinutes()];
  const hour = time.some((part) => part !== 0) ? ` ${time.join(':')}` : '';
  return `Date ${date.getDate()}/${date.getMonth() + 1}${hour}`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
