import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Decision } from '../../../../src/contract/calls/decide-explanation';
import { EDIT } from '../../../../src/text/refusal-message';
import { sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';
import { SAMPLE_ROUND } from '../../../helpers/sample-round';

const UNIT = 'Xã Vĩnh Long';
const place = { unit: UNIT, code: '2.3' };

describe('forecastExplanation and decideExplanation', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
    await appraise('2.3', '0/10', 'Không thấy văn bản');
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  function appraise(code: string, value: string, reason: string) {
    const changes = {
      appraised: { value, expected: '' },
      reason: { value: reason, expected: '' },
    };
    return round.editResult({ unit: UNIT, code, changes });
  }

  async function forecastOf(code: string, partial: Record<string, string> = {}) {
    const forecast = await round.forecastExplanation({ unit: UNIT, code, partial });
    if (!forecast.ok) throw new Error(forecast.message);
    return forecast;
  }

  /** As the sheet shows it. */
  async function standings() {
    const shown = (await round.host.run('readRound')) as Awaited<
      ReturnType<RoundHost['readUnitCard']>
    >;
    const { units } = shown as unknown as {
      units: readonly {
        name: string;
        total: number;
        deduction: number;
        bonus: number;
        penalty: number;
        rank: number;
      }[];
    };
    return units.map(({ name, total, deduction, bonus, penalty, rank }) => ({
      ...{ name, total, deduction, bonus, penalty, rank },
    }));
  }

  async function decide(
    decision: Decision,
    code: string,
    typed: Record<string, string> = {},
    reason = 'Hồ sơ bổ sung đủ',
  ) {
    const { leaves, state } = await forecastOf(code, typed);
    const results = leaves.map((leaf) => [
      leaf.code,
      { value: typed[leaf.code] ?? '', expected: leaf.appraised },
    ]);
    return round.decideExplanation({
      unit: UNIT,
      code,
      decision,
      results: Object.fromEntries(results) as Record<string, { value: string; expected: string }>,
      reason,
      expectedState: state,
    });
  }

  it.each(['2', '2.'])(
    'is refused for the heading %s: nothing to ask permission for',
    async (code) => {
      const request = { unit: UNIT, code, decision: 'accepted' as const, results: {} };
      const before = await standings();
      expect(
        await round.decideExplanation({ ...request, reason: 'Hồ sơ đủ', expectedState: '' }),
      ).toEqual({ ok: false, reason: 'notFound', message: EDIT.heading(code) });
      expect(await standings()).toEqual(before);
    },
  );

  it('is decided only in the stages of appraisal and explanation', async () => {
    expect(await decide('accepted', '2.3')).toMatchObject({
      ok: false,
      reason: 'wrongStage',
      message: expect.stringMatching(/^Chỉ quyết định giải trình ở giai đoạn Thẩm định/),
    });
    await round.setStage({ stage: 'Giải trình', expected: 'Chuẩn bị' });
  });

  it('tells what is entered for each leaf, and that accepting blanks the appraised result', async () => {
    const forecast = await forecastOf('2.3');
    expect(forecast).toMatchObject({
      state: '',
      leaves: [{ code: '2.3', self: 'Không', appraised: '0/10', reason: 'Không thấy văn bản' }],
      forecasts: { partial: null },
    });
    expect(forecast.forecasts.refused).toEqual(forecast.present);
    expect(forecast.forecasts.accepted).toHaveLength(SAMPLE_ROUND.units.length);
  });

  it.each([
    ['in part', 'partial', '2.3', { '2.3': '9/10' }],
    ['in part, with two leaves', 'partial', '3.2', { '3.2.a': '3', '3.2.b': '85%' }],
    ['accepting what was appraised', 'accepted', '3.2', {}],
    ['refusing', 'refused', '2.3', {}],
    ["in part, to the unit's harm", 'partial', '3.1', { '3.1': 'Không thực hiện' }],
  ] as const)('forecasts what the sheet of all 18 units shows afterwards: %s', async (...given) => {
    const [, decision, code, typed] = given;
    const { forecasts, present, units } = await forecastOf(code, typed);
    const named = (figures: typeof present | null) =>
      figures?.map((standing, i) => ({ name: units[i], ...standing }));
    expect(await standings()).toEqual(named(present));
    const reason = decision === 'refused' ? 'Văn bản ban hành chậm' : undefined;
    expect(await decide(decision, code, typed, reason)).toMatchObject({ ok: true });
    expect(await standings()).toEqual(named(forecasts[decision]));
    expect(units).toEqual(SAMPLE_ROUND.units);
  });

  it('writes state and conclusion into Hồ sơ, and the reason where the appraisers have it', () => {
    const rows = round.host.values('Hồ sơ', 'A6:L9');
    expect(rows.map((row) => [row[1], row[10], row[11]])).toEqual([
      ['2.3', 'Không chấp nhận', 'Giữ nguyên kết quả'],
      ['3.2', 'Chấp nhận', expect.stringContaining('3.2.a: thẩm định “3” → (trống)')],
      ['3.1', 'Chấp nhận một phần', expect.stringContaining('→ “Không thực hiện”')],
      ['', '', ''],
    ]);
  });

  it('puts the reason for refusing below the one of the result that stays', async () => {
    const { leaves } = await forecastOf('2.3');
    expect(leaves[0]).toMatchObject({
      appraised: '9/10',
      reason: 'Hồ sơ bổ sung đủ\nVăn bản ban hành chậm',
    });
  });

  it('asks for a reason unless the unit is right, and for a result that changes something', async () => {
    expect(await decide('refused', '2.3', {}, ' ')).toMatchObject({ reason: 'needsReason' });
    expect(await decide('partial', '2.3', { '2.3': '9/10' })).toMatchObject({
      reason: 'needsResult',
    });
    expect(await decide('accepted', '3.2')).toMatchObject({ reason: 'needsResult' });
    expect(await decide('accepted', '2.3', {}, '')).toMatchObject({ ok: true });
  });

  it('writes no result that gives no score, and says in its place why', async () => {
    const typed = { '2.3': 'sai 5/4' };
    const { leaves, forecasts } = await forecastOf('2.3', typed);
    expect(leaves[0]?.fault).toMatch(/^⚠ /);
    expect(forecasts).toMatchObject({ accepted: null, partial: null });
    for (const decision of ['accepted', 'partial'] as const) {
      expect(await decide(decision, '2.3', typed)).toMatchObject({
        ok: false,
        reason: 'unreadable',
      });
    }
    expect((await forecastOf('2.3')).leaves[0]).toMatchObject({ appraised: '', fault: '' });
  });

  it.each([
    ['a result', { value: '4/10', expected: '8/10' }, 'Chấp nhận'],
    ['the state', { value: '4/10', expected: '' }, ''],
  ])('writes nothing where %s is another than the client saw, and tells it', async (...given) => {
    const [, result, expectedState] = given;
    const request = { ...place, decision: 'partial', reason: 'x', expectedState } as const;
    const { leaves, state } = await forecastOf('2.3');
    const [leaf] = leaves;
    expect(leaf?.appraised).toBe('');
    const seen = { code: '2.3', self: 'Không', appraised: '', reason: leaf?.reason };
    expect(await round.decideExplanation({ ...request, results: { '2.3': result } })).toEqual({
      ok: false,
      reason: 'conflict',
      present: { leaves: [seen], state },
    });
    expect((await forecastOf('2.3')).leaves).toEqual(leaves);
  });

  it('names unknown places', async () => {
    const partial = {};
    expect(await round.forecastExplanation({ unit: 'Xã Lạ', code: '2.3', partial })).toMatchObject({
      reason: 'notFound',
    });
    expect(await round.forecastExplanation({ ...place, code: '2.99', partial })).toMatchObject({
      reason: 'notFound',
    });
  });
});
