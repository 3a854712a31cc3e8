// A snapshot as JSON, sheet by sheet, so that whoever writes it may let the page breathe in between (168 units by 100
// criteria in one go: 270 ms in which nobody can type), with a sum by which damage is known; and back, or what is wrong.
import type { IWorkbookData } from '@univerjs/core';

export function* snapshotPieces(snapshot: IWorkbookData): Generator<string> {
  const { sheets, ...rest } = snapshot;
  yield '{"sheets":{';
  for (const [i, [id, sheet]] of Object.entries(sheets).entries()) {
    yield `${i === 0 ? '' : ','}${JSON.stringify(id)}:${JSON.stringify(sheet)}`;
  }
  yield `},${JSON.stringify(rest).slice(1)}`;
}

/** Of a text handed over in pieces, wherever they end: 53 bits (cyrb53). Against damage, not against people. */
export class TextSum {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(piece: string): void {
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      this.high = Math.imul(this.high ^ code, 2654435761);
      this.low = Math.imul(this.low ^ code, 1597334677);
    }
  }

  get value(): number {
    const high = mixed(this.high, this.low);
    const low = mixed(this.low, this.high);
    return 4294967296 * (2097151 & low) + (high >>> 0);
  }
}

function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}

export type SnapshotFault = 'unreadable' | 'altered' | 'notJson' | 'noWorkbook';

/** `sum`: what it was when it was written; the first versions wrote none. */
export function readSnapshotText(
  text: string,
  sum: number | undefined,
): IWorkbookData | SnapshotFault {
  if (sum !== undefined) {
    const now = new TextSum();
    now.add(text);
    if (now.value !== sum) return 'altered';
  }
  try {
    const value: unknown = JSON.parse(text);
    return isWorkbook(value) ? value : 'noWorkbook';
  } catch {
    return 'notJson';
  }
}

/** What Univer needs to open it at all: tabs in an order, each with cells. */
export function isWorkbook(value: unknown): value is IWorkbookData {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false;
  const { sheets, sheetOrder } = value;
  if (!isRecord(sheets) || !Array.isArray(sheetOrder) || sheetOrder.length === 0) return false;
  return sheetOrder.every((id: unknown) => {
    const sheet = typeof id === 'string' && Object.hasOwn(sheets, id) ? sheets[id] : undefined;
    return isRecord(sheet) && sheet['id'] === id && isCells(sheet['cellData']);
  });
}

function isCells(value: unknown): boolean {
  if (value === undefined) return true;
  return isRecord(value) && Object.values(value).every((row) => row === null || isRecord(row));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
