/** Finds units by part of their name, typed with or without marks: `vinh lo` finds Xã Vĩnh Long. Pure. */
export function searchUnits(units: readonly string[], typed: string): readonly string[] {
  const wanted = plain(typed).split(' ').filter(Boolean);
  return units.filter((name) => wanted.every((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
