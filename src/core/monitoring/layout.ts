/**
 * A tab of a period as its columns are computed: each row with its indicator, codes turned into rows of this tab, and the order
 * in which rows can be computed. Made once for all columns; codes that have no row here are figures nobody has stated.
 */
import type { Constraint, Sum } from './expression';
import type { Indicator, IndicatorList } from './indicator';

export interface Place {
  /** The row of the tab; −1 for an indicator that has none. */
  readonly at: number;
  readonly isMinus: boolean;
}

export type PlacedConstraint =
  | { readonly kind: 'equals' | 'atMost' | 'atLeast'; readonly places: readonly Place[] }
  | { readonly kind: 'carried' }
  | { readonly kind: 'companion'; readonly at: number };

export interface PlacedRow {
  readonly indicator: Indicator;
  /** Terms of a sum, or of the numerator. */
  readonly terms: readonly Place[];
  readonly denominator: readonly Place[];
  readonly constraints: readonly PlacedConstraint[];
}

export type RowIssue =
  | { readonly code: 'notInCatalogue'; readonly text: string }
  | { readonly code: 'rowRepeats'; readonly text: string };

export interface Layout {
  /** Undefined for rows without an indicator: blank ones, and those with an issue. */
  readonly rows: readonly (PlacedRow | undefined)[];
  readonly issues: readonly (RowIssue | undefined)[];
  /** Rows, what they ask for first. */
  readonly order: readonly number[];
  readonly rowOf: ReadonlyMap<string, number>;
}

export function layOut(codes: readonly string[], { byCode }: IndicatorList): Layout {
  const rowOf = new Map<string, number>();
  codes.forEach((code, row) => {
    if (byCode.has(code) && !rowOf.has(code)) rowOf.set(code, row);
  });
  const issues = codes.map((code, row) => issueOf(code, row, rowOf));
  const rows = codes.map((code, row) => {
    const indicator = byCode.get(code);
    return indicator === undefined || rowOf.get(code) !== row ? undefined : place(indicator, rowOf);
  });
  return { rows, issues, order: orderOf(rows), rowOf };
}

function issueOf(code: string, row: number, rowOf: ReadonlyMap<string, number>) {
  if (code === '') return undefined;
  const first = rowOf.get(code);
  if (first === undefined) return { code: 'notInCatalogue', text: code } as const;
  return first === row ? undefined : ({ code: 'rowRepeats', text: code } as const);
}

function place(indicator: Indicator, rowOf: ReadonlyMap<string, number>): PlacedRow {
  const { source } = indicator;
  const placesOf = (sum: Sum) =>
    sum.map(({ code, isMinus }) => ({ at: rowOf.get(code) ?? -1, isMinus }));
  const [terms, denominator]: readonly [Sum, Sum] =
    source.kind === 'rate'
      ? [source.numerator, source.denominator]
      : [source.kind === 'sum' ? source.sum : [], []];
  const placed = (constraint: Constraint): PlacedConstraint => {
    if (constraint.kind === 'carried') return constraint;
    if (constraint.kind === 'companion') {
      return { kind: 'companion', at: rowOf.get(constraint.code) ?? -1 };
    }
    return { kind: constraint.kind, places: placesOf(constraint.sum) };
  };
  return {
    indicator,
    terms: placesOf(terms),
    denominator: placesOf(denominator),
    constraints: indicator.constraints.map(placed),
  };
}

/** Sources have no circles: the catalogue took them out. */
function orderOf(rows: readonly (PlacedRow | undefined)[]): readonly number[] {
  const order: number[] = [];
  const isDone = rows.map(() => false);
  rows.forEach((_, row) => {
    visit(row);
  });
  return order;

  function visit(row: number): void {
    if (row < 0 || isDone[row] !== false) return;
    isDone[row] = true;
    const { terms = [], denominator = [] } = rows[row] ?? {};
    for (const { at } of [...terms, ...denominator]) visit(at);
    if (rows[row] !== undefined) order.push(row);
  }
}
