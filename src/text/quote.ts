/** A piece of somebody's text inside a sentence of ours: quoted, on one line, and short. */
export function quote(text: string, longest = 20): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}”`;
}
