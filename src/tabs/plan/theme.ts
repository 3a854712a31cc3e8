/**
 * Colours of our tabs: the Okabe-Ito family (told apart by colour-blind people), text contrast AA on every ground.
 * A state is never told by colour alone: weight, slant, underline or the text itself says it too.
 */
import type { CriteriaNode } from '../../catalogue/criteria-set';
import { areaOf, type Area } from './a1';
import type { CellStyle, HighlightRule } from './tab-plan';

export const COLOR = {
  ink: '#1f2933',
  title: '#0b3d62',
  header: '#dbe7f1',
  group: '#c5d9ea',
  criterion: '#edf3f8',
  selfHeader: '#fff1d6',
  appraisedHeader: '#d9f0e6',
  scoreHeader: '#e6e1f3',
  computed: '#f6f5fa',
  muted: '#52606d',
} as const;

export const TAB_COLOR = { input: '#e69f00', result: '#0072b2', other: '#7b8794' } as const;

export const TITLE: CellStyle = { bold: true, size: 14, color: COLOR.title };
export const HINT: CellStyle = { italic: true, color: COLOR.muted };
export const HEADER: CellStyle = {
  bold: true,
  background: COLOR.header,
  color: COLOR.ink,
  wrap: true,
  align: 'center',
  vertical: 'middle',
  border: true,
};

export const STATE: Readonly<
  Record<
    'lostPart' | 'lostAll' | 'pending' | 'excluded' | 'invalid' | 'differs',
    HighlightRule['style']
  >
> = {
  lostPart: { background: '#fde3c8', color: '#5b3200', italic: true },
  lostAll: { background: '#f4b9b0', color: '#5c0f06', bold: true },
  pending: { background: '#e4e7eb' },
  excluded: { color: '#4b5763', italic: true },
  invalid: { background: '#fff3a3', color: '#5c0f06', bold: true, italic: true },
  differs: { background: '#cfe8fc', color: '#0b3d62', bold: true, underline: true },
};

/** Ends of the heat map: orange is low, white the middle, blue high. */
export const HEAT = { low: '#f5b97a', middle: '#ffffff', high: '#8fc1e3' } as const;

/** One format for a column of maxima: as many decimals as the finest of them has, so that points stand in line. */
export function maximumFormat(rows: readonly Pick<CriteriaNode, 'maximum' | 'sign'>[]): string {
  const plain = rows.filter(({ sign }) => sign === undefined);
  const fractions = plain.map(({ maximum }) => String(maximum).split('.')[1] ?? '');
  return scoreFormat(Math.max(0, ...fractions.map(({ length }) => length)));
}

/** Of maxima with a sign: as text, +3 stays +3. */
export const SIGNED: CellStyle = { numberFormat: '@' };

/** The cells of a column of maxima that have a sign: those of one branch stand below each other. */
export function signedAreas(
  nodes: readonly Pick<CriteriaNode, 'sign'>[],
  firstRow: number,
  column: number,
): readonly Area[] {
  const isSigned = (i: number) => nodes[i]?.sign !== undefined;
  return nodes.flatMap((_, i) => {
    if (!isSigned(i) || isSigned(i - 1)) return [];
    const behind = nodes.findIndex((node, at) => at > i && node.sign === undefined);
    return [areaOf(firstRow + i, column, (behind < 0 ? nodes.length : behind) - i)];
  });
}

/** Score formats by the round's decimals, and how many more rows may have, in the notation of number formats (always English). */
export function scoreFormat(decimals: number, most = decimals): string {
  if (most === 0) return '0';
  // Without one digit that is always there a whole number would end in its comma.
  const least = Math.max(1, decimals);
  return `0.${'0'.repeat(least)}${'#'.repeat(most - least)}`;
}
