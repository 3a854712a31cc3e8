/**
 * Writes that cannot lose, for every call that writes: whatever somebody else types meanwhile stays, and a call that was
 * stopped anywhere ends, pressed again, as if undisturbed, told once in Nhật ký. Long calls are stopped here at some of their
 * points only, and at each of them in killed-anywhere, migrate, publish-round and apply-protections.test.ts.
 */
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { DriveStore } from '../../host/platform/drive-store';
import { CALLS } from '../../src/contract/server-calls';
import {
  differingReruns,
  killPoints,
  type KillPoints,
  type Workbook,
} from '../helpers/kill-points';
import { killedAt, killsThatDiffer } from '../helpers/killed-at';
import { meanwhile } from '../helpers/meanwhile';
import { emptyHost, type RoundHost } from '../helpers/round-host';
import { diaryLines } from '../src/apps-script/setup/workbook-state';
import {
  OWNER,
  PLACES,
  preparedFor,
  WRITING_CALLS,
  writingCalls,
  type TypedPlace,
  type WritingCall,
} from './helpers/writing-calls';

/** A loaded machine is no fault. */
jest.setTimeout(600_000);

const declared = CALLS.flatMap(({ name, lock }) => (lock ? [name] : []));
const examples = writingCalls;

const printed: string[] = [];
afterAll(() => {
  process.stdout.write(`${printed.join('\n')}\n`);
});

const open = (snapshot: Workbook, drive: DriveStore = { files: [] }) =>
  emptyHost({ snapshot, user: OWNER, drive });

const toldIn = ({ host }: RoundHost, action: string | null) =>
  diaryLines(host).filter((line) => line.startsWith(action === '' ? '' : `${String(action)}: `))
    .length;

it('has an example of every call that writes', () => {
  expect(examples.map(([name]) => name).sort()).toEqual([...declared].sort());
});

describe('what somebody else types at every service call', () => {
  it.each(examples)('stays, whatever %s is writing', async (name, call) => {
    const snapshot = await preparedFor(call);
    const refusing = PLACES.filter(({ tab, a1 }) => call.refusedBy?.(tab, a1) === true);
    const others = PLACES.filter((place) => !refusing.includes(place));
    for (const places of [others, refusing].filter(({ length }) => length > 0)) {
      const round = await open(snapshot);
      const before = toldIn(round, call.action);
      const { times, typed, lost, outcome } = await typedThroughout(round, places, () =>
        round.host.run(name, call.request),
      );
      const isRefused = places === refusing;
      expect(lost).toEqual([]);
      expect(isDone(outcome)).toBe(!isRefused);
      expect(toldIn(round, call.action) - before).toBe(isRefused || call.action === null ? 0 : 1);
      printed.push(
        `${name}${isRefused ? ', refused' : ''}: ${typed} times somebody typed meanwhile, at each of ${times} service calls, ${lost.length} lost`,
      );
      round.host.dispose();
    }
  });
});

const isDone = (outcome: unknown) => {
  const { ok, state } = outcome as { readonly ok?: boolean; readonly state?: string };
  return ok ?? state === 'waiting';
};

/** Typing costs more than the call that it meets: after so many calls one cell each time is enough. */
const [MANY, ONE_BY_ONE] = [4, 24];

/**
 * Before each service call of `run` the next ones of `places` are typed into, in turn; a text that no longer stands when its
 * cell has its turn again, or at the end, is lost.
 */
async function typedThroughout(
  round: RoundHost,
  places: readonly TypedPlace[],
  run: () => Promise<unknown>,
) {
  const lost: string[] = [];
  const last = new Map<TypedPlace, string>();
  let [times, typed, next] = [0, 0, 0];
  const type = (some: readonly TypedPlace[], isLast: boolean) => {
    const cells = some.map((place) => {
      const before = last.get(place) ?? null;
      if (!isLast) last.set(place, `gõ ${(typed += 1)}`);
      return { ...place, before, text: isLast ? null : last.get(place) };
    });
    lost.push(...(round.host.meanwhile('typeAll', cells) as string[]));
  };
  let outcome: unknown;
  await meanwhile(
    () => true,
    () => {
      times += 1;
      const count = Math.min(places.length, times > ONE_BY_ONE ? 1 : MANY);
      type([...places, ...places].slice(next, next + count), false);
      next = (next + count) % places.length;
    },
    async () => {
      outcome = await run();
    },
  );
  type([...last.keys()], true);
  return { times, typed, lost, outcome };
}

/** What leaves more workbooks than this is stopped at some points: in each part of it, and around its line in Nhật ký. */
const FEW = 10;

function thinned({ left, ...rest }: KillPoints): KillPoints {
  const step = Math.ceil(left.length / 4);
  const isKept = (at: number) =>
    left.length <= FEW || at % step === step - 1 || at >= left.length - 3;
  return { left: left.filter((_, at) => isKept(at)), ...rest };
}

describe('a call stopped before a service call, and pressed again', () => {
  // Drive's files are no part of the workbook: below.
  const inWorkbook = examples.filter(([name]) => name !== 'saveDocument');

  it.each(inWorkbook)('%s ends as if undisturbed, told once', async (name, call) => {
    const snapshot = await preparedFor(call);
    const whole = await open(snapshot);
    const before = toldIn(whole, call.action);
    const points = await killPoints(whole.host, () => whole.host.run(name, call.request));
    expect(toldIn(whole, call.action) - before).toBe(call.action === null ? 0 : 1);
    whole.host.dispose();
    const tried = thinned(points);
    const differing = await differingReruns(tried, async (left) => {
      const { host } = await open(left);
      return { host, run: () => host.run(name, call.request) };
    });
    expect(differing).toEqual([]);
    printed.push(
      `${name}: ${points.calls} points of failure, ${points.left.length} workbooks left by them, ${tried.left.length} gone on with`,
    );
  });

  it('saveDocument saves one document, told once', async () => {
    const call = WRITING_CALLS.saveDocument as WritingCall;
    const snapshot = await preparedFor(call);
    const files: DriveStore['files'] = [];
    const whole = await open(snapshot, { files });
    const save = ({ host }: RoundHost) => host.run('saveDocument', call.request);
    const { calls, numbers } = await killsThatDiffer(
      () => save(whole),
      () => [whole.host.snapshot(), files.length],
    );
    const told = toldIn(whole, call.action);
    expect(told).toBe(1);
    whole.host.dispose();
    for (const at of numbers) {
      const drive: DriveStore = { files: [] };
      const round = await open(snapshot, drive);
      await killedAt(at, () => save(round));
      expect(await save(round)).toMatchObject({ ok: true });
      expect([at, drive.files.length, toldIn(round, call.action)]).toEqual([at, 2, told]);
      round.host.dispose();
    }
    printed.push(`saveDocument: ${calls} points of failure, ${numbers.length} that differ`);
  });
});
