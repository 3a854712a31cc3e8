// A round as a person reads it in a terminal: the ranking as a table, one unit's deductions as a list.
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { RoundUnit } from '../../src/contract/round';
import { TABLE } from '../text/command-line';
import { alignTable } from './align-table';

type Round = Extract<RoundOutcome, { ok: true }>;

export function rankingTable({ indexName, year, decimals, groups, units }: Round): string {
  const number = numberFormat(decimals);
  const outside = OUTSIDE.filter((own) => groups.some(({ sign }) => sign === own));
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  const place = ({ kind }: RoundUnit) => kinds.indexOf(kind);
  const sorted = [...units].sort(
    (a, b) => place(a) - place(b) || (a.rank ?? Infinity) - (b.rank ?? Infinity),
  );
  const rows = sorted.map((unit) => [
    rankText(unit),
    unit.name,
    number(unit.total),
    number(unit.applicableMaximum),
    unit.index === null ? '' : number(unit.index),
    unit.grade,
    number(unit.selfTotal),
    number(round(unit.total - unit.selfTotal, decimals)),
    ...outside.map((sign) => number(unit[sign])),
    TABLE.note(unit),
  ]);
  const headers = [
    ...TABLE.headers,
    ...outside.map((sign) => TABLE.outside[sign]),
    TABLE.noteHeader,
  ];
  const table = alignTable([headers, ...rows], RIGHT_ALIGNED);
  return `${TABLE.title(indexName, year, units.length)}\n\n${table}`;
}

/** As the groups' `sign`; columns only where the set has such groups. */
const OUTSIDE = ['bonus', 'penalty'] as const;

/** Of rows whose total alone is rounded. */
const MOST_DECIMALS = 4;

/** Rank, points, maximum, index, self-assessed, gap. */
const RIGHT_ALIGNED = new Set([0, 2, 3, 4, 6, 7]);

export function unitDeductions(unit: RoundUnit, { decimals: fewest, rounding }: Round): string {
  const decimals = rounding.ofTotal ? MOST_DECIMALS : fewest;
  const number = numberFormat(decimals);
  const sum = round(
    unit.deductions.reduce((total, { deduction }) => total + deduction, 0),
    decimals,
  );
  const rows = unit.deductions.map((item) => [
    item.code,
    `−${short(item.deduction)}/${short(item.maximum)}`,
    `${item.name}: ${item.why}`,
  ]);
  const title = TABLE.deductionsTitle(unit.name, number(unit.total), rankText(unit), unit.grade);
  const list =
    rows.length === 0
      ? TABLE.noDeductions
      : `${TABLE.deductions(rows.length, number(sum))}\n${alignTable(rows, new Set())}`;
  const outside = unit.outside.map(({ code, sign, points, maximum, name, why }) => [
    code,
    `${TABLE.mark[sign]}${short(points)}/${short(maximum)}`,
    `${name}: ${why}`,
  ]);
  const others = outside.length === 0 ? [] : [TABLE.outsideTitle, alignTable(outside, new Set())];
  return [title, list, ...others, ...(unit.provisional ? [TABLE.provisionalNote] : [])].join('\n');
}

function rankText({ rank, of }: RoundUnit): string {
  return rank === null ? TABLE.unranked : `${rank}/${of}`;
}

/** Figures come from cells, at most four decimals; adding them here must not show binary dust. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function numberFormat(decimals: number): (value: number) => string {
  return (value) => value.toFixed(decimals).replace('.', ',').replace('-', '−');
}

function short(value: number): string {
  return String(value).replace('.', ',');
}
