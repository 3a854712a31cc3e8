// The sample year in the page: a stated rate that cannot be true, the panel that names its cell and goes there, a period opened
// and closed from the panel; and how period, board and panel look at 18 and at 168 units.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { columnName } from '../../xlsx/cell-range';
import type { GridPage } from './helpers/grid-page';
import { monitoredSample } from './helpers/monitored-sample';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(240_000);

const PERIOD = 'Số liệu 10 tháng';
const UNIT = 'Phường Huyền Tụng';

let session: PageSession;
let grid: GridPage;

const panel = () => grid.frame().getByRole('tabpanel');

/** The row of an indicator on the tab, from 1. */
const rowOf = (code: string) =>
  grid.page.evaluate(
    ([name, wanted]) =>
      window.cchcHost.values(name, 'A1:A120').findIndex(([cell]) => cell === wanted) + 1,
    [PERIOD, code] as const,
  );

async function start(unitCount: number): Promise<void> {
  const sample = await monitoredSample(unitCount);
  session = await PageSession.start(sample, undefined, sample);
  grid = await session.open();
  const row = await rowOf('HS33');
  await grid.select(PERIOD, `G${row}`);
  await grid.menu('CCHC', 'Mở kỳ báo cáo');
  await panel().getByText('9/764 = 1,18%, nguồn nêu 8,48%').waitFor({ timeout: 60_000 });
}

describe('the sample year', () => {
  beforeAll(() => start(0));
  afterAll(() => session.close());

  it('shows the stated rate as what it is in the tab of the period', async () => {
    const row = await rowOf('HS33');
    const shown = await grid.page.evaluate(([name, area]) => window.cchcHost.values(name, area), [
      PERIOD,
      `G${row}:T${row}`,
    ] as const);
    expect(shown[0]?.filter((cell) => cell !== '').slice(0, 2)).toEqual(['8,48%', '≠ 1,18%']);
  });

  it('says in the panel what the unit has stated, and of the plan and the inspection', async () => {
    await panel().getByText('Xong 23/24 nhiệm vụ').waitFor();
    await panel().getByText('Nhiệm vụ 24 của kế hoạch CCHC năm 2022').waitFor();
    await panel().getByText('Kiến nghị: xong 0/7').waitFor();
    await panel().getByText('⚠ 7/7 kiến nghị chưa có thời hạn').waitFor();
    await panel().getByText('còn cách 48,82 điểm phần trăm').waitFor();
    await takeScreenshot(grid.page, 'monitoring-panel');
  });

  it('goes to the cell of a fault when it is pressed', async () => {
    const row = await rowOf('HS33');
    await grid.select('Cấu hình', 'B3');
    await panel()
      .getByRole('button', { name: `Đến ô G${row}, HS33` })
      .click();
    await grid.page.waitForFunction(
      ([name, wanted]) => {
        const cell = window.cchcHost.workbook.facade.getActiveSheet();
        const range = cell.getActiveRange();
        return cell.getSheetName() === name && range?.getRow() === wanted - 1;
      },
      [PERIOD, row] as const,
    );
  });

  it('fills counted figures into blank cells only', async () => {
    await panel()
      .getByRole('button', { name: /^Lấy số đếm/ })
      .click();
    await panel()
      .getByText(/^Đã điền \d+ ô\.$/)
      .waitFor({ timeout: 60_000 });
    const row = await rowOf('CD14');
    // The inspection was a day after the period.
    await expect(grid.value(PERIOD, `G${row}`)).resolves.toBe('0');
  });

  it('closes the period and opens it again', async () => {
    await panel().getByRole('button', { name: 'Chốt kỳ' }).click();
    await panel().getByRole('button', { name: 'Mở lại kỳ' }).waitFor({ timeout: 60_000 });
    await expect(grid.value(PERIOD, 'D4')).resolves.toMatch(/^Đã chốt ngày /);
    await panel().getByRole('button', { name: 'Mở lại kỳ' }).click();
    await panel().getByRole('button', { name: 'Chốt kỳ' }).waitFor({ timeout: 60_000 });
  });

  it('opens another period, which is shown at once', async () => {
    await panel().getByText('Mở kỳ báo cáo').click();
    await panel().locator('.open-period select').selectOption('year');
    await panel().getByRole('button', { name: 'Mở kỳ', exact: true }).click();
    await panel().getByText('Đã tạo: Số liệu Năm').waitFor({ timeout: 60_000 });
    await panel().getByText('nhập vào cột G của tab Số liệu Năm').waitFor();
  });

  it('has no serious accessibility fault', async () => {
    const [, frame] = grid.page.frames();
    if (!frame) throw new Error('the sidebar has no frame');
    expect(await seriousViolations(frame)).toEqual([]);
  });

  it('opens afresh from the menu of files', async () => {
    await grid.menu('Tệp', 'Nạp năm theo dõi mẫu');
    await grid.page.waitForFunction(
      () => 'cchcHost' in window && !window.cchcHost.sheetNames.includes('Số liệu Năm'),
    );
    await expect(grid.value(PERIOD, `G${await rowOf('HS33')}`)).resolves.toBe('8,48%');
  });

  it('has told the console of no error and asked nobody else for anything', () => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});

describe.each([18, 168])('with %i units', (unitCount) => {
  beforeAll(() => start(unitCount));
  afterAll(() => session.close());

  it('period, board and panel can be looked at', async () => {
    await grid.select(PERIOD, `C${(await rowOf('HS33')) - 6}`);
    await grid.page.waitForTimeout(1000);
    await takeScreenshot(grid.page, `monitoring-period-${unitCount}`);
    await grid.select('Theo dõi', 'A5');
    await grid.page.waitForTimeout(1000);
    await takeScreenshot(grid.page, `monitoring-board-${unitCount}`);
    const [headers = []] = await grid.values('Theo dõi', 'A5:AB5');
    const audit = headers.lastIndexOf('Đơn vị');
    await grid.select('Theo dõi', `${columnName(audit)}5`);
    await grid.page.waitForTimeout(1000);
    await takeScreenshot(grid.page, `monitoring-faults-${unitCount}`);
    expect(await grid.value('Theo dõi', 'A7')).toBe(UNIT);
    expect(await grid.value('Theo dõi', 'D7')).toBe('23/24');
  });
});
