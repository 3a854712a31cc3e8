// Google numbers its sheets, Univer names them by text. A sheet made here has a number as its text; the id of any
// other (an imported one) is turned into a number that stays the same.

export function sheetNumber(id: string): number {
  if (/^\d{1,15}$/.test(id)) return Number(id);
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return Math.abs(hash);
}

export function freshSheetId(taken: readonly string[]): string {
  return String(Math.max(0, ...taken.filter((id) => /^\d{1,15}$/.test(id)).map(Number)) + 1);
}
