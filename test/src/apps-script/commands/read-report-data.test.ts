import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportData, ReportUnit } from '../../../../src/contract/report';
import { sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';
import { SAMPLE_CRITERIA } from '../../../helpers/sample-round';

const VINH_LONG = 'Xã Vĩnh Long';

describe('readReportData', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  async function read(): Promise<ReportData> {
    const data = await round.readReportData({});
    if (!data.ok) throw new Error(data.message);
    return data;
  }

  async function vinhLong(): Promise<ReportUnit> {
    const unit = (await read()).units.find(({ name }) => name === VINH_LONG);
    if (unit === undefined) throw new Error('no Vĩnh Long');
    return unit;
  }

  it('says of each unit what Xếp hạng and Điểm trừ say', async () => {
    const opened = await round.openSidebar({});
    const { units } = await read();
    if (opened.state !== 'ready') throw new Error(opened.message);
    expect(units).toMatchObject(opened.units);
    const card = await round.readUnitCard({ unit: VINH_LONG });
    if (!card.ok) throw new Error(card.message);
    expect(await vinhLong()).toMatchObject(card.card.unit);
    expect(await vinhLong()).toMatchObject({ total: 84.66, rank: 8, of: 18 });
  });

  it('describes every row of the group tabs as the criteria set has it', async () => {
    const { criteria } = await read();
    expect(criteria).toEqual(
      SAMPLE_CRITERIA.nodes.map((node) => {
        const { tab, ...described } = node;
        expect(tab === undefined).toBe(node.code.includes('.'));
        return { ...described, sign: 'none' };
      }),
    );
  });

  it('gives the leaves without full points, with the result that counts', async () => {
    const { leaves } = await vinhLong();
    expect(leaves.map(({ code, result, score }) => [code, result, score])).toEqual([
      ['1.1.3.b', 'Không', 0],
      ['1.4.2', '1/2', 1],
      ['1.5.4', '1', 1],
      ['2.2.1', 'Không', 0],
      ['2.3', 'Không', 0],
      ['3.11.2', '16/100', 0.16],
      ['3.12.1', 'Không', 0],
      ['3.12.2', 'KPS', 0],
      ['3.12.3', 'Không', 0],
      ['3.13.2', 'Không', 0],
      ['3.13.3', '82/124', 0],
      ['6.2.1', '0/4', 0],
      ['6.2.2', 'Không', 0],
    ]);
  });

  it('gives the reason that appraisers noted', async () => {
    await round.editResult({
      unit: VINH_LONG,
      code: '1.5.4',
      changes: { reason: { value: 'Chỉ 01 sáng kiến\nđược công nhận', expected: '' } },
    });
    const { leaves } = await vinhLong();
    expect(leaves.find(({ code }) => code === '1.5.4')).toMatchObject({
      reason: 'Chỉ 01 sáng kiến\nđược công nhận',
    });
  });

  it('shows pending and invalid leaves as the sheet does', async () => {
    await round.host.type('1 Chỉ đạo', 'Q7', '');
    await round.host.type('1 Chỉ đạo', 'Q8', 'bốn');
    const { leaves, provisional } = await vinhLong();
    expect(provisional).toBe(true);
    const scores = new Map(leaves.map(({ code, score }) => [code, score]));
    expect([...scores.values()].filter((score) => String(score).startsWith('⚠'))).toHaveLength(1);
  });

  it('takes the settings, days included, and the tasks of Khắc phục', async () => {
    const { host } = round;
    await host.type('Cấu hình', 'B5', 'huyện Vĩnh Linh');
    await host.type('Cấu hình', 'B14', '15/01/2023');
    await host.type('Khắc phục', 'A6', VINH_LONG);
    await host.type('Khắc phục', 'B6', '1.5.4');
    await host.type('Khắc phục', 'C6', 'Đề xuất sáng kiến');
    await host.type('Khắc phục', 'E6', 'Hai sáng kiến');
    await host.type('Khắc phục', 'A7', 'Dòng không có mã');
    const { settings, tasks } = await read();
    expect(settings).toMatchObject({
      locality: 'huyện Vĩnh Linh',
      superiorBody: '',
      criteriaTitle: 'Bộ tiêu chí mẫu Chỉ số CCHC cấp xã',
      explanationDeadline: '15/01/2023',
    });
    expect(tasks).toEqual([
      {
        row: 1,
        unit: VINH_LONG,
        code: '1.5.4',
        task: 'Đề xuất sáng kiến',
        officer: '',
        target: 'Hai sáng kiến',
        deadline: '',
        evidence: '',
        state: '',
        source: '',
        doneOn: '',
      },
    ]);
  });

  it('costs four service calls for each of the eight groups, and nine besides: one for the clock of its days', async () => {
    expect(await round.serviceCallsOf(() => round.readReportData({}))).toBe(41);
  });
});
