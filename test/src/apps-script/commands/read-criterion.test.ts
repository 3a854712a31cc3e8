import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';

const unit = 'Xã Vĩnh Long';

describe('readCriterion', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  async function criterion(code: string) {
    const read = await round.readCriterion({ unit, code });
    if (!read.ok) throw new Error(read.message);
    return read.criterion;
  }

  it('gives the rule, what is entered, the score of the sheet and the why of the core', async () => {
    expect(await criterion('2.3')).toMatchObject({
      unit,
      code: '2.3',
      maximum: 2,
      method: 'Tỷ lệ',
      scale: 'sàn 70%',
      notApplicable: '0 điểm',
      officer: 'Tư pháp - Hộ tịch',
      score: 0,
      result: {
        kind: 'leaf',
        self: 'Không',
        appraised: '',
        reason: '',
        why: 'Không → 0/2 điểm (trừ 2)',
        recalculated: 0,
        answers: [],
      },
      previous: '2.2.2',
      next: '2.4.1',
    });
  });

  it.each(['1.1.1', '1.1.3.b', '2.2.1', '3.2.a', '3.10', '8.1.1'])(
    'scores %s as the sheet does, and as Điểm trừ explains it',
    async (code) => {
      const { score, result, maximum } = await criterion(code);
      if (result.kind !== 'leaf') throw new Error('not a leaf');
      expect(result.recalculated).toBe(score);
      const table = round.host.values('Điểm trừ', 'A6:G601');
      const row = table.find(([name, at]) => name === unit && at === code);
      if (row) expect(row.slice(3)).toEqual([maximum, score, maximum - Number(score), result.why]);
    },
  );

  it('names the answers of a choice and of yes or no', async () => {
    const choice = (await criterion('1.1.1')).result;
    expect(choice).toMatchObject({
      answers: ['Đúng hạn', 'Trễ hạn', 'Không thực hiện', 'KPS'],
    });
    expect((await criterion('1.1.3.b')).result).toMatchObject({ answers: ['Có', 'Không', 'KPS'] });
  });

  it('lists the leaves of a heading, which nothing is entered for', async () => {
    expect(await criterion('1.1.3')).toMatchObject({
      maximum: 2,
      score: 1.5,
      result: {
        kind: 'heading',
        leaves: [
          { code: '1.1.3.a', maximum: 1.5, score: 1.5 },
          { code: '1.1.3.b', maximum: 0.5, score: 0 },
        ],
      },
    });
  });

  it.each([
    [unit, '9.9', '“9.9”'],
    [unit, '2.99', '“2.99”'],
    ['Xã Không Có', '2.3', '“Xã Không Có”'],
  ])('finds nothing for %s, %s and says what is unknown', async (name, code, quoted) => {
    expect(await round.readCriterion({ unit: name, code })).toEqual({
      ok: false,
      reason: 'notFound',
      message: expect.stringContaining(quoted),
    });
  });

  it('shows a damaged score beside the one that the rule gives', async () => {
    await round.host.type('2 Thể chế', 'BA13', '7');
    const { score, result } = await criterion('2.3');
    expect(score).not.toBe(0);
    expect(result).toMatchObject({ recalculated: 0 });
  });
});
