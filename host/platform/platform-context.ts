// What the emulated classes need of the host around them, and no more. runtime/ makes it; one per host.
import type { UniverWorkbook } from '../univer/univer-workbook';
import type { CellRange } from '../univer/a1-notation';
import type { Sharing } from './protection-rules';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/**
 * Ways of Google that documents or reports name and that the host otherwise spares a script (docs/host.md): formulas read back
 * with commas; a person whose e-mail address is withheld; formulas that have not answered when they are read, answer to what
 * was typed before, or are refused where a cell of their ranges is an error; `=…` of a script that becomes a formula in a
 * plain-text cell; the sheet's clock in another zone; a service 30 times slower; a copied tab without its metadata;
 * a locale in which a formula with semicolons is a mistake, `#ERROR!`.
 */
export const TEMPERS = [
  ...(['commas', 'nameless', 'computing', 'late', 'refusing', 'evaluating'] as const),
  ...(['greenwich', 'auckland', 'slow', 'bare copies', 'no semicolons'] as const),
] as const;
export type Temper = (typeof TEMPERS)[number];

export interface CurrentExecution {
  readonly mode: AuthModeName;
  /** Lets virtual time pass; throws when the execution's time is used up. */
  spend(milliseconds: number): void;
  /** Runs when the execution ends, however it ends. */
  atEnd(action: () => void): void;
  /** Cells or sheets were written, and others may not see it yet. */
  isUnseen: boolean;
}

export interface MenuEntry {
  readonly caption: string;
  readonly functionName?: string;
  readonly items?: readonly MenuEntry[];
}

export interface ShownHtml {
  readonly kind: 'sidebar' | 'modalDialog' | 'modelessDialog';
  readonly title: string;
  readonly html: string;
  /** Pixels, where the script has set them. */
  readonly width?: number;
  readonly height?: number;
}

/** What the person sees; an answer is what that person presses or types. */
export interface Screen {
  addMenu(menu: MenuEntry): void;
  toast(message: string, title: string, seconds: number): void;
  alert(title: string, prompt: string, buttons: string): string;
  prompt(title: string, prompt: string, buttons: string): { button: string; text: string };
  show(page: ShownHtml): void;
}

/** What the person has selected: the active sheet and, on it, a range. */
export interface Selection {
  sheetId: string;
  range: CellRange;
}

export interface PlatformContext {
  readonly workbook: UniverWorkbook;
  /** What Spreadsheet.getId gives. */
  readonly bookId: string;
  readonly screen: Screen;
  /** E-mail address of whoever acts now, and what that person has selected. */
  readonly user: string;
  readonly selection: Selection;
  readonly sharing: Sharing;
  readonly html: Readonly<Record<string, string>>;
  /** Language of the spreadsheet's locale: `vi`. */
  language(): string;
  locale: string;
  timeZone: string;
  readonly temper: Temper | undefined;
  now(): Date;
  execution(): CurrentExecution;
  log(line: string): void;
  /** Throws when the range holds a formula result that this execution has made stale. */
  assertComputed(sheetId: string, range: CellRange): void;
}

/** Google's zone for the add-on (appsscript.json); host dates are on the wall clock of the process. */
export const SCRIPT_TIME_ZONE = 'Asia/Ho_Chi_Minh';
