// Khắc phục in the page: the demo's tasks are followed, what has none is proposed, a target that is too low is named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openHost } from '../../host/runtime/open-host';
import type { TaskFields } from '../../src/contract/calls/edit-tasks';
import { projectRoot } from '../../tools/project-root.mjs';
import { builtBundle } from '../helpers/built-bundle';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(120_000);

const SEED = JSON.parse(
  readFileSync(join(projectRoot, 'samples/tasks-2022.json'), 'utf8'),
) as readonly TaskFields[];

let session: PageSession;
let grid: GridPage;

async function seededSample() {
  const host = await openHost({ ...builtBundle(), snapshot: await scoredSample() });
  const edits = SEED.map((after) => ({ row: null, before: null, after }));
  await host.run('editTasks', { edits });
  const snapshot = host.snapshot();
  host.dispose();
  return snapshot;
}

beforeAll(async () => {
  session = await PageSession.start(await seededSample());
  grid = await session.open();
  await grid.select('2 Thể chế', 'AI13');
  await grid.menu('CCHC', 'Mở bảng bên');
  await grid.frame().getByRole('tab', { name: 'Khắc phục' }).click();
});

afterAll(() => session.close());

const panel = () => grid.frame().getByRole('tabpanel');
const task = (name: string) => panel().getByRole('listitem').filter({ hasText: name });

describe('the panel Khắc phục', () => {
  it('shows the 21 tasks of Xã Vĩnh Long, overdue ones first and named so', async () => {
    await panel().getByText('Xong 0/21 nhiệm vụ').waitFor();
    await panel().getByText('3 quá hạn').waitFor();
    const first = await panel().getByRole('listitem').first().textContent();
    expect(first).toContain('1.5.4');
    expect(first).toContain('Quá hạn');
    await takeScreenshot(grid.page, 'sidebar-remediation');
  });

  it('names a target that does not win the points back, and what would', async () => {
    const text = await task('Đề xuất sáng kiến').textContent();
    expect(text).toContain('chỉ được 1/2 điểm');
    expect(text).toContain('Từ 2 trở lên');
  });

  it('follows a task: what is changed here stands in the tab', async () => {
    await task('Đề xuất sáng kiến').getByRole('button').click();
    await panel().getByLabel('Tình trạng').selectOption('Xong');
    await panel().getByLabel('Mục tiêu').fill('2 sáng kiến');
    await takeScreenshot(grid.page, 'sidebar-remediation-editor');
    await panel().getByRole('button', { name: 'Lưu' }).click();
    await panel().getByText('Xong 1/21 nhiệm vụ').waitFor();
    expect(await grid.values('Khắc phục', 'E10:H10')).toEqual([
      ['2 sáng kiến', 'trước 30/05/2023', '', 'Xong'],
    ]);
  });

  it('keeps what is typed and not saved: another unit is not opened meanwhile', async () => {
    await task('Duy trì TCVN ISO').getByRole('button').click();
    await panel().getByLabel('Phụ trách').fill('Văn phòng - Thống kê');
    await panel().getByText('Tiến độ các đơn vị').click();
    await panel().getByRole('button', { name: 'Xã Vĩnh Sơn' }).click();
    await grid.frame().getByText('Còn thay đổi chưa lưu').waitFor();
    await grid.frame().getByRole('tab', { name: 'Khắc phục' }).click();
    expect(await panel().getByLabel('Phụ trách').inputValue()).toBe('Văn phòng - Thống kê');
    await panel().getByRole('button', { name: 'Khôi phục' }).click();
  });

  it('asks where somebody has changed the task meanwhile; what was not touched here follows them', async () => {
    const name = 'Duy trì TCVN ISO';
    const tasks = await grid.values('Khắc phục', 'C6:C40');
    const row = tasks.findIndex(([text]) => String(text).startsWith(name)) + 6;
    await panel().getByLabel('Mục tiêu').fill('Mục tiêu của tôi');
    await grid.type('Khắc phục', `D${row}`, 'Ai đó');
    await panel().getByRole('button', { name: 'Lưu' }).click();
    await panel().getByText('Phụ trách: giá trị mới “Ai đó”').waitFor();
    await takeScreenshot(grid.page, 'sidebar-conflict');
    await panel().getByRole('button', { name: 'Giữ của tôi' }).click();
    await task(name).getByText('Ai đó').waitFor();
    expect(await grid.values('Khắc phục', `D${row}:E${row}`)).toEqual([
      ['Ai đó', 'Mục tiêu của tôi'],
    ]);
  });

  it('proposes a task for the one deduction that has none', async () => {
    await panel().getByRole('button', { name: 'Đề xuất 1 nhiệm vụ' }).click();
    await panel().getByText('Mọi điểm trừ đều đã có nhiệm vụ.').waitFor();
    await panel().getByText('Xong 1/22 nhiệm vụ').waitFor();
    expect(await grid.value('Khắc phục', 'B27')).toBe('3.12.1');
  });

  it('keeps inspections, makes tasks of what they found, and shows the tasks of one alone', async () => {
    await panel().getByRole('button', { name: 'Lập tab Kiểm tra' }).click();
    await panel().getByRole('button', { name: 'Thêm cuộc kiểm tra' }).click({ timeout: 60_000 });
    await panel().getByLabel('Cuộc (ví dụ KT-01)').fill('KT-01');
    await panel().getByLabel('Tồn tại').fill('Tuyên truyền còn ít\nHồ sơ trễ hạn');
    await panel()
      .getByRole('region', { name: 'Kiểm tra' })
      .getByRole('button', { name: 'Lưu' })
      .click();
    await panel().getByRole('button', { name: 'Đưa 2 tồn tại vào nhiệm vụ' }).click();
    await panel().getByText('Kiến nghị: xong 0/2').waitFor();
    await panel().getByText('⚠ 2/2 kiến nghị chưa có thời hạn').waitFor();
    await takeScreenshot(grid.page, 'sidebar-inspections');
    await panel()
      .getByRole('combobox', { name: /^Nguồn/ })
      .selectOption('KT-01');
    await panel().getByText('Xong 0/2 nhiệm vụ').waitFor();
    await panel()
      .getByRole('combobox', { name: /^Nguồn/ })
      .selectOption('');
    await panel()
      .getByText(/Xong \d+\/2\d nhiệm vụ/)
      .first()
      .waitFor();
  });

  it('has no serious accessibility fault, and no complaint of the console', async () => {
    const [, frame] = grid.page.frames();
    if (!frame) throw new Error('the sidebar has no frame');
    expect(await seriousViolations(frame)).toEqual([]);
    expect(session.complaints).toEqual([]);
  });
});
