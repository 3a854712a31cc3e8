// Every text of a document, in its order: walks the tree without knowing its shapes, so a new block cannot be forgotten.
import type { ReportDocument } from '../../../src/reports/report-document';

/** Words of the tree that steer renderers and are not printed. */
const NOT_PRINTED = new Set(['kind', 'style', 'align', 'orientation', 'qr', 'alt']);

export function textsOf({ sections }: ReportDocument): readonly string[] {
  return textsBelow(sections).filter((text) => text !== '');
}

function textsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    NOT_PRINTED.has(key) ? [] : textsBelow(child),
  );
}

/** What is printed of a text, on whichever lines. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
