// Saves the open workbook a moment after each change, into one generation for a while and then into a new one, so
// that earlier states stay to be gone back to. Says how it went; a failed save is tried again with the next change.
import type { IWorkbookData } from '@univerjs/core';
import { idle } from '../pause';
import type { GenerationStore } from './generation-store';
import { snapshotParts } from './snapshot-text';

const DELAY_MS = 400;
const GENERATION_MS = 10 * 60_000;

export type SaveState = 'unsaved' | 'saved' | 'failed';

export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private generation = { id: 0, startedAt: 0 };
  private writing: Promise<void> = Promise.resolve();
  private unwritten = 0;

  constructor(
    private readonly store: GenerationStore | undefined,
    private readonly snapshot: () => IWorkbookData,
    private readonly report: (state: SaveState) => void,
  ) {}

  changed(): void {
    this.report('unsaved');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), DELAY_MS);
  }

  get isWaiting(): boolean {
    return this.timer !== undefined || this.unwritten > 0;
  }

  /** Whatever is saved next is kept apart from what was saved before. */
  startGeneration(): void {
    this.generation = { id: 0, startedAt: 0 };
  }

  /** Saves what is waiting to be saved. */
  async flush(): Promise<void> {
    if (this.timer !== undefined) await this.save();
    await this.writing;
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unwritten += 1;
    this.writing = this.writing
      .then(() => this.write())
      .finally(() => {
        this.unwritten -= 1;
      });
    return this.writing;
  }

  private async write(): Promise<void> {
    try {
      if (!this.store) throw new Error('no storage');
      const now = Date.now();
      if (now - this.generation.startedAt > GENERATION_MS) {
        this.generation = { id: now, startedAt: now };
      }
      const { id } = this.generation;
      await idle();
      const whole = this.snapshot();
      const snapshot = new Blob(await snapshotParts(whole, idle));
      await this.store.write({ id, savedAt: now, name: whole.name, snapshot });
      // Saved is said only where nothing waits: neither a change nor a save behind this one.
      if (this.timer === undefined && this.unwritten === 1) this.report('saved');
    } catch {
      this.report('failed');
    }
  }
}
