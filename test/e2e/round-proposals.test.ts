// The figures of the year as results of the round, by the built bundle in the host: blank cells get them with their origin,
// everything else stays and is told. The behaviour b-proposals of the project's examples, and a law over random rounds.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { periodFigures } from '../../src/rules/monitoring/period-figures';
import { isYearOf, roundProposals } from '../../src/rules/monitoring/round-proposals';
import { ENTER_FIGURES } from '../../src/text/enter-figures';
import { PERIOD_STATE } from '../../src/text/period-state';
import { emptyHost, SETUP_TIME, type RoundHost } from '../helpers/round-host';

const UNITS = ['Xã A', 'Xã B', 'Xã C'];
const [PERIOD, TAB, PERIOD_TAB] = ['2026-Y', '3 TTHC', 'Số liệu Năm'];

let round: RoundHost;
beforeAll(async () => {
  round = await emptyHost();
  await round.setupRound({ units: UNITS, year: 2026, sampleSet: 'reform' });
  await round.openPeriod({ kind: 'year' });
  const figures = { HS30: '941', HS07: '955' };
  const values = Object.fromEntries(UNITS.map((unit) => [unit, figures]));
  await round.enterStatistics({ period: PERIOD, values });
  const selfAssessed = { 'Xã B': { '3.7': '950/955' }, 'Xã C': { '3.7': '941/955' } };
  await round.enterResults({ selfAssessed });
}, SETUP_TIME);
afterAll(() => {
  round.host.dispose();
});

async function proposed() {
  const data = await round.readMonitoring({});
  if (!data.ok) throw new Error('the periods cannot be read');
  const period = data.periods.find((each) => isYearOf(each, 2026));
  if (period === undefined) throw new Error('no year');
  const figures = periodFigures(data, period);
  return UNITS.flatMap((_, reporter) => roundProposals(data, figures, reporter));
}

const criterion = async (unit: string) => {
  const answer = await round.readCriterion({ unit, code: '3.7' });
  if (!answer.ok || answer.criterion.result.kind !== 'leaf') throw new Error(unit);
  return answer.criterion.result;
};

/** Of Tự chấm, by criterion and unit. */
function cellOf(code: string, unit: number): string {
  const row = round.host.values(TAB, 'A:A').findIndex(([cell]) => cell === code) + 1;
  const headers = round.host.values(TAB, '1:8').find((cells) => cells.includes('Xã A')) ?? [];
  return `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[headers.indexOf('Xã A') + unit] ?? ''}${row}`;
}

const cellsOf = (codes: readonly string[]) =>
  codes.map((code) =>
    UNITS.map((_, unit) => round.host.values(TAB, cellOf(code, unit))[0]?.[0] ?? ''),
  );

/** As they stand afterwards. */
async function typeCells(codes: readonly string[], texts: readonly (readonly string[])[]) {
  const cells = codes.flatMap((code, row) =>
    (texts[row] ?? []).map((text, unit) => ({
      tab: TAB,
      a1: cellOf(code, unit),
      before: null,
      text,
    })),
  );
  await round.host.run('typeAll', cells);
  return cellsOf(codes);
}

describe('results that the year proposes', () => {
  it('go into blank cells; what was typed stays, and is told where it is not the same', async () => {
    const items = await proposed();
    expect(items.map(({ unit, code, text }) => [unit, code, text])).toEqual(
      UNITS.map((unit) => [unit, '3.7', '941/955']),
    );
    const request = { to: 'round', period: PERIOD, items } as const;
    const disputed = 'Xã B · 3.7: đã gõ 950/955, số liệu theo dõi là 941/955';
    expect(await round.enterProposals(request)).toEqual({
      ...{ ok: true, entered: 1, problems: [disputed] },
    });
    expect((await criterion('Xã A')).why).toBe('941/955 = 98,53%, đạt bậc ≥98% → 3/4 điểm (trừ 1)');
    expect(await round.host.run('noteOf', TAB, cellOf('3.7', 0))).toBe(
      'Đề xuất từ số liệu theo dõi Năm 2026: HS30/HS07',
    );
    expect(await round.enterProposals(request)).toEqual({
      ...{ ok: true, entered: 0, problems: [disputed] },
    });
  });

  it('leave a formula that shows nothing, in the round and in the period, and say what stands there', async () => {
    const formula = '=IF(B1="không";"1/2";"")';
    const figures = round.host.values(PERIOD_TAB, 'A:A').findIndex(([cell]) => cell === 'HS03') + 1;
    const cells = [
      [TAB, cellOf('3.8', 0)],
      [PERIOD_TAB, `G${figures}`],
    ] as const;
    for (const [tab, cell] of cells) {
      await round.host.run('setFormat', tab, cell, 'General');
      await round.host.run('enterCell', tab, cell, formula);
    }
    const items = ['Xã A', 'Xã B'].map((unit) => ({ unit, code: '3.8', text: '1/2', note: 'n' }));
    const told = expect.stringContaining('=IF(B1="không"');
    expect(await round.enterProposals({ to: 'round', period: PERIOD, items })).toEqual({
      ...{ ok: true, entered: 1, problems: [told] },
    });
    const values = { 'Xã A': { HS03: '5' } };
    expect(await round.enterStatistics({ period: PERIOD, values })).toEqual({
      ...{ ok: true, entered: 0, problems: [told] },
    });
    const selfAssessed = { 'Xã A': { '3.8': '1/2' } };
    expect(await round.enterResults({ selfAssessed })).toMatchObject({ entered: 0 });
    for (const [tab, cell] of cells) {
      expect(round.host.values(tab, cell)).toEqual([['']]);
      await round.host.run('enterCell', tab, cell, '');
      await round.host.run('setFormat', tab, cell, '@');
    }
  });

  it('are told where the criterion takes none, and where there is no such period', async () => {
    const item = { unit: 'Xã A', text: '1/2', note: '' };
    const codes = ['3', '99.1'];
    const items = codes.map((code) => ({ ...item, code }));
    const request = { to: 'round', period: PERIOD, items } as const;
    expect(await round.enterProposals(request)).toEqual({
      ...{ ok: true, entered: 0, problems: codes.map(ENTER_FIGURES.noResult) },
    });
    expect(await round.enterProposals({ ...request, period: '2025-Y' })).toEqual({
      ...{ ok: false, reason: 'notOpened', message: PERIOD_STATE.notOpened('2025-Y') },
    });
  });

  it('overwrite nothing, whatever stands there', async () => {
    const cells = fc.array(fc.constantFrom('', '941/955', '5/7', 'abc', '=1', 'KPS', ' '), {
      ...{ minLength: 3, maxLength: 3 },
    });
    const texts = fc.array(fc.constantFrom('1/2', 'KPS', '=1+1', '7'), {
      ...{ minLength: 3, maxLength: 3 },
    });
    const codes = ['3.7', '3.8', '3.11.1'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 3, maxLength: 3 }),
        texts,
        async (typed, all) => {
          const before = await typeCells(codes, typed);
          const items = codes.flatMap((code, row) =>
            UNITS.map((unit) => ({ unit, code, text: all[row] ?? '', note: 'từ số liệu' })),
          );
          const answer = await round.enterProposals({ to: 'round', period: PERIOD, items });
          const after = cellsOf(codes);
          const wanted = before.map((line, row) =>
            line.map((cell) => (String(cell).trim() === '' ? all[row] : cell)),
          );
          expect(after).toEqual(wanted);
          const blank = before.flat().filter((cell) => String(cell).trim() === '').length;
          expect(answer).toMatchObject({ ok: true, entered: blank });
        },
      ),
      { numRuns: 12 },
    );
  });

  it('are refused once the round is appraised, and say how to go on', async () => {
    const items = await proposed();
    await round.setStage({ stage: 'Tự chấm', expected: 'Chuẩn bị' });
    await round.setStage({ stage: 'Thẩm định', expected: 'Tự chấm' });
    expect(await round.enterProposals({ to: 'round', period: PERIOD, items })).toEqual({
      ...{ ok: false, reason: 'closed', message: ENTER_FIGURES.assessed('Thẩm định') },
    });
  });
});
