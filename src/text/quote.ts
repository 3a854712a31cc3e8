/** A piece of somebody's text inside a sentence of ours: quoted, on one line, and short. */
export function quote(text: string, longest = 20): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // By characters, not UTF-16 units: half a character would be no text.
  const characters = Array.from(line);
  return `“${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line}”`;
}
