// Who may edit what: each protection over a cell must allow it (a sheet's protection less its unprotected ranges), and
// the owner always may. A warning holds no script back. Pure.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#protect, …/protection, …/sheet#protect
import type { CellRange } from '../univer/a1-notation';
import { overlap } from '../univer/a1-notation';
import type { StoredProtection } from '../univer/protection-store';
import { uncovered } from '../univer/rectangles';

/** With whom the spreadsheet is shared. */
export interface Sharing {
  readonly owner: string;
  /** E-mail addresses of others who may edit the spreadsheet. */
  readonly editors: Set<string>;
}

/** In the order in which Google lists them: the owner first. */
export function spreadsheetEditors({ owner, editors }: Sharing): string[] {
  return uniqueEmails([owner, ...editors]);
}

/** None where there is only a warning, which holds nobody back. */
export function protectionEditors(protection: StoredProtection, sharing: Sharing): string[] {
  if (protection.isWarningOnly) return [];
  return uniqueEmails([sharing.owner, ...(protection.editors ?? spreadsheetEditors(sharing))]);
}

/** Until somebody says otherwise, everybody of the owner's domain may edit: the strict case for scripts. */
export function isOpenToDomain(protection: StoredProtection, { owner }: Sharing): boolean {
  return protection.domainEdit ?? workspaceDomain(owner) !== undefined;
}

/** Undefined for a consumer account, which belongs to no domain. */
export function workspaceDomain(email: string): string | undefined {
  const domain = email.toLowerCase().split('@')[1];
  return domain === 'gmail.com' ? undefined : domain;
}

export function allows(protection: StoredProtection, user: string, sharing: Sharing): boolean {
  if (protection.isWarningOnly || isSameEmail(user, sharing.owner)) return true;
  const isColleague = workspaceDomain(user) === workspaceDomain(sharing.owner);
  return (
    (isColleague && isOpenToDomain(protection, sharing)) ||
    protectionEditors(protection, sharing).some((email) => isSameEmail(email, user))
  );
}

/** Whether the protection lies over any cell of the area. */
export function covers(protection: StoredProtection, area: CellRange): boolean {
  const { range, unprotected } = protection;
  return range ? overlap(range, area) !== undefined : uncovered(area, unprotected).length > 0;
}

export function isSameEmail(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function uniqueEmails(emails: readonly string[]): string[] {
  return emails.filter((email, i) => emails.findIndex((e) => isSameEmail(e, email)) === i);
}
