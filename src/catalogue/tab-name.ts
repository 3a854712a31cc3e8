/** A tab's name from a group's code and name: short enough to read, without the characters Excel refuses in names. */
const LONGEST = 28;

export function tabNameOf({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): string {
  const plain = `${code} ${name}`
    .replace(/[\\/?*[\]:']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
