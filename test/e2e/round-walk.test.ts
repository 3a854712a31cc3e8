// A round from Chuẩn bị to Công bố in the page: two units, one appraiser and the owner, each at the keyboard in turn. One
// explanation is accepted and moves the ranking as it was forecast, one is refused; what was published is sealed.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { openHost } from '../../host/runtime/open-host';
import { groupsOf } from '../../src/catalogue/groups-of';
import { tabNameOf } from '../../src/catalogue/tab-name';
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import { columnLetters } from '../../src/tabs/plan/a1';
import { freshGroupLayout } from '../../src/tabs/plan/group-layout';
import { freshAppraisersRow, freshSettingsLayout } from '../../src/tabs/plan/settings-layout';
import { builtBundle } from '../helpers/built-bundle';
import { SAMPLE_CRITERIA, SAMPLE_ROUND } from '../helpers/sample-round';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';

jest.setTimeout(180_000);

const [LONG, HA] = ['Xã Vĩnh Long', 'Xã Vĩnh Hà'] as const;
const UNITS = [LONG, HA];
/** Whom the page belongs to has no address. */
const OWNER = '';
const APPRAISER = 'thamdinh@vinhlinh.vn';
const MAIL: Readonly<Record<string, string>> = { [LONG]: 'xa@vinhlong.vn', [HA]: 'xa@vinhha.vn' };

/** Where a leaf's cell of one unit stands in a fresh workbook of two units. */
function cellOf(code: string, unit: string, block: 'self' | 'appraised') {
  const found = groupsOf(SAMPLE_CRITERIA).find(({ group }) => group.code === code.split('.')[0]);
  if (found === undefined) throw new Error(`no group of ${code}`);
  const layout = freshGroupLayout('', found.nodes.length, UNITS.length);
  const row = layout.firstRow + found.nodes.findIndex((node) => node.code === code);
  const column = columnLetters(layout.blocks[block] + UNITS.findIndex((name) => name === unit));
  return { tab: found.group.tab ?? tabNameOf(found.group), a1: `${column}${row}` };
}

/** Set up by the owner, with everybody's addresses. */
async function preparedRound(): Promise<IWorkbookData> {
  const host = await openHost(builtBundle());
  await host.run('setupRound', { units: UNITS, year: 2022 });
  await host.type('Đơn vị', 'D6', MAIL[LONG] ?? '');
  await host.type('Đơn vị', 'D7', MAIL[HA] ?? '');
  const first = freshAppraisersRow(freshSettingsLayout('').gradesHeaderRow) + 1;
  for (const [i, { group }] of groupsOf(SAMPLE_CRITERIA).entries()) {
    await host.type('Cấu hình', `A${first + i}`, group.code);
    await host.type('Cấu hình', `B${first + i}`, APPRAISER);
  }
  const snapshot = host.snapshot();
  host.dispose();
  return snapshot;
}

const only = (results: (typeof SAMPLE_ROUND)['selfAssessed'], without: readonly string[]) =>
  Object.fromEntries(
    UNITS.map((unit) => [
      unit,
      Object.fromEntries(
        Object.entries(results[unit] ?? {}).filter(([code]) => !without.includes(code)),
      ),
    ]),
  );

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(await preparedRound());
  grid = await session.open();
  await grid.menu('CCHC', 'Mở bảng bên');
  await tab('Đợt chấm').click();
});

afterAll(() => session.close());

const tab = (name: string) => grid.frame().getByRole('tab', { name });
const panel = () => grid.frame().getByRole('tabpanel');
const button = (name: string) => panel().getByRole('button', { name, exact: true });

const sitDown = (email: string) =>
  grid.page.evaluate((who) => {
    window.cchcHost.takeSeat(who);
  }, email);

/** What a person types into a cell: undefined, or why it is refused. */
const typing = ({ tab: name, a1 }: { readonly tab: string; readonly a1: string }, text: string) =>
  grid.page.evaluate(
    ([sheet, cell, typed]) =>
      window.cchcHost.type(sheet, cell, typed).then(
        () => undefined,
        (error: unknown) => String(error),
      ),
    [name, a1, text] as const,
  );

const run = (name: string, request: unknown) =>
  grid.page.evaluate(([call, asked]) => window.cchcHost.run(call, asked), [name, request] as const);

async function standingOf(unit: string) {
  const round = (await run('readRound', null)) as RoundOutcome;
  if (!round.ok) throw new Error(round.message);
  return round.units.find(({ name }) => name === unit);
}

/** As the sample has it for Xã Vĩnh Long, typed in the panel. */
async function appraise(code: string): Promise<void> {
  const { tab: name, a1 } = cellOf(code, LONG, 'appraised');
  const result = SAMPLE_ROUND.appraised[LONG]?.[code] ?? '';
  await grid.select(name, a1);
  await tab('Tiêu chí').click();
  await panel().getByText(code, { exact: true }).first().waitFor();
  await panel()
    .getByLabel('Lý do thẩm định')
    .fill(SAMPLE_ROUND.reasons[LONG]?.[code] ?? '');
  await panel().getByLabel('Kết quả thẩm định').fill(result);
  await panel().getByLabel('Kết quả thẩm định').press('Enter');
  await grid.page.waitForFunction(
    ([sheet, cell, text]) => window.cchcHost.values(sheet, cell)[0]?.[0] === text,
    [name, a1, result] as const,
  );
}

async function explain(code: string, text: string): Promise<void> {
  const { tab: name, a1 } = cellOf(code, LONG, 'self');
  await grid.select(name, a1);
  await tab('Tiêu chí').click();
  await panel().getByText(code, { exact: true }).first().waitFor();
  await panel().getByLabel('Ý kiến của đơn vị').selectOption('Không đồng ý');
  await panel().getByLabel('Nội dung giải trình').fill(text);
  await panel().getByLabel('Tài liệu bổ sung').fill(`https://vinhlong.vn/${code}.pdf`);
  await button('Lưu hồ sơ').click();
  await grid.frame().getByText(`Đã lưu hồ sơ ${code}.`).waitFor();
}

async function openExplanation(code: string): Promise<void> {
  await tab('Đợt chấm').click();
  const all = panel().getByRole('button', { name: 'Xem giải trình', exact: false });
  const wanted = button(`${LONG}, ${code}`);
  await all.or(wanted).first().waitFor();
  if (await all.isVisible()) await all.click();
  await wanted.click();
  await button('Chấp nhận').waitFor();
}

async function moveTo(stage: string): Promise<void> {
  await sitDown(OWNER);
  await tab('Đợt chấm').click();
  await button(`Chuyển sang ${stage}`).click();
  await panel().getByText(`${stage} (đang ở đây)`).waitFor();
}

describe('a round, from Chuẩn bị to Công bố', () => {
  it('begins in Chuẩn bị; the owner says who may type where, and opens Tự chấm', async () => {
    await panel().getByText('Chuẩn bị (đang ở đây)').waitFor();
    await moveTo('Tự chấm');
    await button('Phân quyền').click();
    await panel()
      .getByText(/^Đã phân quyền xong \d+ vùng/)
      .waitFor();
    expect(await grid.value('1 Chỉ đạo', 'A3')).toBe('Giai đoạn: Tự chấm');
    await takeScreenshot(grid.page, 'walk-stage');
  });

  it('lets a unit type its own column of Tự chấm, and no other cell', async () => {
    await sitDown(MAIL[LONG] ?? '');
    const own = SAMPLE_ROUND.selfAssessed[LONG]?.['6.2.1'] ?? '';
    expect(await typing(cellOf('6.2.1', LONG, 'self'), own)).toBeUndefined();
    expect(await typing(cellOf('6.2.1', HA, 'self'), own)).toMatch(/protected/);
    expect(await typing(cellOf('6.2.1', LONG, 'appraised'), own)).toMatch(/protected/);
    await sitDown(OWNER);
    const rest = only(SAMPLE_ROUND.selfAssessed, ['']);
    expect(await run('enterResults', { selfAssessed: rest })).toMatchObject({ problems: [] });
  });

  it('lets the appraiser differ where Thẩm định is open, with a reason, and no unit any more', async () => {
    await moveTo('Thẩm định');
    await sitDown(APPRAISER);
    for (const code of ['6.2.1', '2.2.1']) await appraise(code);
    await sitDown(MAIL[LONG] ?? '');
    expect(await typing(cellOf('6.2.1', LONG, 'self'), '3/4')).toMatch(/protected/);
    await sitDown(OWNER);
    const appraised = only(SAMPLE_ROUND.appraised, ['6.2.1', '2.2.1']);
    expect(await run('enterResults', { appraised })).toMatchObject({ problems: [] });
    expect(await standingOf(LONG)).toMatchObject({ total: 84.66, rank: 2 });
    expect(await standingOf(HA)).toMatchObject({ total: 85.7, rank: 1 });
  });

  it('lets the unit explain what it does not agree with, at its criterion', async () => {
    await moveTo('Giải trình');
    await sitDown(MAIL[LONG] ?? '');
    await explain('6.2.1', 'Đã công khai bốn nội dung, có biên bản niêm yết.');
    await explain('2.2.1', 'Kế hoạch nằm trong tệp chung, xin tính điểm.');
    expect(await grid.values('Hồ sơ', 'A6:B7')).toEqual([
      [LONG, '6.2.1'],
      [LONG, '2.2.1'],
    ]);
  });

  it('shows the appraiser what accepting would come to, and comes to it', async () => {
    await sitDown(APPRAISER);
    await openExplanation('6.2.1');
    const forecast = (unit: string) => panel().getByText(`${unit}: `, { exact: false }).first();
    await panel()
      .getByText(`${LONG}: 84,66 điểm, trừ 15,34, hạng 2 → 86,66 điểm, trừ 13,34, hạng 1`)
      .first()
      .waitFor();
    expect(await forecast(HA).textContent()).toContain('hạng 1 → 85,70 điểm, trừ 14,30, hạng 2');
    await takeScreenshot(grid.page, 'walk-forecast');
    await button('Chấp nhận').click();
    await panel().getByText('Giải trình chờ quyết định: 1').waitFor();
    expect(await standingOf(LONG)).toMatchObject({ total: 86.66, deduction: 13.34, rank: 1 });
    expect(await standingOf(HA)).toMatchObject({ total: 85.7, rank: 2 });
  });

  it('refuses the other one with a reason, and nothing moves', async () => {
    await openExplanation('2.2.1');
    await panel().getByLabel('Lý do').fill('Kế hoạch phải là văn bản riêng.');
    await button('Không chấp nhận').click();
    await panel().getByText('Không có giải trình nào chờ quyết định.').waitFor();
    expect(await standingOf(LONG)).toMatchObject({ total: 86.66, rank: 1 });
    expect(await grid.values('Hồ sơ', 'K6:K7')).toEqual([['Chấp nhận'], ['Không chấp nhận']]);
  });

  it('is published by the owner under a code, which every tab of the stage tells', async () => {
    await sitDown(OWNER);
    await button('Công bố kết quả…').click();
    await button('Công bố').click();
    await panel().getByText('Khớp bản công bố').first().waitFor();
    await panel().getByText('Công bố (đang ở đây)').waitFor();
    expect(await grid.value('Xếp hạng', 'C3')).toMatch(/^Mã bản công bố: [0-9A-F]{4}-/);
    await takeScreenshot(grid.page, 'walk-published');
    await sitDown(APPRAISER);
    const isShut = async () =>
      ((await typing(cellOf('2.3', HA, 'appraised'), '')) ?? '').includes('protected');
    while (!(await isShut())) await grid.page.waitForTimeout(200);
    await sitDown(OWNER);
  });

  it('names the one cell that is changed afterwards, and what followed from it', async () => {
    expect(await typing(cellOf('2.3', LONG, 'appraised'), '10/10')).toBeUndefined();
    await tab('Xếp hạng').click();
    await tab('Đợt chấm').click();
    await panel().getByText(`Thẩm định 2.3 ${LONG}: (trống) → “10/10”`).first().waitFor();
    await panel().getByText(`Tổng điểm ${LONG}: 86,66 → 88,66`).first().waitFor();
    await takeScreenshot(grid.page, 'walk-differs');
  });

  it('is told in Nhật ký from the first stage to the publication, and nothing went wrong', async () => {
    const lines = (await grid.values('Nhật ký', 'B1:D61')).map((line) => line.join(' | '));
    for (const told of ['Tự chấm → Thẩm định', 'Thẩm định → Giải trình', '6.2.1', 'Lần 1, mã']) {
      expect(lines.filter((line) => line.includes(told))).not.toEqual([]);
    }
    expect(lines.some((line) => line.startsWith(APPRAISER))).toBe(true);
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});
