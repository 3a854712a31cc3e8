// The workbook between visits: several states of it in this browser's IndexedDB, each written whole or not at all (one
// transaction). The order is a number that grows with every write and lies in the database; times are labels only.
// Which state to write, and when, is autosave.ts' business, which ones stay retention.ts'.
// Source: W3C Indexed Database API 3.0.
import type { IWorkbookData } from '@univerjs/core';
import type { LastWritten } from './notes';
import { readNotes, writeNotes } from './notes';
import type { KeptHead } from './retention';
import { idBeside, superfluous } from './retention';
import type { SnapshotFault } from './snapshot-text';
import { isWorkbook, readSnapshotText } from './snapshot-text';

const DATABASE = 'cchc';
const STORE = 'generations';
export interface GenerationHead extends KeptHead {
  /** Milliseconds since the epoch, as the clock was then; undefined where even that cannot be read. */
  readonly savedAt: number | undefined;
  readonly name: string;
}

export interface NewState {
  /** Undefined begins a generation. */
  readonly generation: number | undefined;
  readonly savedAt: number;
  readonly name: string;
  readonly snapshot: Blob;
  readonly sum: number;
}

/** The first versions kept the object itself instead of JSON, had no sum and no generation apart from the id. */
interface StoredState extends Omit<NewState, 'snapshot' | 'sum'> {
  readonly id: number;
  readonly snapshot: Blob | IWorkbookData;
  readonly sum?: number;
}

export class GenerationStore {
  private missing: LastWritten | undefined;

  private constructor(
    private database: IDBDatabase,
    private all: readonly GenerationHead[],
  ) {}

  /** Rejects where the browser keeps nothing (blocked, private window) or cannot read what it keeps. */
  static async open(): Promise<GenerationStore> {
    const store = new GenerationStore(await openDatabase(), []);
    await store.refresh();
    return store;
  }

  /** In the order of writing. */
  get heads(): readonly GenerationHead[] {
    return this.all;
  }

  /** What other tabs have written meanwhile; also after the browser has closed the database by itself. */
  async refresh(): Promise<void> {
    const keys = await this.keys().catch(async () => {
      this.database = await openDatabase();
      return this.keys();
    });
    const { damaged, last } = readNotes();
    const ids = keys.filter((key) => typeof key === 'number');
    this.all = await Promise.all(ids.map((id) => this.head(id, damaged.includes(id))));
    this.missing = last !== undefined && last.id > this.lastId ? last : undefined;
  }

  /** What was written last and is not there any more: the browser has lost or cleared it. */
  get vanished(): LastWritten | undefined {
    return this.missing;
  }

  async read(id: number): Promise<IWorkbookData | SnapshotFault> {
    try {
      const state = await this.get(id);
      if (state?.snapshot instanceof Blob) {
        return readSnapshotText(await state.snapshot.text(), state.sum);
      }
      return isWorkbook(state?.snapshot) ? state.snapshot : 'noWorkbook';
    } catch {
      return 'unreadable';
    }
  }

  async text(id: number): Promise<Blob | undefined> {
    const snapshot = (await this.get(id))?.snapshot;
    return snapshot && !(snapshot instanceof Blob)
      ? new Blob([JSON.stringify(snapshot)])
      : snapshot;
  }

  /** It is never deleted from now on. */
  markDamaged(damaged: readonly number[]): void {
    this.all = this.all.map((head) =>
      damaged.includes(head.id) ? { ...head, isDamaged: true } : head,
    );
    writeNotes({ damaged: this.all.filter(({ isDamaged }) => isDamaged).map(({ id }) => id) });
  }

  /**
   * Writes one state, by default as the newest, and drops those that are superfluous then. All of it is asked for at
   * once, so that it is done even where the page is closed at this very moment. Answers the head that was written.
   */
  async write(state: NewState, beside?: number): Promise<GenerationHead> {
    const id = beside === undefined ? Math.floor(this.lastId) + 1 : idBeside(beside, this.all);
    const generation = state.generation ?? id;
    const { savedAt, name } = state;
    const head: GenerationHead = { id, generation, savedAt, name, isDamaged: false };
    const all = [...this.all, head].sort((a, b) => a.id - b.id);
    const dropped = superfluous(all).filter((old) => old !== id);
    this.all = all.filter((old) => !dropped.includes(old.id));
    try {
      await this.transact({ ...state, generation, id }, dropped);
    } catch (error) {
      await this.refresh();
      throw error;
    }
    if (id === this.lastId) writeNotes({ last: { id, savedAt, name } });
    return head;
  }

  private get lastId(): number {
    return this.all.at(-1)?.id ?? 0;
  }

  private transact(state: StoredState, dropped: readonly number[]): Promise<void> {
    const transaction = this.database.transaction(STORE, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(STORE);
    // Not put: where another tab has taken the number, nothing of it is written over.
    store.add(state);
    for (const id of dropped) store.delete(id);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('aborted'));
      };
    });
    transaction.commit();
    return done;
  }

  private async head(id: number, isMarked: boolean): Promise<GenerationHead> {
    const unreadable = { id, generation: id, savedAt: undefined, name: '', isDamaged: true };
    try {
      const state = await this.get(id);
      if (!state) return unreadable;
      const { generation = id, savedAt } = state;
      // A damaged one may have any.
      const name = typeof state.name === 'string' ? state.name : '';
      return { id, generation, savedAt, name, isDamaged: isMarked };
    } catch {
      return unreadable;
    }
  }

  private keys(): Promise<IDBValidKey[]> {
    return resultOf(() => this.reading().getAllKeys());
  }

  private get(id: number): Promise<StoredState | undefined> {
    return resultOf(() => this.reading().get(id) as IDBRequest<StoredState | undefined>);
  }

  private reading(): IDBObjectStore {
    return this.database.transaction(STORE, 'readonly').objectStore(STORE);
  }
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'id' });
  };
  const database = await resultOf(() => request);
  // A later version of this page that changes the database must not wait for this one.
  database.onversionchange = () => {
    database.close();
  };
  return database;
}

function resultOf<T>(ask: () => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = ask();
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('failed'));
    };
  });
}
