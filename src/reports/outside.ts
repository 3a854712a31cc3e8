/**
 * What lies outside the maximum of the set, as documents tell it: columns beside the totals, how the index takes it in, and of
 * one unit every leaf that added points or took some off. Nothing where the set has no such group.
 */
import type { ReportData, ReportUnit } from '../contract/report';
import { OUTSIDE, SIGN_MARK, type Outside } from '../core/sign';
import { OUTSIDE_WORDS } from '../text/reports/outside';
import { column, paragraph, row, sentences, table } from './blocks';
import type { Figures } from './figures';
import type { Paragraph, ReportBlock } from './report-document';

/** Which of the two the round's set has. */
export function outsideIn({ groups }: Pick<ReportData, 'groups'>): readonly Outside[] {
  return OUTSIDE.filter((own) => groups.some(({ sign }) => sign === own));
}

/** Of a column; the widest one of its table makes room. */
export const OUTSIDE_WIDTH = 8;

/** Columns of a table with a row for each unit. */
export function outsideColumns(
  outside: readonly Outside[],
  { points, fixed }: Figures,
): readonly (readonly [string, number, 'right', (unit: ReportUnit) => string])[] {
  return outside.map((sign) => [
    OUTSIDE_WORDS.headers[sign],
    OUTSIDE_WIDTH,
    'right',
    (unit) => fixed(points(unit[sign])),
  ]);
}

/** Under a table with such columns: how the index comes about. */
export function outsideNote(data: Pick<ReportData, 'groups' | 'hasCeiling'>): readonly Paragraph[] {
  return outsideIn(data).length === 0
    ? []
    : [paragraph('note', OUTSIDE_WORDS.indexNote(data.hasCeiling))];
}

/** `điểm cộng (+): 2,00` of one unit, for a sentence. */
export function outsideTotals(
  data: ReportData,
  unit: ReportUnit,
  { points, fixed }: Figures,
): readonly string[] {
  return outsideIn(data).map((sign) => OUTSIDE_WORDS.total(sign, fixed(points(unit[sign]))));
}

/** Every leaf of one unit that came to something, and what a cap has left of them. */
export function outsideSection(
  data: ReportData,
  { outside, ...unit }: ReportUnit,
  { points, sum, short }: Figures,
): readonly ReportBlock[] {
  if (outside.length === 0) return [paragraph('body', OUTSIDE_WORDS.none)];
  const rows = outside.map((leaf) =>
    row(
      'plain',
      leaf.code,
      leaf.name,
      `${SIGN_MARK[leaf.sign]}${short(points(leaf.maximum))}`,
      `${SIGN_MARK[leaf.sign]}${short(points(leaf.points))}`,
      leaf.why,
    ),
  );
  const capped = outsideIn(data).flatMap((sign) => {
    const own = sum(outside.filter((leaf) => leaf.sign === sign).map((leaf) => leaf.points));
    const counted = points(unit[sign]);
    return own === counted ? [] : [OUTSIDE_WORDS.capped(sign, short(own), short(counted))];
  });
  return [table(COLUMNS, rows), ...sentences(capped)];
}

const { headers } = OUTSIDE_WORDS;
const COLUMNS = [
  column(headers.code, 9),
  column(headers.name, 33),
  column(headers.maximum, 10, 'right'),
  column(headers.points, 9, 'right'),
  column(headers.why, 39),
];
