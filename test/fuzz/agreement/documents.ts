/** The documents of a round, against the cells of the sheet: annex, report, notices. */
import { strict as assert } from 'node:assert';
import type { ReportData } from '../../../src/contract/report';
import type { RoundDeduction, RoundStanding } from '../../../src/contract/round';
import { compareCodes } from '../../../src/core/code';
import { reportDocument } from '../../../src/reports/build-report';
import type { ReportBlock, ReportDocument } from '../../../src/reports/report-document';
import type { OnSheet } from './on-sheet';
import { figuresOf, indexOf, noteOf, orElse, ownOf, SHOWN, sumOf, unitCalled } from './words';

export function requireSameDocuments(data: ReportData, sheet: OnSheet): void {
  const annex = tablesOf(reportDocument('annex', data));
  const { fixed } = figuresOf(data.decimals);
  const ranked = sheet.sorted.map(({ name }) => unitCalled(sheet, name));
  const inAnnex = ({ name, provisional }: RoundStanding) =>
    provisional ? `${name} (tạm tính)` : name;
  assert.deepEqual(
    annex[0],
    ranked.map((unit, i) => [
      ...[String(i + 1), inAnnex(unit), fixed(unit.selfTotal), fixed(unit.total)],
      ...[indexOf(unit, fixed, '-'), unit.grade === '' ? '-' : unit.grade],
      orElse(unit.rank, String, '-'),
    ]),
    'the annex of ranks',
  );
  assert.deepEqual(
    annex[1]?.slice(1),
    ranked.map((unit, i) => [
      ...[String(i + 1), inAnnex(unit)],
      ...unit.groupScores.map((score) => orElse(score, fixed, '-')),
      fixed(unit.total),
    ]),
    'the annex of groups',
  );
  requireSameSummary(data, ranked, sheet);
  for (const unit of sheet.units.slice(0, SHOWN)) requireSameNotice(data, unit, ownOf(sheet, unit));
}

const MOST_LOST = 15;

function requireSameSummary(
  data: ReportData,
  ranked: readonly RoundStanding[],
  { deductions }: OnSheet,
): void {
  const { fixed, short } = figuresOf(data.decimals);
  const document = reportDocument('summary', data);
  const tables = tablesOf(document);
  assert.deepEqual(
    tables[0],
    ranked.map((unit) => [
      ...[orElse(unit.rank, String, ''), unit.name, fixed(unit.selfTotal), fixed(unit.total)],
      ...[orElse(unit.index, fixed, ''), unit.grade, noteOf(unit)],
    ]),
    'the ranking of the report',
  );
  const lost = new Map<string, number[]>();
  for (const { code, deduction } of deductions) {
    lost.set(code, [...(lost.get(code) ?? []), deduction]);
  }
  const most = [...lost]
    .map(([code, list]) => ({ code, points: sumOf(list, data.decimals), units: list.length }))
    .sort((a, b) => b.points - a.points || b.units - a.units || compareCodes(a.code, b.code))
    .slice(0, MOST_LOST)
    .map(({ code, points, units }, i) => [
      ...[String(i + 1), code, `Nội dung ${code}`, short(points), `${units}/${ranked.length}`],
    ]);
  const shown = tables.find(([row]) => row?.[1] === most[0]?.[1]) ?? [];
  assert.deepEqual(most.length === 0 ? [] : shown, most, 'the most lost criteria of the report');
  const text = textOf(document);
  const grouped = new Map<number, string[]>();
  for (const { rank, name } of ranked) {
    if (rank !== null) grouped.set(rank, [...(grouped.get(rank) ?? []), name]);
  }
  for (const [rank, names] of grouped) {
    const isTold = text.includes(`Hạng ${rank}: ${names.join(', ')}`);
    assert.equal(isTold, names.length > 1, `the report tells who shares rank ${rank}`);
  }
}

function requireSameNotice(
  data: ReportData,
  unit: RoundStanding,
  deductions: readonly RoundDeduction[],
): void {
  const { fixed, short } = figuresOf(data.decimals);
  const document = reportDocument('notice', data, unit.name);
  const text = textOf(document);
  const standing = [
    `Tổng điểm: ${fixed(unit.total)}/${short(unit.applicableMaximum)} điểm`,
    ...(unit.index === null ? [] : [`chỉ số: ${indexOf(unit, fixed, '')}%`]),
    unit.rank === null ? 'chưa xếp hạng' : `xếp hạng: ${unit.rank}/${unit.of}`,
    unit.grade === '' ? 'chưa xếp loại' : `xếp loại: ${unit.grade}`,
  ];
  for (const wanted of [
    `${standing.join('; ')}.`,
    `Tổng điểm tự chấm: ${fixed(unit.selfTotal)} điểm`,
    unit.open === 0
      ? `tổng điểm trừ ${short(unit.deduction)} = ${short(unit.applicableMaximum)} − ${short(unit.total)} `
      : ` = ${short(unit.deduction)} điểm trừ + ${short(unit.open)} điểm`,
  ]) {
    assert.ok(text.includes(wanted), `the notice says “${wanted}”: ${text}`);
  }
  assert.ok(!text.includes('Cần kiểm tra trước khi ban hành'), 'deductions add up in the notice');
  const [rows = []] = tablesOf(document);
  const plain = rows.filter(([code]) => /^[\d.a-zđ]+$/.test(code ?? ''));
  assert.deepEqual(
    plain.map((cells) => cells.slice(0, 5)),
    deductions.map(({ code, name, ...points }) => [
      ...[code, name],
      ...[points.maximum, points.score, points.deduction].map(short),
    ]),
    `the deductions in the notice of ${unit.name}`,
  );
  for (const [i, { why }] of deductions.entries()) {
    assert.ok(plain[i]?.[5]?.endsWith(why), `the notice says why: ${why}`);
  }
}

function tablesOf({ sections }: ReportDocument): readonly (readonly (readonly string[])[])[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
    ),
  );
}

function textOf({ sections }: ReportDocument): string {
  const paragraph = (block: ReportBlock) =>
    block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '';
  return sections.flatMap(({ blocks }) => blocks.map(paragraph)).join('\n');
}
