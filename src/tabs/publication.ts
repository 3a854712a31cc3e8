/**
 * Công bố N: the code and the hash, then the sealed rows, all of it plain text. Nothing on the workbook refers to it; the
 * hash covers everything from the first sealed row on (rules/publication/record.ts reads it).
 */
import type { Publication, SealedRows } from '../contract/publication';
import { frameRows } from '../rules/publication/record';
import { UNITS_FROM } from '../text/publication-format';
import { PUBLICATION_TAB } from '../text/publication';
import { areaOf } from './plan/a1';
import { makePlan } from './plan/make-plan';
import type { Tab } from './plan/tab';
import type { TabPlan } from './plan/tab-plan';
import { HINT, TAB_COLOR, TITLE } from './plan/theme';

export interface PublicationTabSource extends Pick<Publication, 'number' | 'code' | 'hash'> {
  readonly rows: SealedRows;
}

const ROLE = 'publication:';

export const publicationRole = (number: number) => `${ROLE}${number}` as const;

/** Undefined where the tab is no publication. */
export function publicationNumberOf(role: string): number | undefined {
  const number = role.startsWith(ROLE) ? Number(role.slice(ROLE.length)) : NaN;
  return Number.isInteger(number) ? number : undefined;
}

/** Frozen texts, read as a whole (workbook/publications.ts): made by publishing, never again by setup. */
export const publication: Tab<typeof ROLE, never> = {
  role: ROLE,
  name: PUBLICATION_TAB.name(0),
  columns: {},
  hasStageLine: false,
  isClosed: false,
  plans: () => [],
};

export function publicationTab({ number, code, hash, rows }: PublicationTabSource): TabPlan {
  const frame = frameRows({ number, code, hash });
  const size = {
    rows: frame.length + rows.length,
    columns: Math.max(...rows.map(({ length }) => length)),
  };
  return makePlan({
    role: publicationRole(number),
    name: PUBLICATION_TAB.name(number),
    pieces: [
      { row: 1, column: 1, cells: frame },
      { row: frame.length + 1, column: 1, cells: rows },
    ],
    size,
    styles: [
      { area: areaOf(1, 1, size.rows, size.columns), style: { numberFormat: '@' } },
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
    ],
    widths: Array.from(
      { length: Math.max(UNITS_FROM + 1, size.columns) },
      (_, i) => WIDTHS[i] ?? 90,
    ),
    color: TAB_COLOR.other,
  });
}

/** Of what describes a row; units are as wide as their figures. */
const WIDTHS = [130, 130, 320, 100, 100, 100, 100] as const;
