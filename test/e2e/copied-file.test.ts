/**
 * A copied file knows that it is one, whatever Google lets a copy keep: figures and typing go on, what would speak for the
 * other file waits until somebody has said what this one is. A local workbook is no file, and is never taken for a copy.
 */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Host } from '../../host/runtime/open-host';
import { FINDING } from '../../src/text/check-workbook';
import { COPY } from '../../src/text/refusal-message';
import { BOOK_ID, emptyHost, type RoundHost } from '../helpers/round-host';
import { OWNER, preparedFor } from './helpers/writing-calls';

/** A loaded machine is no fault. */
jest.setTimeout(120_000);

type Workbook = ReturnType<Host['snapshot']>;

const COPY_ID = '1BanSaoCuaTepGoc_TrongCacBaiKiemTra_2026aaaa';
const LOCAL = 'workbook';

const open: Host[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

async function opened(snapshot: Workbook, bookId = BOOK_ID): Promise<RoundHost> {
  const round = await emptyHost({ snapshot, bookId, user: OWNER, drive: { files: [] } });
  open.push(round.host);
  return round;
}

/** The small round at home in its file, published once. */
let kept: Promise<Workbook> | undefined;
const published = () => (kept ??= publish());

async function publish(): Promise<Workbook> {
  const round = await opened(await preparedFor({ request: {}, action: null }));
  expect(await round.publishRound({ acceptProvisional: true })).toMatchObject({ ok: true });
  return round.host.snapshot();
}

/** Reports differ whether a copy keeps marks and protections: these are the two ends. */
const KEEPING = [
  ['all that the file had', (file: Workbook) => file],
  ['nothing but its cells', withoutCustomData],
  ['no more of its tabs than their cells', withBareTabs],
] as const;

function withoutCustomData(file: Workbook): Workbook {
  return JSON.parse(JSON.stringify(file), (key, value: unknown) =>
    key === 'custom' ? undefined : value,
  ) as Workbook;
}

function withBareTabs(file: Workbook): Workbook {
  return { ...withoutCustomData(file), ...(file.custom && { custom: file.custom }) };
}

const HOME = 'cchc-home/';
const homeOf = ({ host }: RoundHost) =>
  host
    .values('Cấu hình', 'A1:D40')
    .flat()
    .filter((cell) => String(cell).startsWith(HOME));

const REQUESTS = {
  publishRound: { acceptProvisional: true },
  setStage: { stage: 'Giải trình', expected: 'Công bố' },
  applyProtections: { cursor: 0, scope: 'all' },
  saveDocument: { id: 'a', version: '1', name: 'Thông báo', content: btoa('docx') },
} as const;

describe.each(KEEPING)('a copy that keeps %s', (_, keep) => {
  const copied = async () => opened(keep(await published()), COPY_ID);

  it('gives the same figures, takes what is typed, and says that it is a copy', async () => {
    const [there, here] = [await opened(await published()), await copied()];
    expect(await here.readRound({})).toEqual(await there.readRound({}));
    const change = { value: '4/4', expected: '2/4' };
    const edited = await here.editResult({
      unit: 'Xã Một',
      code: '1.1',
      changes: { self: change },
    });
    expect(edited).toMatchObject({ ok: true });
    expect(await here.openSidebar({})).toMatchObject({ state: 'ready', isCopy: true });
    const checked = await here.checkWorkbook({});
    expect(checked.ok && checked.findings.map(({ text }) => text)).toContain(FINDING.copy());
  });

  it('refuses what would speak for the round until it is answered', async () => {
    const { host } = await copied();
    for (const [name, request] of Object.entries(REQUESTS)) {
      const outcome = await host.run(name, request);
      expect([name, outcome]).toEqual([
        name,
        { ok: false, reason: 'copy', message: COPY.refused() },
      ]);
    }
    expect(host.sheetNames).not.toContain('Công bố 2');
  });

  it('as a new round leaves the publications to the original, and publishes its own first', async () => {
    const round = await copied();
    expect(await round.settleCopy({ as: 'new' })).toEqual({ ok: true, message: COPY.isNew(1) });
    expect(await round.openSidebar({})).toMatchObject({
      ...{ isCopy: false, sealLine: '', stage: 'Chuẩn bị' },
    });
    const data = await round.readReportData({});
    expect(data.ok && data.seal).toBeNull();
    expect(round.host.sheetNames).toContain('Công bố 1 (tệp gốc)');
    const own = await round.publishRound({ acceptProvisional: true });
    expect(own).toMatchObject({ ok: true, created: true, publication: { number: 1 } });
  });

  it('as the same round keeps its publications and goes on', async () => {
    const round = await copied();
    expect(await round.settleCopy({ as: 'same' })).toEqual({ ok: true, message: COPY.isSame() });
    expect(await round.publishRound({ acceptProvisional: true })).toMatchObject({
      ...{ ok: true, created: false, publication: { number: 1 } },
    });
  });

  it('is asked once', async () => {
    const round = await copied();
    await round.settleCopy({ as: 'new' });
    expect(await round.settleCopy({ as: 'same' })).toEqual({ ok: true, message: COPY.nothing() });
    const again = await opened(round.host.snapshot(), COPY_ID);
    expect(await again.openSidebar({})).toMatchObject({ isCopy: false });
    expect(await again.checkWorkbook({})).toEqual({ ok: true, findings: [] });
  });
});

describe('a copy', () => {
  it('of a copy is one as well, and one round has one home', async () => {
    const first = await opened(await published(), COPY_ID);
    await first.settleCopy({ as: 'new' });
    await first.publishRound({ acceptProvisional: true });
    const second = await opened(first.host.snapshot(), `${COPY_ID}b`);
    expect(await second.openSidebar({})).toMatchObject({ isCopy: true });
    expect(await second.settleCopy({ as: 'new' })).toMatchObject({ ok: true });
    const homes = [first, second].map((round) => homeOf(round)).flat();
    expect(new Set(homes.map((home) => String(home).split('/')[1])).size).toBe(2);
    expect(await second.checkWorkbook({})).toEqual({ ok: true, findings: [] });
  });

  it('is answered by whoever may set the stage, and by nobody else', async () => {
    const home = await opened(await published());
    await home.applyProtections({ cursor: 0, scope: 'all' });
    const { as } = await opened(home.host.snapshot(), COPY_ID);
    const outcome = await as('mot@gmail.com').settleCopy({ as: 'new' });
    expect(outcome).toMatchObject({ ok: false, reason: 'notAllowed' });
  });
});

describe('a workbook that is no copy', () => {
  it('has its home written when it is set up, in a cell that nobody sees', async () => {
    const round = await opened(await published());
    expect(homeOf(round)).toEqual([expect.stringMatching(new RegExp(`^${HOME}\\w+/${BOOK_ID}$`))]);
    expect(round.host.values('Cấu hình', 'D1').flat()).toEqual(homeOf(round));
    expect(await round.openSidebar({})).toMatchObject({ isCopy: false });
  });

  it.each(KEEPING)('is none as a file on a computer, which keeps %s', async (_, keep) => {
    const round = await opened(keep(await published()), LOCAL);
    expect(await round.openSidebar({})).toMatchObject({ isCopy: false });
    expect(await round.checkWorkbook({})).toEqual({ ok: true, findings: [] });
    expect(await round.setStage(REQUESTS.setStage)).toEqual({ ok: true });
    // Back in its file nothing has happened to it.
    const back = await opened(round.host.snapshot());
    expect(await back.openSidebar({})).toMatchObject({ isCopy: false });
  });

  it('is of the present form wherever people have moved the last table of Cấu hình', async () => {
    const round = await opened(await published());
    for (let row = 0; row < 10; row += 1) await round.host.run('insertRow', 'Cấu hình', 30);
    const bare = await opened(withoutCustomData(round.host.snapshot()), LOCAL);
    expect(bare.host.values('Cấu hình', 'A65')).toEqual([['Đơn vị báo cáo thêm']]);
    expect(await bare.openSidebar({})).toMatchObject({ state: 'ready' });
  });

  it('made on a computer lives in the first file that it comes to', async () => {
    const made = await emptyHost({ bookId: LOCAL, user: OWNER });
    open.push(made.host);
    await made.setupRound({ units: ['Xã Một'], year: 2025 });
    expect(homeOf(made)).toEqual([]);
    const uploaded = await opened(made.host.snapshot());
    expect(await uploaded.openSidebar({})).toMatchObject({ isCopy: false });
    expect(await uploaded.setStage({ stage: 'Tự chấm', expected: 'Chuẩn bị' })).toEqual({
      ok: true,
    });
    expect(homeOf(uploaded)).toHaveLength(1);
    const copied = await opened(uploaded.host.snapshot(), COPY_ID);
    expect(await copied.openSidebar({})).toMatchObject({ isCopy: true });
  });
});
