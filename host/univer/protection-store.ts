// Protections of a sheet as they lie in the snapshot: under `protections` in the sheet's custom data, so that they are
// saved, renamed and deleted with it. (Univer's own permissions stay unused: they know no e-mail addresses, and never
// hold back what a script writes.) Who is held back: platform/protection-rules.ts.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from './a1-notation';

export interface StoredProtection {
  /** Of this sheet only. */
  readonly id: number;
  /** Absent where the whole sheet is protected. */
  readonly range?: CellRange;
  /** The holes in the protection of a whole sheet. */
  readonly unprotected: readonly CellRange[];
  readonly description: string;
  /** E-mail addresses, the owner's included; absent until somebody changes them: whoever may edit the spreadsheet. */
  readonly editors?: readonly string[];
  readonly domainEdit?: boolean;
  readonly isWarningOnly: boolean;
}

export function readProtections(sheet: FWorksheet): readonly StoredProtection[] {
  const protections: unknown = sheet.getCustomMetadata()?.['protections'];
  return Array.isArray(protections) ? protections.filter(isUsable) : [];
}

/** A snapshot may come out of a file that somebody has changed by hand. */
function isUsable(stored: unknown): stored is StoredProtection {
  const { id, unprotected } = (stored ?? {}) as Partial<StoredProtection>;
  return typeof id === 'number' && Array.isArray(unprotected);
}

export function writeProtections(
  sheet: FWorksheet,
  protections: readonly StoredProtection[],
): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), protections: [...protections] });
}

export function addProtection(sheet: FWorksheet, range: CellRange | undefined): StoredProtection {
  const protections = readProtections(sheet);
  const added: StoredProtection = {
    id: 1 + Math.max(0, ...protections.map(({ id }) => id)),
    ...(range && { range }),
    unprotected: [],
    description: '',
    isWarningOnly: false,
  };
  writeProtections(sheet, [...protections, added]);
  return added;
}
