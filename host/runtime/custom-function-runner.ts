// Runs the script's custom functions for the formula engine: counted, read-only, an exception becomes a line in
// the log. Univer may evaluate a cell more than once in one calculation; the same function with the same arguments
// in the same cell is then answered from memory, so that counts are those of Sheets.
import { formatA1 } from '../univer/a1-notation';
import type { Temper } from '../platform/platform-context';
import { COMPUTING } from '../univer/cell-value';
import type { CallingCell } from '../univer/custom-function-bridge';
import { registerCustomFunction } from '../univer/custom-function-bridge';
import type { UniverWorkbook } from '../univer/univer-workbook';
import type { Realm } from './realm';
import type { ServiceMeter } from './service-meter';

type Answer = { readonly result: unknown } | 'failed';

export class CustomFunctionRunner {
  private answers = new Map<string, Answer>();
  private readonly latest = new Map<string, Answer>();
  private realm: Realm | undefined;

  constructor(
    private readonly workbook: UniverWorkbook,
    private readonly meter: ServiceMeter,
    private readonly newRealm: () => Realm,
    private readonly log: (line: string) => void,
    private readonly temper?: Temper,
  ) {}

  register(names: readonly string[]): void {
    for (const name of names) {
      registerCustomFunction(this.workbook.univer, name.toUpperCase(), (args, cell) =>
        this.answer(name, args, cell),
      );
    }
  }

  /** To be called when a calculation has come to its end. */
  forget(): void {
    this.answers = new Map();
  }

  private answer(name: string, args: readonly unknown[], cell: CallingCell): Answer {
    const key = JSON.stringify([
      name,
      cell,
      args.map((arg) => (arg === undefined ? ['none'] : [arg])),
    ]);
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.inTime(this.run(name, args, cell), cell);
    this.answers.set(key, answer);
    return answer;
  }

  /** Late: what the cell showed for the arguments before these. */
  private inTime(answer: Answer, cell: CallingCell): Answer {
    if (this.temper !== 'late') return answer;
    const place = JSON.stringify(cell);
    const before = this.latest.get(place) ?? { result: COMPUTING };
    this.latest.set(place, answer);
    return before;
  }

  private run(name: string, args: readonly unknown[], cell: CallingCell): Answer {
    this.meter.countCustomFunction(name);
    if (this.temper === 'refusing' && args.flat(2).some(isErrorText)) return 'failed';
    try {
      const realm = (this.realm ??= this.newRealm());
      return { result: this.meter.during('CUSTOM_FUNCTION', () => realm.call(name, args)) };
    } catch (error) {
      this.log(`${this.place(cell)} ${name}: ${messageOf(error)}`);
      return 'failed';
    }
  }

  private place({ sheetId, row, column }: CallingCell): string {
    const sheet = this.workbook.sheet(sheetId)?.getSheetName() ?? '?';
    return `'${sheet}'!${formatA1({ startRow: row, startColumn: column, endRow: row, endColumn: column })}`;
  }
}

function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z/0]+[!?A]?$/.test(value);
}

/** `instanceof` fails for an error of the script's realm. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(error);
}
