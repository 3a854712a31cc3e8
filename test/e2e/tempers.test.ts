/**
 * Google is less kind than the host in ways that documents or reports name (`Temper`). Whatever the temper, a call ends in the
 * same answer, the same workbook and the same line of Nhật ký, or says why not; and what the check finds is the same.
 */
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { TEMPERS, type Temper } from '../../host/platform/platform-context';
import { CALLS } from '../../src/contract/server-calls';
import { emptyHost, type RoundHost } from '../helpers/round-host';
import { differences, endOf, masked, type Workbook } from '../helpers/kill-points';
import { plainRequest } from '../helpers/request-messages';
import { OWNER, preparedFor, writingCalls } from './helpers/writing-calls';

/** A loaded machine is no fault. */
jest.setTimeout(300_000);

interface Circumstance {
  /** What makes the temper felt. */
  readonly prepare?: (round: RoundHost) => Promise<unknown>;
  /** The same, where Google is kind nothing like it. */
  readonly add?: (round: RoundHost) => Promise<unknown>;
  readonly request?: (request: unknown) => unknown;
}

const CIRCUMSTANCES: Partial<Record<Temper, Circumstance>> = {
  refusing: {
    prepare: async ({ host }) => {
      await host.run('setFormat', '2 Thể chế', 'J7', 'General');
      await host.run('enterCell', '2 Thể chế', 'J7', '=1/0');
    },
  },
  evaluating: { request: withFormulas },
  'bare copies': { add: ({ host }) => host.run('copyTab', '2 Thể chế') },
  greenwich: { prepare: typeDays },
  auckland: { prepare: typeDays },
};

/** Words of the requests that people choose themselves. */
const WORDS: Readonly<Record<string, string>> = {
  'thiếu một báo cáo': '=HYPERLINK("https://a.vn";"Bấm")',
  'Bà Lan': '=1+1',
  'đã làm xong': ' =1+1',
  'Trễ hạn': '=NOW()',
  'https://moi.vn': "='1 Chỉ đạo'!A1",
};

function withFormulas(request: unknown): unknown {
  return JSON.parse(JSON.stringify(request), (_, value: unknown) =>
    typeof value === 'string' ? (WORDS[value] ?? value) : value,
  ) as unknown;
}

/** Real days, as a copied column brings them: what stands in Khắc phục, Hồ sơ and Cấu hình. */
async function typeDays({ host }: RoundHost): Promise<void> {
  for (const [tab, a1] of DAYS) await host.run('enterDay', tab, a1, 2026, 6, 30);
}

const DAYS = [
  ['Khắc phục', 'F7'],
  ['Cấu hình', 'B14'],
  ['2 Thể chế', 'J7'],
] as const;

/** What says why formulas have not answered, and writes nothing meanwhile. */
const WAITING: Readonly<Partial<Record<Temper, string>>> = {
  computing: 'đang tính',
  late: 'đang tính',
  refusing: 'Ô kết quả 2.1 của Xã Một đang là lỗi #DIV/0!',
};
const NEEDS_FORMULAS: readonly string[] = ['publishRound', 'readReportData'];

/** Gives all figures, and beside them why nothing may be issued yet. */
const TELLS_OF_FORMULAS: readonly string[] = [...NEEDS_FORMULAS, 'readRound'];

/** It asks the sheet how it behaves. */
const ASKS = 'prepareSelfCheck';

const rows: string[] = [];
afterAll(() => {
  process.stdout.write(`${rows.join('\n')}\n`);
});

async function endUnder(temper: Temper | undefined, of: Temper, snapshot: Workbook, call: Asked) {
  const { prepare, add, request = (same: unknown) => same } = CIRCUMSTANCES[of] ?? {};
  const round = await emptyHost({
    ...{ snapshot, user: OWNER, drive: { files: [] } },
    ...(temper === undefined ? {} : { temper }),
  });
  try {
    await prepare?.(round);
    if (temper !== undefined) await add?.(round);
    const before = endOf(round.host);
    const outcome = await outcomeOf(round, call.name, request(call.request));
    const people = round.host.values('Nhật ký', 'B6:B30').flat();
    const workbook = endOf(round.host);
    const checked = withoutZone(await round.checkWorkbook({}), temper);
    return {
      end: { outcome: masked(JSON.stringify(outcome)), people, checked },
      ...{ workbook: withoutCopies(workbook), isUntouched: workbook === before },
    };
  } finally {
    round.host.dispose();
  }
}

/** Every check says that the sheet's clock is another; that is all it says. */
function withoutZone(
  checked: Awaited<ReturnType<RoundHost['checkWorkbook']>>,
  temper: Temper | undefined,
) {
  if (!checked.ok || (temper !== 'greenwich' && temper !== 'auckland')) return checked;
  const isOther = ({ text }: { readonly text: string }) => !text.includes('múi giờ');
  const findings = checked.findings.filter(isOther);
  expect(findings).toHaveLength(checked.findings.length - 1);
  return { ...checked, findings };
}

/** Of steps that go on from a cursor, of all of them. */
async function outcomeOf(round: RoundHost, name: string, request: unknown): Promise<unknown> {
  const outcome = (await round.host.run(name, request)) as Step | null;
  const cursor = outcome?.cursor ?? null;
  if (cursor === null) return outcome;
  const rest = (await outcomeOf(round, name, { ...(request as object), cursor })) as Step;
  return { ...rest, problems: [...(outcome?.problems ?? []), ...(rest.problems ?? [])] };
}

interface Step {
  readonly cursor?: number | null;
  readonly problems?: readonly unknown[];
}

function withoutCopies(workbook: string): string {
  const parts = JSON.parse(workbook) as readonly unknown[];
  return JSON.stringify(parts.filter((part) => !isCopy(part)));
}

const isCopy = (part: unknown) =>
  String((part as { readonly name?: string }).name).startsWith('Copy of');

interface Asked {
  readonly name: string;
  readonly request: unknown;
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}

/** One for all tempers of the same circumstance. */
function kindEnds(snapshot: () => Promise<Workbook>, call: Asked) {
  const known = new Map<Circumstance | undefined, ReturnType<typeof endUnder>>();
  return async (temper: Temper) => {
    const circumstance = CIRCUMSTANCES[temper];
    const end = known.get(circumstance) ?? endUnder(undefined, temper, await snapshot(), call);
    known.set(circumstance, end);
    return end;
  };
}

describe.each(writingCalls)('%s', (name, call) => {
  const snapshot = once(() => preparedFor(call));
  const asked = { name, request: call.request };
  const kindEnd = kindEnds(snapshot, asked);

  it.each(TEMPERS)('ends alike where Google is %s', async (temper) => {
    const unkind = await endUnder(temper, temper, await snapshot(), asked);
    const reason = NEEDS_FORMULAS.includes(name) ? WAITING[temper] : undefined;
    if (reason !== undefined) {
      rows.push(`${name}, ${temper}: says that it waits`);
      expect(unkind.end.outcome).toContain(reason);
      expect(unkind.isUntouched).toBe(true);
      return;
    }
    const kind = await kindEnd(temper);
    const isSame = unkind.workbook === kind.workbook;
    const end = isSame ? 'same end' : 'another end';
    rows.push(`${name}, ${temper}: ${name === ASKS ? 'as the sheet answers' : end}`);
    expect(unkind.end).toEqual(kind.end);
    if (name === ASKS) return;
    const [there, here] = [unkind, kind].map(({ workbook }) => JSON.parse(workbook) as unknown);
    expect(isSame ? [] : differences(there, here)).toEqual([]);
  });
});

const PLACE = { unit: 'Xã Một', code: '1.1' };
const READING: Readonly<Record<string, unknown>> = {
  answerSelfCheck: { letters: 10, day: false },
  followSelection: { known: '' },
  forecastExplanation: { ...PLACE, partial: { '1.1': '3/4' } },
  forecastRule: { code: '1.1', scale: 'sàn 80%' },
  readCriterion: PLACE,
  readUnitCard: { unit: PLACE.unit },
  selectFigure: { period: '2025-Q1', reporter: '', code: 'HS03' },
  showReports: { kinds: [], units: [] },
};

const readingCalls = CALLS.filter(({ lock }) => !lock).map(
  ({ name, request }) => [name, READING[name] ?? plainRequest(request) ?? {}] as const,
);

/** What the check says of it; of nothing else, `withoutZone`. */
const ZONE = /,?\{[^{}]*múi giờ[^{}]*\}/;

/** What the card says that the sheet shows, beside what it ought to show. */
const SHOWN = /"score":[^,]*,/;

describe.each(TEMPERS)('where Google is %s', (temper) => {
  it('calls that read answer alike, or say that they wait', async () => {
    const snapshot = await preparedFor({ request: {}, action: null });
    const { prepare, add } = CIRCUMSTANCES[temper] ?? {};
    const kind = await emptyHost({ snapshot, user: OWNER, drive: { files: [] } });
    const unkind = await emptyHost({ snapshot, user: OWNER, drive: { files: [] }, temper });
    try {
      await Promise.all([prepare?.(kind), prepare?.(unkind), add?.(unkind)]);
      for (const [name, request] of readingCalls) {
        const reason = TELLS_OF_FORMULAS.includes(name) ? WAITING[temper] : undefined;
        const [there, here] = await Promise.all(
          [unkind, kind].map(async ({ host }) => {
            const outcome = masked(JSON.stringify(await host.run(name, request))).replace(ZONE, '');
            return temper in WAITING ? outcome.replace(SHOWN, '') : outcome;
          }),
        );
        const answer = there === here ? 'same answer' : 'another answer';
        rows.push(`${name}, ${temper}: ${reason === undefined ? answer : 'says that it waits'}`);
        if (reason === undefined) expect([name, there]).toEqual([name, here]);
        else expect(there).toContain(reason);
      }
    } finally {
      kind.host.dispose();
      unkind.host.dispose();
    }
  });
});

/** One more host, gone when the test is over. */
async function withHost<Result>(
  temper: Temper | undefined,
  snapshot: Workbook | undefined,
  act: (round: RoundHost) => Promise<Result>,
): Promise<Result> {
  const round = await emptyHost({
    user: OWNER,
    ...(snapshot && { snapshot }),
    ...(temper && { temper }),
  });
  try {
    return await act(round);
  } finally {
    round.host.dispose();
  }
}

const small = () => preparedFor({ request: {}, action: null });

describe('a repair', () => {
  it('knows formulas and rules that are read back with commas: pressed again it writes nothing', () =>
    small().then((snapshot) =>
      withHost('commas', snapshot, async (round) => {
        await round.host.type('1 Chỉ đạo', 'N6', '5');
        expect((await round.checkWorkbook({})).ok).toBe(true);
        const first = await round.repairWorkbook({});
        const once = endOf(round.host);
        const again = await round.repairWorkbook({});
        expect([first, again]).toMatchObject([
          { ok: true, remaining: [] },
          { ok: true, done: [], remaining: [] },
        ]);
        expect(endOf(round.host)).toBe(once);
      }),
    ));
});

describe('days and times', () => {
  it.each([undefined, 'greenwich', 'auckland'] as const)(
    'are those of the sheet as people see it (%s)',
    async (temper) => {
      const told = await withHost(temper, await small(), async (round) => {
        await typeDays(round);
        const data = await round.readReportData({});
        const task = data.ok ? data.tasks.map(({ deadline }) => deadline) : [];
        const deadline = data.ok ? data.settings.explanationDeadline : '';
        const [[line]] = (await round.host.run('displayOf', 'Nhật ký', 'A6')) as [[string]];
        return { days: [...task, deadline], line };
      });
      expect(told.days.filter((day) => day !== '')).toEqual(['30/06/2026', '30/06/2026']);
      // Written when the workbook was prepared, under no temper.
      expect(told.line).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/);
    },
  );

  it.each([undefined, 'greenwich', 'auckland'] as const)(
    'stand in Nhật ký as on a Vietnamese clock (%s)',
    async (temper) => {
      const shown = await withHost(temper, await small(), async (round) => {
        await round.setStage({ stage: 'Giải trình', expected: 'Thẩm định' });
        const lines = (await round.host.run('displayOf', 'Nhật ký', 'A6:A30')) as [string][];
        return lines.flat().filter((time) => time !== '');
      });
      const now = Date.now();
      const [day = '', time = ''] = (shown[shown.length - 1] ?? '').split(' ');
      const [d, m, y] = day.split('/').map(Number);
      const [hours, minutes, seconds] = time.split(':').map(Number);
      const told = new Date(y ?? 0, (m ?? 0) - 1, d, hours, minutes, seconds).getTime();
      expect(Math.abs(now - told)).toBeLessThan(120_000);
    },
  );
});

describe('a setup where Google is slow', () => {
  it('says how far it came before its time is over, and is completed by the same press again', async () => {
    const { units, criteria } = manyGroups();
    const [presses, end] = await withHost('slow', undefined, async (round) => {
      for (let press = 1; ; press += 1) {
        const outcome = await round.setupRound({ units, criteria, year: 2025 });
        if (outcome.ok) return [press, endOf(round.host)] as const;
        expect(outcome).toMatchObject({ reason: 'unfinished' });
        expect(outcome.message).toContain('Google đang chậm');
      }
    });
    const kind = await withHost(undefined, undefined, async (round) => {
      await round.setupRound({ units, criteria, year: 2025 });
      return endOf(round.host);
    });
    rows.push(`setupRound of ${criteria.length / 2} groups, slow: ${presses} presses`);
    expect(presses).toBeGreaterThan(1);
    expect(end).toBe(kind);
  });
});

/** More tabs than a slow Google makes in one run. */
function manyGroups() {
  const criteria = Array.from({ length: 12 }, (_, i) => [
    [`${i + 1}`, `Nhóm ${i + 1}`, ''],
    [`${i + 1}.1`, 'Kế hoạch', 3, 'Tỷ lệ', 'sàn 50%', '0 điểm'],
  ]).flat();
  return { units: ['Xã Một', 'Xã Hai'], criteria };
}

describe('documents and publication', () => {
  it('are not made of what the sheet showed before the last edit', async () => {
    await withHost('late', await small(), async (round) => {
      // The first answer comes with the second edit, the second with the third.
      await round.host.type('1 Chỉ đạo', 'H6', '3/4');
      await round.host.type('2 Thể chế', 'H6', 'Trễ hạn');
      await round.host.type('1 Chỉ đạo', 'H6', '1/4');
      const [data, published] = [
        await round.readReportData({}),
        await round.publishRound({ acceptProvisional: true }),
      ];
      expect([data, published]).toMatchObject([
        { ok: false, reason: 'damaged' },
        { ok: false, reason: 'damaged' },
      ]);
      expect(round.host.sheetNames.filter((name) => name.startsWith('Công bố'))).toEqual([]);
    });
  });
});
