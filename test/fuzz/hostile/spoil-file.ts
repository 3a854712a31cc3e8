/** Carries out the changes of xlsx-changes.ts on the parts of a package and on its bytes. */
import { MARKUP, type ByteChange, type FileParts, type PartChange } from './xlsx-changes';

export function spoilParts(parts: FileParts, changes: readonly PartChange[]): FileParts {
  const spoilt = new Map(parts);
  for (const change of changes) spoilPart(spoilt, change);
  return spoilt;
}

function spoilPart(parts: FileParts, change: PartChange): void {
  const name = partOf(parts, change);
  const text = parts.get(name) ?? '';
  switch (change.kind) {
    case 'remove':
      parts.delete(name);
      return;
    case 'double':
      // Another capitalisation is another name to the archive and the same one to Excel.
      parts.set(name.toUpperCase(), text);
      return;
    case 'rename':
      parts.delete(name);
      parts.set(change.name, text);
      return;
    case 'swap': {
      const other = nameAt(parts, change.other);
      parts.set(name, parts.get(other) ?? '');
      parts.set(other, text);
      return;
    }
    default:
      parts.set(name, spoilText(text, change));
  }
}

type TextChange = Exclude<PartChange, { kind: 'remove' | 'double' | 'rename' | 'swap' }>;

function spoilText(text: string, change: TextChange): string {
  switch (change.kind) {
    case 'attribute':
      return replaceNth(text, /="[^"]*"/g, change.at, () => `="${escape(change.value)}"`);
    case 'text':
      return replaceNth(text, />[^<>]+</g, change.at, () => `>${escape(change.value)}<`);
    case 'repeat':
      return replaceNth(
        text,
        /<(\w[\w:]*)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g,
        change.at,
        (whole) => whole.repeat(timesOf(whole, change.times)),
      );
    case 'insert':
      return replaceNth(
        text,
        /(?<=>)(?=<)/g,
        change.at,
        () => MARKUP[change.markup % MARKUP.length] ?? '',
      );
    case 'kept':
      return replaceNth(text, />\{&quot;[^<>]*</g, change.at, () => `>${escape(change.value)}<`);
    case 'worksheet': {
      const inside = change.markup.map((index) => MARKUP[index % MARKUP.length] ?? '');
      return `<worksheet>${inside.join('')}</worksheet>`;
    }
    case 'removeTag':
      return replaceNth(text, /<[^<>]*>/g, change.at, () => '');
  }
}

/** Time is measured against cases, so none may be much larger than the others. */
const LARGEST_REPEATED = 2_000_000;

function timesOf(whole: string, times: number): number {
  return Math.min(times, Math.ceil(LARGEST_REPEATED / whole.length));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function partOf(parts: FileParts, change: PartChange): string {
  if (change.kind === 'kept') return 'xl/sharedStrings.xml';
  return change.kind === 'worksheet' ? sheetPart(parts) : nameAt(parts, change.part);
}

function sheetPart(parts: FileParts): string {
  return [...parts.keys()].find((name) => name.startsWith('xl/worksheets/')) ?? 'x';
}

function nameAt(parts: FileParts, index: number): string {
  return [...parts.keys()][index % Math.max(parts.size, 1)] ?? 'x';
}

/** `at` in thousandths of all matches. */
function replaceNth(
  text: string,
  pattern: RegExp,
  at: number,
  by: (whole: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[Math.floor((at * matches.length) / 1000)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

export function spoilBytes(bytes: Uint8Array, changes: readonly ByteChange[]): Uint8Array {
  return changes.reduce(spoilByte, Uint8Array.from(bytes));
}

function spoilByte(bytes: Uint8Array, change: ByteChange): Uint8Array {
  const at = Math.floor((change.at * bytes.length) / 1000);
  switch (change.kind) {
    case 'flip': {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << change.bit);
      return flipped;
    }
    case 'set': {
      const changed = Uint8Array.from(bytes);
      changed.set(change.bytes.slice(0, bytes.length - at), at);
      return changed;
    }
    case 'cut':
      return bytes.slice(0, at);
    case 'take': {
      const end = at + Math.floor((change.length * bytes.length) / 1000);
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(end)]);
    }
  }
}
