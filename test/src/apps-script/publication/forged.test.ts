// Publications that somebody has rewritten, and those of the first form, through the bundle as the sidebar asks it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CheckPublicationOutcome } from '../../../../src/contract/calls/check-publication';
import type { Publication } from '../../../../src/contract/publication';
import { qrText } from '../../../../src/rules/publication/seal';
import { emptyHost, type RoundHost } from '../../../helpers/round-host';
import { FRAME, underHash, type Cells } from '../../../helpers/sealed-tab';
import { SMALL_REQUEST, SMALL_RESULTS } from '../setup/setup-host';

jest.setTimeout(60_000);

type Workbook = ReturnType<RoundHost['host']['snapshot']>;
type Sound = Extract<CheckPublicationOutcome, { readonly state: 'match' | 'differs' | 'damaged' }>;

const OWNER = 'chu@tinh.vn';
const TAB = 'Công bố 1';

const open: RoundHost[] = [];
afterEach(() => {
  for (const { host } of open.splice(0)) host.dispose();
});

async function opened(snapshot: Workbook): Promise<RoundHost> {
  const round = await emptyHost({ snapshot, user: OWNER });
  open.push(round);
  return round;
}

async function check(round: RoundHost, code?: string): Promise<Sound> {
  const outcome = await round.checkPublication(code === undefined ? {} : { code });
  if (!outcome.ok || outcome.state === 'none') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** What stands on the tab, wide as it is. */
const cellsOf = ({ host }: RoundHost): Cells =>
  host.values(TAB, 'A:M').map((row) => row.map(String));

describe('a publication of two units', () => {
  let snapshot: Workbook;
  let publication: Publication;
  beforeAll(async () => {
    const round = await emptyHost({ user: OWNER });
    await round.setupRound(SMALL_REQUEST);
    await round.enterResults(SMALL_RESULTS);
    await round.host.settled();
    const done = await round.publishRound({});
    if (!done.ok) throw new Error(JSON.stringify(done));
    publication = done.publication;
    snapshot = round.host.snapshot();
    round.host.dispose();
  });

  it('is found by its code, by the whole hash and by what a telephone reads off the QR', async () => {
    const round = await opened(snapshot);
    for (const code of [publication.code, publication.hash, qrText(publication)]) {
      expect(await check(round, code)).toMatchObject({ state: 'match', publication });
    }
    expect(await round.checkPublication({ code: publication.code.slice(0, 12) })).toMatchObject({
      reason: 'unknownCode',
    });
  });

  it('carries settings and what Đơn vị says, so that a change of either is named', async () => {
    const round = await opened(snapshot);
    await round.host.type('Đơn vị', 'C6', 'phường');
    await round.host.type('Cấu hình', 'B6', 'UBND tỉnh Khác');
    const { state, present } = await check(round);
    expect(state).toBe('differs');
    expect(present).toContainEqual(['Cấu hình', 'superiorBody=UBND tỉnh Khác']);
    expect(present).toContainEqual(['Thông tin đơn vị', 'kind', '', '', '', '', '', 'phường']);
  });

  it('says nothing of addresses, and goes on matching when the stage is moved', async () => {
    const round = await opened(snapshot);
    await round.host.type('Đơn vị', 'D6', 'mot@gmail.com');
    await round.setStage({ stage: 'Giải trình', expected: 'Công bố' });
    expect(await check(round)).toMatchObject({ state: 'match' });
  });

  /** The rows of the record, counted from the first. */
  const forgeries: readonly (readonly [string, (record: Cells) => Cells])[] = [
    [
      'a nonce in an extra head row',
      (rows) => [rows[0] ?? [], ['Công bố', 'Số', 'n1'], ...rows.slice(1)],
    ],
    ['two rows in another order', (rows) => [...rows.slice(0, -2), ...rows.slice(-2).reverse()]],
    ['a result missing', (rows) => rows.slice(0, -1)],
  ];

  it.each(forgeries)('is refused with %s, whatever hash is written above it', async (_, change) => {
    const round = await opened(snapshot);
    const cells = cellsOf(round);
    const record = cells.slice(FRAME).filter((row) => row.join('') !== '');
    const forged = underHash(change(record));
    await round.host.run('insertRow', TAB, cells.length);
    const typed = [...cells, []].flatMap((row, y) =>
      Array.from({ length: 13 }, (_, x) => ({
        tab: TAB,
        a1: `${String.fromCharCode(65 + x)}${y + 1}`,
        before: null,
        text: forged[y]?.[x] ?? '',
        old: row[x] ?? '',
      })),
    );
    await round.host.run(
      'typeAll',
      typed.filter(({ text, old }) => text !== old),
    );
    const { state, damage } = await check(round);
    expect(state).toBe('damaged');
    expect(damage).toMatch(/^Tab của bản công bố lần 1, dòng \d+: /);
    expect(await round.readReportData({})).toMatchObject({ seal: { matches: false } });
    expect(await round.checkPublication({ code: publication.code })).toMatchObject({
      reason: 'unknownCode',
    });
  });

  describe('as anybody recomputes its hash (docs/publication.md)', () => {
    const page = readFileSync('docs/publication.md', 'utf8');
    const command = /^awk .*sha256sum$/m.exec(page)?.[0] ?? '';

    /** As a spreadsheet program saves a tab as .tsv. */
    const downloaded = (cells: Cells) => cells.map((row) => row.join('\t')).join('\r\n');

    it('is that of the tab as it is saved by a spreadsheet program', async () => {
      if (!existsSync('/usr/bin/sha256sum')) return;
      const round = await opened(snapshot);
      const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
      writeFileSync(join(folder, 'cong-bo.tsv'), downloaded(cellsOf(round)));
      const said = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(said.split(' ')[0]).toBe(publication.hash);
    });
  });
});

describe('a publication of the first form, made by an earlier version', () => {
  const CODE = 'EA3F-5BC9-FA';
  const file = join(__dirname, 'short-code.json.gz');
  const snapshot = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Workbook;

  /** Its workbook is of an earlier form, too. */
  async function broughtOver() {
    const round = await opened(snapshot);
    expect(await round.setupRound({})).toMatchObject({ ok: true });
    return round;
  }

  it('still matches, by its short code or its hash', async () => {
    const round = await broughtOver();
    const checked = await check(round, CODE);
    expect(checked).toMatchObject({ state: 'match', publication: { format: 1, code: CODE } });
    expect(await check(round, checked.publication.hash)).toMatchObject({ state: 'match' });
    expect(await round.readReportData({})).toMatchObject({
      seal: { format: 1, code: CODE, matches: true },
    });
  });

  it('names what was changed since', async () => {
    const round = await broughtOver();
    await round.host.type('1 Chỉ đạo', 'K7', '1/3');
    expect(await check(round)).toMatchObject({ state: 'differs' });
  });

  it('is damaged with a row more', async () => {
    const round = await broughtOver();
    await round.host.run('insertRow', TAB, 28);
    await round.host.type(TAB, 'A29', 'Ghi chú');
    expect(await check(round)).toMatchObject({ state: 'damaged' });
  });

  it('gives way to one with a whole code when the same round is published again', async () => {
    const round = await broughtOver();
    const again = await round.publishRound({});
    expect(again).toMatchObject({ created: true, publication: { number: 2, format: 2 } });
    expect(await check(round, CODE)).toMatchObject({ state: 'match', isLatest: false });
    expect(await round.publishRound({})).toMatchObject({ created: false });
  });
});
