import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compareRounds } from '../../../../src/rules/publication/compare-rounds';
import type { CheckPublicationOutcome } from '../../../../src/contract/calls/check-publication';
import type { PublishOutcome } from '../../../../src/contract/calls/publish-round';
import { killedAt, killsThatDiffer } from '../../../helpers/killed-at';
import { meanwhile } from '../../../helpers/meanwhile';
import { emptyHost, sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';
import { diaryLines, workbookState } from '../setup/workbook-state';

type Published = Extract<PublishOutcome, { readonly ok: true }>;
type Checked = Extract<
  CheckPublicationOutcome,
  { readonly state: 'match' | 'differs' | 'damaged' }
>;

async function publish(round: RoundHost, request = {}): Promise<Published> {
  const outcome = await round.publishRound(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function check(round: RoundHost, code?: string): Promise<Checked> {
  const outcome = await round.checkPublication(code === undefined ? {} : { code });
  if (!outcome.ok || outcome.state === 'none') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const differencesOf = ({ published, present }: Checked) => compareRounds(published, present);

/** Criterion 2.3 of Xã Vĩnh Long, appraised: 10/10 gives 2 points more. */
const APPRAISED = ['2 Thể chế', 'AI13'] as const;

describe('a round before its publication', () => {
  it('cannot be published while nothing is set up', async () => {
    const round = await emptyHost();
    expect(await round.publishRound({})).toMatchObject({ ok: false, reason: 'notSetUp' });
    expect(await round.checkPublication({})).toEqual({ ok: true, state: 'none' });
    round.host.dispose();
  });
});

describe('a tab of somebody else', () => {
  it(
    'keeps its name: the publication takes the next number',
    async () => {
      const round = await sampleHost(2);
      await round.host.run('insertTab', 'Công bố 1', 'của tôi');
      expect(await publish(round)).toMatchObject({ publication: { number: 2 } });
      expect(round.host.values('Công bố 1', 'A1')).toEqual([['của tôi']]);
      round.host.dispose();
    },
    SETUP_TIME,
  );
});

describe('a round that is published', () => {
  let round: RoundHost;
  let first: Published;
  beforeAll(async () => {
    round = await sampleHost();
    first = await publish(round);
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  it('has a tab of its own behind all others, with the code and the hash that it comes from', () => {
    const { host } = round;
    const { code, hash } = first.publication;
    expect(first).toMatchObject({ created: true, publication: { number: 1 } });
    expect(code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){7}$/);
    expect(hash.slice(0, 32).toUpperCase()).toBe(code.replace(/-/g, ''));
    expect(host.sheetNames.slice(-1)).toEqual(['Công bố 1']);
    expect(host.values('Công bố 1', 'A3:B4')).toEqual([
      ['Mã bản công bố', code],
      ['SHA-256', hash],
    ]);
  });

  it('is in the stage Công bố, and Xếp hạng shows the code', () => {
    expect(round.host.values('Cấu hình', 'B11')).toEqual([['Công bố']]);
    expect(round.host.values('Xếp hạng', 'C3')).toEqual([
      [`Mã bản công bố: ${first.publication.code}`],
    ]);
  });

  it('is told when the sidebar opens, for no call more', async () => {
    expect(await round.openSidebar({})).toMatchObject({
      stage: 'Công bố',
      sealLine: `Mã bản công bố: ${first.publication.code}`,
    });
    expect(await round.serviceCallsOf(() => round.openSidebar({}))).toBe(33);
  });

  it('can be checked by anybody: the hash is the SHA-256 of the rows on the tab', () => {
    const rows = round.host
      .values('Công bố 1', 'A:BI')
      .slice(5)
      .map((row) => row.map(String).join('\t').replace(/\t+$/, ''))
      .filter((row) => row !== '');
    const digest = createHash('sha256')
      .update(rows.map((row) => `${row}\n`).join(''))
      .digest('hex');
    expect(digest).toBe(first.publication.hash);
  });

  it('matches as long as nothing is changed, also by the code as somebody copies it', async () => {
    const { code } = first.publication;
    expect(await check(round)).toMatchObject({ state: 'match', isLatest: true });
    expect(await check(round, ` ${code.toLowerCase().replace(/-/g, ' ')}`)).toMatchObject({
      state: 'match',
      publication: first.publication,
    });
  });

  it('says so where the code is none of this workbook', async () => {
    const outcome = await round.checkPublication({ code: 'AAAA-AAAA-AA' });
    expect(outcome).toMatchObject({ ok: false, reason: 'unknownCode' });
    expect(outcome.ok ? '' : outcome.message).toContain('AAAA-AAAA-AA');
  });

  it('keeps others away from the publication itself', async () => {
    const other = round.host.as('khac@vinhlinh.gov.vn');
    await expect(other.type('Công bố 1', 'H41', 'khác')).rejects.toThrow('protected cell');
    await other.type('2 Thể chế', 'AI14', '');
    expect(await check(round)).toMatchObject({ state: 'match' });
  });

  it('is not published again while nothing has changed', async () => {
    const again = await publish(round);
    expect(again).toMatchObject({ created: false, publication: first.publication });
    expect(round.host.sheetNames).not.toContain('Công bố 2');
  });

  it('is told to the documents', async () => {
    const data = await round.readReportData({});
    expect(data).toMatchObject({ seal: { code: first.publication.code, matches: true } });
    expect(await round.serviceCallsOf(() => round.readReportData({}))).toBe(42);
  });

  it('names a changed cell, and then the results that follow from it', async () => {
    await round.host.type(...APPRAISED, '10/10');
    const checked = await check(round);
    expect(checked).toMatchObject({ state: 'differs', publication: first.publication });
    const [input, ...results] = differencesOf(checked);
    const vinhLong = 'Xã Vĩnh Long';
    expect(input).toEqual({
      what: 'Thẩm định',
      code: '2.3',
      unit: vinhLong,
      published: '',
      present: '10/10',
    });
    const ofVinhLong = results.filter(({ unit }) => unit === vinhLong);
    expect(ofVinhLong.map(({ what, code, present }) => [what, code, present])).toEqual([
      ['Điểm', '2', expect.any(String)],
      ['Điểm', '2.3', '#2'],
      ['Tổng điểm', '', '#86.66'],
      ['Chỉ số', '', '#86.66'],
      ['Hạng', '', '#7'],
    ]);
    const others = results.filter(({ unit }) => unit !== vinhLong);
    expect(others.map(({ what, published, present }) => [what, published, present])).toEqual([
      ['Hạng', '#7', '#8'],
    ]);
    const data = await round.readReportData({});
    expect(data).toMatchObject({ seal: { code: first.publication.code, matches: false } });
  });

  it('is published anew with the change; the old publication stays and can be checked', async () => {
    const second = await publish(round);
    expect(second).toMatchObject({ created: true, publication: { number: 2 } });
    expect(round.host.sheetNames.slice(-2)).toEqual(['Công bố 1', 'Công bố 2']);
    expect(await check(round)).toMatchObject({ state: 'match', publication: second.publication });
    expect(await check(round, first.publication.code)).toMatchObject({
      state: 'differs',
      isLatest: false,
      publication: first.publication,
    });
    expect(round.host.values('Xếp hạng', 'C3')[0]?.[0]).toContain(second.publication.code);
  });

  it('is found damaged where somebody has changed the publication itself', async () => {
    const before = round.host.values('Công bố 2', 'H41')[0]?.[0];
    await round.host.type('Công bố 2', 'H41', 'khác');
    expect(await check(round)).toMatchObject({ state: 'damaged', published: [], present: [] });
    expect(await round.readReportData({})).toMatchObject({ seal: { matches: false } });
    await round.host.type('Công bố 2', 'H41', String(before));
    expect(await check(round)).toMatchObject({ state: 'match' });
  });

  it('is refused where the stage is another than the client saw', async () => {
    expect(await round.publishRound({ expectedStage: 'Giải trình' })).toEqual({
      ok: false,
      reason: 'conflict',
      present: 'Công bố',
    });
  });

  it('is refused while a result is provisional, unless that is wanted', async () => {
    await round.host.type('1 Chỉ đạo', 'Q8', '');
    await round.host.type('1 Chỉ đạo', 'AI8', '');
    expect(await round.publishRound({})).toMatchObject({ ok: false, reason: 'provisional' });
    const third = await publish(round, { acceptProvisional: true });
    expect(third.publication.head).toContainEqual(['Công bố', 'Số đơn vị tạm tính', '1']);
  });

  it('keeps matching where tabs are renamed and blank rows inserted', async () => {
    await round.host.run('renameTab', '2 Thể chế', 'Thể chế');
    await round.host.run('insertRow', '3 TTHC', 9);
    await round.host.run('insertRow', 'Cấu hình', 2);
    expect(await check(round)).toMatchObject({ state: 'match' });
  });
});

describe('people who act while a round is published', () => {
  const OTHER = 'khac@vinhlinh.gov.vn';
  let snapshot: ReturnType<RoundHost['host']['snapshot']>;
  let calls: number;
  beforeAll(async () => {
    const round = await sampleHost(2);
    snapshot = round.host.snapshot();
    calls = await round.serviceCallsOf(() => publish(round));
    round.host.dispose();
  }, SETUP_TIME);

  it('are told to wait where they want to publish too, and nothing is done twice', async () => {
    const round = await emptyHost({ snapshot });
    const other = round.host.as(OTHER);
    const [seen] = await meanwhile(
      (call) => call === Math.floor(calls / 2),
      () => other.meanwhile('publishRound', {}),
      () => publish(round),
    );
    expect(seen).toMatchObject({ ok: false, reason: 'busy' });
    expect(round.host.sheetNames).not.toContain('Công bố 2');
    round.host.dispose();
  });

  it('never get a score sealed that is not of the result sealed with it', async () => {
    for (let time = 2; time <= calls; time += 5) {
      const round = await emptyHost({ snapshot });
      const other = round.host.as(OTHER);
      const outcomes: PublishOutcome[] = [];
      await meanwhile(
        (call) => call === time,
        () => other.meanwhile('enterCell', '2 Thể chế', 'L13', '0/10'),
        async () => {
          outcomes.push(await round.publishRound({}));
        },
      );
      // Refused, or sealed as it was before, so that the check names what was typed.
      const isRefused = outcomes[0]?.ok === false;
      const said = isRefused ? outcomes[0] : differencesOf(await check(round))[0];
      expect(said).toMatchObject(isRefused ? { reason: 'damaged' } : { what: 'Thẩm định' });
      round.host.dispose();
    }
  }, 300_000);
});

describe('a publication that is killed', () => {
  /** What a person sees, but for what tells one moment from another. */
  const stateOf = ({ host }: RoundHost) =>
    JSON.stringify([workbookState(host), diaryLines(host)])
      .replace(/\b[0-9a-f]{64}\b/g, '<hash>')
      .replace(/\b[0-9A-F]{4}(-[0-9A-F]{4}){7}\b/g, '<code>')
      .replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d/g, '<moment>');

  it('leaves nothing that looks sound, and run again ends as an undisturbed one', async () => {
    const template = await sampleHost(2);
    const snapshot = template.host.snapshot();
    await publish(template);
    const expected = stateOf(template);
    template.host.dispose();
    const watched = await emptyHost({ snapshot });
    const { calls, numbers } = await killsThatDiffer(
      () => publish(watched),
      () => watched.host.snapshot(),
    );
    watched.host.dispose();
    for (const call of numbers) {
      const round = await emptyHost({ snapshot });
      await killedAt(call, () => round.publishRound({}));
      expect(['none', 'match']).toContain(stateIn(await round.checkPublication({})));
      await publish(round);
      if (stateOf(round) !== expected)
        expect({ call, state: stateOf(round) }).toEqual({ call, state: expected });
      round.host.dispose();
    }
    process.stdout.write(
      `publication: ${calls} points of failure, ${numbers.length} that differ\n`,
    );
  }, 300_000);
});

const stateIn = (outcome: CheckPublicationOutcome) => (outcome.ok ? outcome.state : outcome.reason);
