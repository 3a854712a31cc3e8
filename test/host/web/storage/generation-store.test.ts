// The saved states in a database of the standard's behaviour (fake-indexeddb), as it is found after clocks were set, damage,
// other tabs and the first version of the page; and what opens then.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { emptyWorkbook } from '../../../../host/runtime/empty-workbook';
import { damageNotice } from '../../../../host/web/storage/damage-notice';
import { GenerationStore } from '../../../../host/web/storage/generation-store';
import { openNewest } from '../../../../host/web/storage/open-newest';
import { lastOfEach } from '../../../../host/web/storage/retention';
import { snapshotPieces, TextSum } from '../../../../host/web/storage/snapshot-text';

const DAY_MS = 24 * 3600_000;
const NOW = Date.UTC(2026, 10, 30);

/** Something of localStorage's shape. */
let notes: Map<string, string>;

beforeEach(() => {
  notes = new Map();
  Object.assign(globalThis, {
    indexedDB: new IDBFactory(),
    localStorage: {
      getItem: (key: string) => notes.get(key) ?? null,
      setItem: (key: string, value: string) => notes.set(key, value),
    },
  });
});

const workbook = (name: string): IWorkbookData => ({ ...emptyWorkbook(), name });

async function write(
  store: GenerationStore,
  name: string,
  { savedAt = NOW, generation }: { savedAt?: number; generation?: number } = {},
  beside?: number,
): Promise<number> {
  const pieces = [...snapshotPieces(workbook(name))];
  const sum = new TextSum();
  for (const piece of pieces) sum.add(piece);
  const snapshot = new Blob(pieces);
  const head = await store.write({ generation, savedAt, name, snapshot, sum: sum.value }, beside);
  return head.id;
}

/** As another program would, past the store. */
function inDatabase(change: (states: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cchc', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('generations', { keyPath: 'id' });
    };
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('generations', 'readwrite');
      change(transaction.objectStore('generations'));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onabort = () => {
        reject(new Error('aborted'));
      };
    };
  });
}

async function open(store: GenerationStore, fails: readonly string[] = []) {
  let opened: string | undefined;
  const opening = await openNewest(store, ({ name }) => {
    if (fails.includes(name)) return Promise.reject(new Error('Univer'));
    opened = name;
    return Promise.resolve();
  });
  return { opened, opening, notice: damageNotice(opening, store.vanished) };
}

const openAgain = async (fails?: readonly string[]) => open(await GenerationStore.open(), fails);
const ids = (store: GenerationStore) => store.heads.map(({ id }) => id);

describe('the newest state', () => {
  it('is the one written last, whatever the clock said', async () => {
    const store = await GenerationStore.open();
    await write(store, 'một', { savedAt: NOW });
    await write(store, 'hai', { savedAt: NOW - 31 * DAY_MS });
    expect(await openAgain()).toMatchObject({ opened: 'hai', notice: undefined });
    await write(await GenerationStore.open(), 'ba', { savedAt: NOW + 400 * DAY_MS });
    await write(await GenerationStore.open(), 'bốn', { savedAt: NOW - 400 * DAY_MS });
    expect(await openAgain()).toMatchObject({ opened: 'bốn', notice: undefined });
  });

  it('is never dropped for older ones: twelve of a month that has not come yet', async () => {
    const store = await GenerationStore.open();
    for (let i = 0; i < 14; i++) {
      await write(store, `${i}`, { savedAt: NOW + (31 - 5 * i) * DAY_MS });
    }
    expect(await openAgain()).toMatchObject({ opened: '13' });
    expect((await GenerationStore.open()).heads.map(({ name }) => name)).toEqual(
      Array.from({ length: 12 }, (_, i) => `${i + 2}`),
    );
  });

  it('comes after those of the first version, which took its numbers from the clock', async () => {
    const old = Array.from({ length: 12 }, (_, i) => NOW + (i - 6) * DAY_MS);
    await inDatabase((states) => {
      for (const [i, id] of old.entries()) {
        const snapshot = workbook(`cũ ${i}`);
        const asBlob = new Blob([JSON.stringify(snapshot)]);
        states.put({ id, savedAt: id, name: `cũ ${i}`, snapshot: i % 2 ? snapshot : asBlob });
      }
    });
    expect(await openAgain()).toMatchObject({ opened: 'cũ 11', notice: undefined });
    const store = await GenerationStore.open();
    await write(store, 'mới', { savedAt: NOW - 31 * DAY_MS });
    expect(await openAgain()).toMatchObject({ opened: 'mới', notice: undefined });
    expect(ids(store)).toEqual([...old.slice(1), (old.at(-1) ?? 0) + 1]);
    expect(await store.read(old[2] ?? 0)).toEqual(workbook('cũ 2'));
  });

  it('is not written over by a tab that did not see it', async () => {
    const [one, other] = [await GenerationStore.open(), await GenerationStore.open()];
    await write(one, 'một');
    await expect(write(other, 'hai')).rejects.toThrow();
    await write(other, 'hai');
    expect((await GenerationStore.open()).heads.map(({ name }) => name)).toEqual(['một', 'hai']);
  });

  it('stays the newest where a tab writes beside it what it had left', async () => {
    const one = await GenerationStore.open();
    const mine = await write(one, 'một');
    const other = await GenerationStore.open();
    await write(other, 'hai');
    await one.refresh();
    await write(one, 'một, chậm', {}, mine);
    expect(await openAgain()).toMatchObject({ opened: 'hai' });
    const { heads } = await GenerationStore.open();
    expect(lastOfEach(heads).map(({ name }) => name)).toEqual(['hai', 'một, chậm', 'một']);
  });
});

describe('a damaged state', () => {
  const CASES: readonly [what: string, damage: (state: Record<string, unknown>) => unknown][] = [
    ['cut short', (state) => ({ ...state, snapshot: new Blob(['{"id":']) })],
    ['cut short, of the first version', ({ id }) => ({ id, snapshot: new Blob(['{"id":']) })],
    [
      'with other figures in it',
      (state) => ({ ...state, snapshot: new Blob([JSON.stringify(workbook('bản khác'))]) }),
    ],
    ['without its text', ({ id, savedAt, name }) => ({ id, savedAt, name })],
    ['that is nothing but its number', ({ id }) => ({ id })],
    ['of another shape', ({ id }) => ({ id, savedAt: {}, name: 7, snapshot: { sheets: [] } })],
    ['with another time', ({ id }) => ({ id, savedAt: Infinity, name: null, snapshot: 'x' })],
  ];

  it.each(CASES)('%s is told, kept, and the one before it opens', async (_, damage) => {
    const store = await GenerationStore.open();
    await write(store, 'một');
    const last = await write(store, 'hai');
    await inDatabase((states) => {
      states.get(last).onsuccess = ({ target }) => {
        states.put(damage((target as IDBRequest<Record<string, unknown>>).result));
      };
    });
    const { opened, notice } = await openAgain();
    expect(opened).toBe('một');
    expect(notice).toMatch(
      /^Bản lưu .+, .+\. Đã mở bản trước đó còn tốt: lưu .+, một\. .+ Bản hỏng vẫn/,
    );
    const later = await GenerationStore.open();
    for (let i = 0; i < 20; i++) await write(later, `sau ${i}`);
    expect(await openAgain()).toMatchObject({ opened: 'sau 19', notice: undefined });
    expect(ids(await GenerationStore.open())).toContain(last);
  });

  it('that does not open as a workbook is passed over as well', async () => {
    const store = await GenerationStore.open();
    await write(store, 'một');
    const last = await write(store, 'hai');
    const { opened, notice } = await openAgain(['hai']);
    expect([opened, notice]).toEqual(['một', expect.stringContaining('không mở được thành bảng')]);
    const { heads } = await GenerationStore.open();
    expect(heads.find(({ id }) => id === last)).toMatchObject({ isDamaged: true });
  });

  it('is none where nothing opens at all: then it is not the states that are at fault', async () => {
    const store = await GenerationStore.open();
    await write(store, 'một');
    expect((await openAgain(['một'])).notice).toContain('Không có bản nào còn mở được');
    expect((await GenerationStore.open()).heads).toMatchObject([{ isDamaged: false }]);
  });

  it('may be the last there is; then that is told', async () => {
    const last = await write(await GenerationStore.open(), 'một');
    await inDatabase((states) => {
      states.put({ id: last, savedAt: NOW, name: 'một', snapshot: new Blob(['']) });
    });
    const { opened, notice } = await openAgain();
    expect([opened, notice]).toEqual([undefined, expect.stringContaining('bảng trống')]);
  });

  it('may be gone altogether: that is told from what is remembered elsewhere', async () => {
    const store = await GenerationStore.open();
    await write(store, 'một');
    const last = await write(store, 'hai');
    await inDatabase((states) => {
      states.delete(last);
    });
    expect(await openAgain()).toMatchObject({
      opened: 'một',
      notice: expect.stringMatching(/^Bản lưu .+, hai, không còn trong trình duyệt\. Đã mở/),
    });
    await write(await GenerationStore.open(), 'ba');
    expect(await openAgain()).toMatchObject({ opened: 'ba', notice: undefined });
  });

  it('can be taken away as it is', async () => {
    const store = await GenerationStore.open();
    const last = await write(store, 'một');
    await inDatabase((states) => {
      states.put({ id: last, snapshot: new Blob(['dở dang']) });
    });
    expect(await (await store.text(last))?.text()).toBe('dở dang');
  });
});

describe('a generation', () => {
  it('keeps its last state and, while it is new, two before it', async () => {
    const store = await GenerationStore.open();
    const generation = await write(store, '1');
    for (let i = 2; i <= 6; i++) await write(store, `${i}`, { generation });
    expect(store.heads.map(({ name }) => name)).toEqual(['4', '5', '6']);
    for (const name of ['a', 'b', 'c']) await write(store, name);
    expect(store.heads.map(({ name }) => name)).toEqual(['6', 'a', 'b', 'c']);
  });
});
