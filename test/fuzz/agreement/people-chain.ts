/**
 * The same round by the functions that people chain in formulas of their own, over the score cells of the sheet: sums of
 * shown points instead of one scoring of typed cells. Another way to the same figures, in the add-on itself.
 */
import { strict as assert } from 'node:assert';
import { bundleFunctions } from '../bundle-functions';
import { UNUSABLE, type GeneratedRound } from './generated-round';
import type { OnSheet } from './on-sheet';
import { nameOf, type Opened } from './shapes';

type Cells = readonly (readonly unknown[])[];

export function requireSameChain(
  { units, codes }: Opened,
  { rules, self, appraised, grades, tieBreakers }: GeneratedRound,
  sheet: OnSheet,
  decimals: number,
): void {
  const call = (name: string, ...args: readonly unknown[]) =>
    Array.from(bundleFunctions().call(name, args) as Cells, (row) => Array.from(row));
  const column = (list: readonly unknown[]) => list.map((cell) => [cell]);
  const rule = [0, 1, 2, 3].map((i) => column(rules.map((row) => row[i])));
  const [maxima = []] = rule;
  // Sums over a maximum that is no number are refused, as they should be.
  if (maxima.some(([cell]) => cell === UNUSABLE)) return;
  const scores = codes.map((code) => sheet.scores.get(code) ?? []);
  const selfScores = call('CCHC_SCORE', self, ...rule, '', column(codes), decimals);
  const summary = call('CCHC_SUMMARY', scores, maxima, column(codes), selfScores);
  const rounded = (index: unknown) => (index === '' ? null : index);
  assert.deepEqual(
    summary.map(([total, deduction, open, applicable, index, progress, own, gap]) => ({
      ...{ total, deduction, open, applicableMaximum: applicable },
      ...{ hasIndex: rounded(index) !== null, progress, selfTotal: own, gap },
    })),
    sheet.units.map(
      ({ total, deduction, open, applicableMaximum, index, progress, selfTotal, gap }) => ({
        ...{ total, deduction, open, applicableMaximum },
        ...{ hasIndex: index !== null, progress, selfTotal, gap },
      }),
    ),
    'CCHC_SUMMARY over the score cells',
  );
  const indexes = column(summary.map((row) => row[4]));
  const ties = units.map((_, i) => tieBreakers.map((code) => sheet.scores.get(code)?.[i] ?? ''));
  const bands = grades.length === 0 ? [['', '']] : grades;
  const ranking = call(
    ...([
      'CCHC_RANKING',
      column(units),
      indexes,
      column(summary.map(([total]) => total)),
      bands,
    ] as const),
    ...(tieBreakers.length === 0 ? [] : [ties]),
  );
  assert.deepEqual(
    ranking.map(([rank, name, total, index, grade]) => [rank, name, total, isClose(index), grade]),
    sheet.sorted.map(({ rank, name, total, index, grade }) => [
      ...[rank ?? '', name, total, isClose(index ?? ''), grade],
    ]),
    'CCHC_RANKING over the sums',
  );
  const whys = call('CCHC_WHY', self, ...rule, appraised, decimals, column(codes));
  const lost = call(
    ...(['CCHC_DEDUCTIONS', column(codes), column(codes.map(nameOf)), maxima, [units]] as const),
    ...[scores, whys],
  ).filter(([unit]) => unit !== '');
  assert.deepEqual(
    lost,
    sheet.deductions.map((one) => [
      ...[one.unit, one.code, one.name, one.maximum, one.score, one.deduction, one.why],
    ]),
    'CCHC_DEDUCTIONS over the score cells',
  );

  function isClose(index: unknown) {
    if (typeof index !== 'number') return '';
    // The sheet shows it rounded half up; the sum gives it whole.
    return Number((Math.floor(index * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals).toFixed(4));
  }
}
