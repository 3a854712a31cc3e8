// When the page says that all is saved. The database is one that answers when the test lets it.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { emptyWorkbook } from '../../../../host/runtime/empty-workbook';
import type { SaveState } from '../../../../host/web/storage/autosave';
import { Autosave } from '../../../../host/web/storage/autosave';
import type { GenerationHead, NewState } from '../../../../host/web/storage/generation-store';

interface Write {
  readonly state: NewState;
  readonly beside: number | undefined;
  readonly end: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

let states: SaveState[];
let writes: Write[];
let name: string;
let autosave: Autosave;

/** Timers and promises, until nothing moves. */
const moment = (milliseconds = 3000) => jest.advanceTimersByTimeAsync(milliseconds);

const store = {
  write: (state: NewState, beside?: number) =>
    new Promise<GenerationHead>((resolve, reject) => {
      const id = writes.length + 1;
      const { savedAt } = state;
      writes.push({
        state,
        beside,
        end: () => {
          const generation = state.generation ?? id;
          resolve({ id, generation, savedAt, name: state.name, isDamaged: false });
          return moment(0);
        },
        fail: () => {
          reject(new Error('full'));
          return moment(0);
        },
      });
    }),
};

const writtenNames = () => writes.map(({ state }) => state.name);
const edit = (text: string) => {
  name = text;
  autosave.changed();
};
const write = (index: number): Write => {
  const found = writes[index];
  if (!found) throw new Error(`no write ${index}`);
  return found;
};

beforeEach(() => {
  jest.useFakeTimers();
  // Nobody looks, so nothing waits for drawing.
  Object.assign(globalThis, { document: { hidden: true } });
  states = [];
  writes = [];
  autosave = new Autosave(
    store,
    () => ({ ...emptyWorkbook(), name }),
    (state) => states.push(state),
  );
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'document');
});

describe('saved is said', () => {
  it('when the write has ended, not before', async () => {
    edit('một');
    await moment();
    expect([writtenNames(), states]).toEqual([['một'], ['unsaved']]);
    await write(0).end();
    expect([states.at(-1), autosave.isWaiting]).toEqual(['saved', false]);
  });

  it('not for an edit during the write: only when that one is written as well', async () => {
    edit('một');
    await moment();
    edit('hai');
    await write(0).end();
    expect([states.at(-1), autosave.isWaiting]).toEqual(['unsaved', true]);
    await moment();
    await write(1).end();
    expect([writtenNames(), states.at(-1)]).toEqual([['một', 'hai'], 'saved']);
  });

  it('not by a write of the workbook that was open before', async () => {
    edit('cũ');
    await moment();
    autosave.startAfresh();
    edit('mới');
    await write(0).end();
    expect(autosave.isWaiting).toBe(true);
    await moment();
    expect(write(1).state).toMatchObject({ name: 'mới', generation: undefined });
    await write(1).end();
    expect(states.at(-1)).toBe('saved');
  });

  it('never where a write fails, which is tried again by itself', async () => {
    edit('một');
    await moment();
    await write(0).fail();
    expect([states.at(-1), autosave.isWaiting]).toEqual(['failed', true]);
    await moment(6000);
    await write(1).end();
    expect([writtenNames(), states.at(-1)]).toEqual([['một', 'một'], 'saved']);
  });
});

describe('a page that is about to go', () => {
  it('hands everything over in the same breath', () => {
    edit('một');
    autosave.saveAtOnce();
    expect(writtenNames()).toEqual(['một']);
  });

  it('does so once, and nothing older comes after it', async () => {
    edit('một');
    await moment(399);
    edit('hai');
    autosave.saveAtOnce();
    autosave.saveAtOnce();
    await moment();
    expect(writtenNames()).toEqual(['hai']);
    await write(0).end();
    expect(states.at(-1)).toBe('saved');
  });

  it('goes on as usual where it stays after all', async () => {
    edit('một');
    autosave.saveAtOnce();
    await write(0).fail();
    edit('hai');
    await moment(6000);
    await write(1).end();
    expect([writtenNames(), states.at(-1)]).toEqual([['một', 'hai'], 'saved']);
  });
});

describe('the states that are written', () => {
  it('are of one generation for ten minutes, by no clock that somebody sets', async () => {
    const generations = async (clock: number) => {
      jest.setSystemTime(clock);
      edit('x');
      await moment();
      await write(writes.length - 1).end();
      return write(writes.length - 1).state.generation;
    };
    const day = 24 * 3600_000;
    expect(await generations(100 * day)).toBeUndefined();
    expect(await generations(200 * day)).toBe(1);
    expect(await generations(10 * day)).toBe(1);
    await moment(11 * 60_000);
    expect(await generations(10 * day)).toBeUndefined();
  });

  it('come while somebody types without a pause', async () => {
    for (let i = 0; i < 10; i++) {
      edit(`lần ${i}`);
      await moment(300);
    }
    expect(writes.length).toBeGreaterThan(0);
  });

  it('lie beside what this tab had when another one has gone on from there', async () => {
    autosave.startAfresh(7);
    autosave.stepAside();
    edit('x');
    await moment();
    expect(write(0).beside).toBe(7);
  });

  it('are none while no workbook is open', async () => {
    const none = new Autosave(
      store,
      () => undefined,
      (state) => states.push(state),
    );
    none.changed();
    await moment(100);
    expect([writes.length, await none.flush()]).toEqual([0, false]);
  });
});

describe('flush', () => {
  it('answers whether everything is stored', async () => {
    expect(await autosave.flush()).toBe(true);
    edit('một');
    const flushed = autosave.flush();
    await moment(0);
    edit('hai');
    await write(0).end();
    await moment(0);
    await write(1).end();
    expect([await flushed, writtenNames()]).toEqual([true, ['một', 'hai']]);
    edit('ba');
    const failed = autosave.flush();
    await moment(0);
    await write(2).fail();
    expect(await failed).toBe(false);
  });
});
