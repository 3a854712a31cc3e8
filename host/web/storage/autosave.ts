// Saves the open workbook a moment after each change, into one generation for a while and then into a new one, so
// that earlier states stay to be gone back to. Counts changes: what is stored is known by number, and saved is said only
// where the last of them is stored. A failed save is tried again by itself.
import type { IWorkbookData } from '@univerjs/core';
import { idle } from '../pause';
import type { GenerationStore } from './generation-store';
import { snapshotPieces, TextSum } from './snapshot-text';

const DELAY_MS = 400;
/** Whoever types without a pause is saved all the same. */
const LONGEST_DELAY_MS = 2000;
const RETRY_MS = 5000;
const GENERATION_MS = 10 * 60_000;

export type SaveState = 'unsaved' | 'saved' | 'failed';

interface Generation {
  id: number | undefined;
  /** By a clock that nobody sets. */
  readonly startedAt: number;
}

export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private generation: Generation | undefined;
  private writing: Promise<unknown> = Promise.resolve();
  /** The number of the last change, of the last that was handed to the database, and of the last that is stored. */
  private changes = 0;
  private handedOver = 0;
  private stored = 0;
  private waitingSince: number | undefined;
  /** The state that this tab has written last or opened, and whether another tab has gone on from it. */
  private written: number | undefined;
  private isAside = false;

  /** `snapshot`: undefined while no workbook is open. */
  constructor(
    private readonly store: Pick<GenerationStore, 'write'> | undefined,
    private readonly snapshot: () => IWorkbookData | undefined,
    private readonly report: (state: SaveState) => void,
  ) {}

  changed(): void {
    this.changes += 1;
    this.report('unsaved');
    this.waitingSince ??= performance.now();
    const waited = performance.now() - this.waitingSince;
    this.saveIn(Math.min(DELAY_MS, Math.max(0, LONGEST_DELAY_MS - waited)));
  }

  /** Something that was changed is not stored. */
  get isWaiting(): boolean {
    return this.stored < this.changes;
  }

  /** Another tab goes on from what was stored: what this one saves from now on is no longer the newest. */
  stepAside(): void {
    this.isAside = true;
  }

  /**
   * Another workbook is open, `from` a stored state or new: it is kept apart from what was saved before. Changes of the one
   * before that could not be saved are given up.
   */
  startAfresh(from?: number): void {
    clearTimeout(this.timer);
    this.stored = this.handedOver = this.changes;
    this.generation = this.waitingSince = undefined;
    this.written = from;
    this.isAside = false;
  }

  /** Saves what is waiting to be saved; false where it could not be. */
  async flush(): Promise<boolean> {
    for (;;) {
      await this.writing;
      if (!this.isWaiting) return true;
      if (!(await this.save())) return false;
    }
  }

  /** As far as it goes without waiting for anything: for a page that may be gone with the next breath. */
  saveAtOnce(): void {
    if (!this.store || this.handedOver === this.changes) return;
    const state = this.newState();
    if (state) this.writing = Promise.all([this.writing, this.write(state, [...state.pieces])]);
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.waitingSince = undefined;
    const saving = this.writing.then(() => this.saveNext()).catch(() => this.failed());
    this.writing = saving;
    return saving;
  }

  /** One save after the other. */
  private async saveNext(): Promise<boolean> {
    await idle();
    if (this.handedOver === this.changes) return !this.isWaiting;
    const state = this.newState();
    if (!state) return false;
    const pieces: string[] = [];
    for (const piece of state.pieces) {
      pieces.push(piece);
      await idle();
    }
    // Where the page was about to be closed meanwhile, this or more is written already.
    return state.change <= this.handedOver || this.write(state, pieces);
  }

  /** The workbook as it is now, and which change it goes up to. */
  private newState() {
    const snapshot = this.snapshot();
    if (!snapshot) return undefined;
    const now = performance.now();
    if (!this.generation || now - this.generation.startedAt > GENERATION_MS) {
      this.generation = { id: undefined, startedAt: now };
    }
    const { generation, changes: change } = this;
    return { name: snapshot.name, pieces: snapshotPieces(snapshot), generation, change };
  }

  private async write(
    { name, generation, change }: NonNullable<ReturnType<Autosave['newState']>>,
    pieces: readonly string[],
  ): Promise<boolean> {
    const before = this.handedOver;
    this.handedOver = change;
    try {
      if (!this.store) throw new Error('no storage');
      const sum = new TextSum();
      for (const piece of pieces) sum.add(piece);
      const { id } = await this.store.write(
        {
          generation: generation.id,
          savedAt: Date.now(),
          name,
          snapshot: new Blob([...pieces]),
          sum: sum.value,
        },
        this.isAside ? this.written : undefined,
      );
      generation.id ??= id;
      this.written = id;
      this.stored = Math.max(this.stored, change);
      if (!this.isWaiting) this.report('saved');
      return true;
    } catch {
      // Not where a later change has been handed over meanwhile.
      if (this.handedOver === change) this.handedOver = before;
      return this.failed();
    }
  }

  private failed(): false {
    this.report('failed');
    if (this.store) this.saveIn(RETRY_MS);
    return false;
  }
}
