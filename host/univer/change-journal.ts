// What has been written since somebody last looked: the ground for "this formula result is not computed yet".
// Records only; runtime/stale-reads.ts judges.
import type { CellRange } from './a1-notation';

export interface Change {
  readonly sheetId: string;
  readonly range: CellRange;
}

export class ChangeJournal {
  private entries: Change[] = [];
  /** Grows with every entry, so that a judgement can be kept until the next change. */
  private version = 0;

  record(sheetId: string, range: CellRange): void {
    this.entries.push({ sheetId, range });
    this.version += 1;
  }

  clear(): void {
    this.entries = [];
    this.version += 1;
  }

  /** What happens meanwhile is another's doing: recorded for it alone, and forgotten after it. */
  apart<T>(action: () => T): T {
    const before = this.entries;
    this.clear();
    try {
      return action();
    } finally {
      this.entries = before;
      this.version += 1;
    }
  }

  get changes(): readonly Change[] {
    return this.entries;
  }

  get stamp(): number {
    return this.version;
  }
}
