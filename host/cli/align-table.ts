// Rows of texts as columns of equal width, two blanks between; the last column is not padded.
import { composed } from '../text/composed';

export function alignTable(
  rows: readonly (readonly string[])[],
  rightAligned: ReadonlySet<number>,
): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => width(row[i]))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => pad(cell, widths[i] ?? 0, rightAligned.has(i)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Vietnamese letters are one column wide each in composed form. */
function width(text = ''): number {
  return composed(text).length;
}

function pad(text: string, wanted: number, right: boolean): string {
  const room = ' '.repeat(Math.max(0, wanted - width(text)));
  return right ? room + text : text + room;
}
