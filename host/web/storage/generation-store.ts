// The workbook between visits: several generations of it in this browser's IndexedDB, each written whole or not at
// all (one transaction). Which generation to write, and when, is autosave.ts' business.
// Source: W3C Indexed Database API 3.0.
import type { IWorkbookData } from '@univerjs/core';

const DATABASE = 'cchc';
const STORE = 'generations';
const GENERATIONS_KEPT = 12;

export interface GenerationHead {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly name: string;
}

interface Generation extends GenerationHead {
  /** As JSON in a blob, so that listing the generations loads none of them. The first versions kept the object itself. */
  readonly snapshot: Blob | IWorkbookData;
}

export class GenerationStore {
  private constructor(private readonly database: IDBDatabase) {}

  /** Rejects where the browser keeps nothing (blocked, private window). */
  static async open(): Promise<GenerationStore> {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: 'id' });
    };
    return new GenerationStore(await resultOf(request));
  }

  async latest(): Promise<IWorkbookData | undefined> {
    const cursor = await resultOf(this.read().openCursor(null, 'prev'));
    return snapshotOf(cursor?.value as Generation | undefined);
  }

  /** Newest first. */
  async heads(): Promise<GenerationHead[]> {
    const all = (await resultOf(this.read().getAll())) as Generation[];
    return all.map(({ id, savedAt, name }) => ({ id, savedAt, name })).reverse();
  }

  async get(id: number): Promise<IWorkbookData | undefined> {
    return snapshotOf((await resultOf(this.read().get(id))) as Generation | undefined);
  }

  /** Writes one generation and drops the oldest ones beyond the number kept. */
  write(generation: Generation): Promise<void> {
    const transaction = this.database.transaction(STORE, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(STORE);
    store.put(generation);
    const keys = store.getAllKeys();
    keys.onsuccess = () => {
      for (const key of keys.result.slice(0, -GENERATIONS_KEPT)) store.delete(key);
    };
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = transaction.onerror = () => {
        reject(transaction.error ?? new Error('aborted'));
      };
    });
  }

  private read(): IDBObjectStore {
    return this.database.transaction(STORE, 'readonly').objectStore(STORE);
  }
}

async function snapshotOf(generation: Generation | undefined): Promise<IWorkbookData | undefined> {
  const snapshot = generation?.snapshot;
  return snapshot instanceof Blob ? (JSON.parse(await snapshot.text()) as IWorkbookData) : snapshot;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('failed'));
    };
  });
}
