// The local host as its users see it (command line, tests, later the page): the add-on's bundle, running over one
// workbook. Only types.
import type { IWorkbookData } from '@univerjs/core';
import type { DriveStore } from '../platform/drive-store';
import type { AuthModeName, Temper } from '../platform/platform-context';
import type { CalculatedCells } from '../univer/calculated-cells';
import type { CellValue } from '../univer/cell-value';
import type { HostUi } from './recording-screen';
import type { HostCounters } from './service-meter';

export interface HostOptions {
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Pages of the add-on: file name without `.html` -> content. */
  readonly html?: Readonly<Record<string, string>>;
  /** As `snapshot()` gives it; absent: a new empty spreadsheet with one tab. */
  readonly snapshot?: IWorkbookData;
  readonly locale?: string;
  /** One of the ways in which Google is less kind; absent: none. */
  readonly temper?: Temper;
  /** E-mail address of the person it is opened for: Session.getActiveUser. */
  readonly user?: string;
  /** E-mail address of the spreadsheet's owner; absent: the user. */
  readonly owner?: string;
  /** The id of the file, as a spreadsheet of Google's has one; absent: that of the local workbook, which is no file's. */
  readonly bookId?: string;
  /** The advanced service Drive; absent where it is not enabled, as on a machine without Google. */
  readonly drive?: DriveStore;
}

/** One of those who have the workbook open. */
export interface Person {
  /** Calls a public server function as google.script.run would; formulas are settled before and after. */
  run(functionName: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Presses the menu item with this caption. */
  menu(caption: string): Promise<unknown>;
  /** What a person types into a cell; fires onEdit. */
  type(sheetName: string, a1: string, text: string): Promise<void>;
  /**
   * As `run`, but at this very moment, in the middle of another's execution, which stands still as long. Formulas are
   * not settled in between: either reads results that the other's writes have not changed yet.
   */
  meanwhile(functionName: string, ...args: readonly unknown[]): unknown;
}

/** Acts for HostOptions.user itself. */
export interface Host extends Person {
  /** Somebody else, with whom the workbook is shared for editing. */
  as(email: string): Person;
  /** From now on the host's own calls are this person's: somebody else sits down at the same page. */
  takeSeat(email: string): void;
  /** Fires onOpen and records the menus. */
  open(authMode?: AuthModeName): Promise<void>;
  /** As Range.getValues, but not counted. */
  values(sheetName: string, a1: string): CellValue[][];
  settled(): Promise<void>;
  /** What is saved. */
  snapshot(): IWorkbookData;
  /** Results that formulas spill; they are not in the snapshot. */
  calculated(): CalculatedCells;
  /** Formulas that were not computed because they are too much work, as `Tab!A1`. */
  readonly refusedFormulas: readonly string[];
  readonly sheetNames: readonly string[];
  readonly counters: HostCounters;
  resetCounters(): void;
  readonly ui: HostUi;
  /** Lines of console and Logger, and messages of custom functions that threw. */
  readonly log: readonly string[];
  dispose(): void;
}
