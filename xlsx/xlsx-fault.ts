// Why a file cannot be read as a workbook, as data; the words for it are its reader's business.
import type { Work } from './work-meter';

export type XlsxFault =
  | { readonly code: 'notXlsx'; readonly details: NotXlsxDetails }
  | { readonly code: 'tooLarge'; readonly details: TooLargeDetails }
  | {
      /** `work` is what most of it went into, `amount` how much of that there was when the reading ended. */
      readonly code: 'tooMuchWork';
      readonly details: { readonly work: Work; readonly amount: number };
    }
  | {
      readonly code: 'heavyFormula' | 'nestedFormula' | 'overlappingMerges';
      readonly details: { readonly sheetName: string; readonly ranges: readonly string[] };
    }
  | {
      readonly code: 'noSheets' | 'noVisibleSheet';
      readonly details: Readonly<Record<string, never>>;
    };

export interface NotXlsxDetails {
  /** oldOffice: an .xls or a file with a password; openDocument: an .ods; damaged: cut off or altered on its way. */
  readonly reason: 'notZip' | 'oldOffice' | 'openDocument' | 'noWorkbook' | 'damaged';
  /** The part of the file that could not be read. */
  readonly part?: string;
}

interface TooLargeDetails {
  readonly bytes: number;
  readonly limit: number;
}

/** Carries a fault from the depths of a reader to its door; never leaves the reader. */
export class XlsxFaultError extends Error {
  constructor(readonly fault: XlsxFault) {
    super(fault.code);
  }
}

/** Runs a reader; every failure becomes a fault, since whatever went wrong lies in the file. */
export async function catchFault<T>(
  read: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly fault: XlsxFault }> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof XlsxFaultError) return { fault: error.fault };
    return { fault: { code: 'notXlsx', details: { reason: 'damaged' } } };
  }
}
