/**
 * What is said of a round outside the sheet, against the cells of the sheet: answers of the calls, documents, the table of
 * `cchc score`, the sidebar's panels, and the functions that people chain by themselves (CCHC_SUMMARY and its kind).
 */
import { strict as assert } from 'node:assert';
import { h, type ComponentType } from 'preact';
import { render } from 'preact-render-to-string';
import { rankingTable, unitDeductions } from '../../../host/cli/round-report';
import type { OpenSidebarOutcome } from '../../../src/contract/calls/open-sidebar';
import type { ReportDataOutcome } from '../../../src/contract/calls/read-report-data';
import type { RoundOutcome } from '../../../src/contract/calls/read-round';
import type { UnitCardOutcome } from '../../../src/contract/calls/read-unit-card';
import type { ReportData } from '../../../src/contract/report';
import type { RoundStanding } from '../../../src/contract/round';
import { compareCodes } from '../../../src/core/code';
import { reportDocument } from '../../../src/reports/build-report';
import type { ReportBlock, ReportDocument } from '../../../src/reports/report-document';
import { RankingPanel } from '../../../src/sidebar/ranking/ranking-panel';
import type { PanelProps } from '../../../src/sidebar/state/use-sidebar';
import { UnitPanel } from '../../../src/sidebar/unit/unit-panel';
import type { OnSheet } from './on-sheet';

export interface Answers {
  readonly readRound: RoundOutcome;
  readonly readReportData: ReportDataOutcome;
  readonly openSidebar: OpenSidebarOutcome;
  readonly cards: readonly UnitCardOutcome[];
}

/** Figures as they stand in words, made here from numbers of the sheet. */
export interface Figures {
  /** `84,60`, `−0,50` */
  readonly fixed: (value: number) => string;
  /** `84,6`, `−0,5` */
  readonly short: (value: number) => string;
}

export function figuresOf(decimals: number): Figures {
  const signed = (value: number, text: string) =>
    `${value < 0 ? '−' : ''}${text.replace('-', '').replace('.', ',')}`;
  return {
    fixed: (value) => signed(value, value.toFixed(decimals)),
    short: (value) => signed(value, String(value)),
  };
}

const orElse = (value: number | null, shown: (value: number) => string, none: string) =>
  value === null ? none : shown(value);

/** A sum of published figures, without binary dust. */
const sumOf = (values: readonly number[], decimals: number) =>
  Number(values.reduce((sum, value) => sum + value, 0).toFixed(decimals));

export function requireSameAnswers(answers: Answers, sheet: OnSheet): ReportData {
  const { readRound, readReportData, openSidebar, cards } = answers;
  assert.ok(readRound.ok, 'readRound answers');
  assert.ok(
    readReportData.ok,
    `readReportData answers: ${JSON.stringify(readReportData).slice(0, 300)}`,
  );
  assert.ok(openSidebar.state === 'ready', 'openSidebar is ready');
  const units = sheet.units.map((unit) => ({ ...unit, deductions: ownOf(sheet, unit) }));
  assert.deepEqual(readRound.units, units, 'readRound');
  assert.deepEqual(openSidebar.units, sheet.units, 'openSidebar');
  for (const card of cards) {
    assert.ok(card.ok, 'readUnitCard answers');
    const { unit } = card.card;
    assert.deepEqual(
      unit,
      units.find(({ name }) => name === unit.name),
      'readUnitCard',
    );
  }
  for (const [at, { leaves, ...unit }] of readReportData.units.entries()) {
    const { name } = unit;
    assert.deepEqual(unit, units[at], 'readReportData');
    for (const { code, score } of leaves) {
      assert.equal(score, sheet.scores.get(code)?.[at], `the leaf ${code} of ${name}`);
    }
  }
  return readReportData;
}

function ownOf({ deductions }: OnSheet, { name }: RoundStanding) {
  return deductions.flatMap(({ unit, ...deduction }) => (unit === name ? [deduction] : []));
}

/** Blanks of a terminal's table come as they may. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

export function requireSameTerminal(
  { readRound }: Answers,
  sheet: OnSheet,
  decimals: number,
): void {
  assert.ok(readRound.ok);
  const { fixed, short } = figuresOf(decimals);
  const lines = rankingTable(readRound).split('\n').slice(3).map(words);
  const ranked = sheet.sorted.map(({ name }) => unitCalled(sheet, name));
  const rankText = (unit: RoundStanding) =>
    orElse(unit.rank, (rank) => `${rank}/${unit.of}`, 'chưa xếp hạng');
  const wanted = ranked.map((unit) =>
    words(
      [
        ...[rankText(unit), unit.name, fixed(unit.total), fixed(unit.applicableMaximum)],
        ...[orElse(unit.index, fixed, ''), unit.grade, fixed(unit.selfTotal), fixed(unit.gap)],
        unit.provisional ? 'Tạm tính' : '',
      ].join(' '),
    ),
  );
  assert.deepEqual(lines, wanted, 'the table of cchc score');
  for (const unit of readRound.units.slice(0, SHOWN)) {
    const own = ownOf(sheet, unit);
    const [title, ...list] = unitDeductions(unit, decimals).split('\n').map(words);
    const shown = unitCalled(sheet, unit.name);
    assert.equal(
      title,
      words(
        `${shown.name}: ${fixed(shown.total)} điểm, hạng ${rankText(shown)}, xếp loại ${shown.grade}`,
      ),
      'cchc score --unit',
    );
    const items = own.map(({ code, name, maximum, deduction, why }) =>
      words(`${code} −${short(deduction)}/${short(maximum)} ${name}: ${why}`),
    );
    const head =
      own.length === 0
        ? 'Không bị trừ điểm nào.'
        : `${own.length} điểm trừ, cộng ${fixed(shown.deduction)} điểm:`;
    assert.deepEqual(list.slice(0, items.length + 1), [head, ...items], 'cchc score --unit');
  }
}

/** Documents and panels of as many units are enough. */
const SHOWN = 3;

function unitCalled({ units }: OnSheet, wanted: string): RoundStanding {
  const unit = units.find(({ name }) => name === wanted);
  assert.ok(unit, `${wanted} is on Xếp hạng`);
  return unit;
}

export function requireSamePanels(
  { openSidebar }: Answers,
  sheet: OnSheet,
  decimals: number,
): void {
  assert.ok(openSidebar.state === 'ready');
  const { fixed, short } = figuresOf(decimals);
  const shown = (panel: unknown, unit: string) => {
    const sidebar = { place: { unit }, revision: 0, panel: 'ranking' };
    const html = render(
      h(
        panel as ComponentType<object>,
        { server: {}, round: openSidebar, sidebar } as unknown as PanelProps,
      ),
    );
    return words(html.replace(/<[^>]*>/g, ' '));
  };
  const rows = sheet.sorted.map((unit) =>
    words(
      [
        ...[orElse(unit.rank, String, '–'), unit.name, unit.provisional ? 'tạm tính' : ''],
        ...[orElse(unit.index, fixed, '–'), unit.grade],
      ].join(' '),
    ),
  );
  const head = `Xếp hạng ${rows.length} đơn vị Hạng Đơn vị Chỉ số Xếp loại`;
  assert.equal(shown(RankingPanel, ''), words([head, ...rows].join(' ')), 'the panel Xếp hạng');
  for (const unit of sheet.units.slice(0, SHOWN)) {
    const panel = shown(UnitPanel, unit.name);
    const rank = orElse(unit.rank, (value) => `${value}/${unit.of}`, 'chưa xếp');
    const progress = `${Math.floor(unit.progress * 100 + 1e-9)}%`;
    const standing = [
      `Tổng điểm ${fixed(unit.total)} /${short(unit.applicableMaximum)} điểm Hạng ${rank}`,
      `Xếp loại ${unit.grade === '' ? '–' : unit.grade}`,
      ...(unit.provisional ? [`Tạm tính: còn ${short(unit.open)} điểm chưa chấm được.`] : []),
      `Chỉ số ${orElse(unit.index, fixed, '–')} Tự chấm ${fixed(unit.selfTotal)}`,
      `Chênh lệch ${fixed(unit.gap)} Đã nhập ${progress}`,
    ];
    const groups = openSidebar.groups.map(({ name, maximum }, i) => {
      const score = orElse(unit.groupScores[i] ?? null, short, '–');
      return `${name} ${score} ${maximum === null ? '' : `/${short(maximum)}`}`;
    });
    const wanted = words([...standing, 'Theo lĩnh vực', ...groups].join(' '));
    assert.equal(
      panel.slice(panel.indexOf('Tổng điểm')).slice(0, wanted.length),
      wanted,
      'the panel Đơn vị',
    );
  }
}

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
      ...[orElse(unit.index, fixed, '-'), unit.grade === '' ? '-' : unit.grade],
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
      ...[orElse(unit.index, fixed, ''), unit.grade, unit.provisional ? 'Tạm tính' : ''],
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
  deductions: ReturnType<typeof ownOf>,
): void {
  const { fixed, short } = figuresOf(data.decimals);
  const document = reportDocument('notice', data, unit.name);
  const text = textOf(document);
  const standing = [
    `Tổng điểm: ${fixed(unit.total)}/${short(unit.applicableMaximum)} điểm`,
    ...(unit.index === null ? [] : [`chỉ số: ${fixed(unit.index)}%`]),
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
