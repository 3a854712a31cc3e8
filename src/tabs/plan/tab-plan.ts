/**
 * A tab as data: cells, looks, rules and keys, ready to be written in a handful of calls. Pure; the only place that
 * writes one is `apps-script/workbook/write-tab.ts`.
 */
import type { Area } from './a1';

export type CellContent = string | number;

export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly numberFormat?: string;
  readonly border?: true;
  /** Degrees, for unit names in narrow columns. */
  readonly rotation?: number;
}

export interface HighlightRule {
  readonly area: Area;
  /** Relative to the area's first cell. */
  readonly formula: string;
  readonly style: {
    readonly background?: string;
    readonly color?: string;
    readonly bold?: true;
    readonly italic?: true;
    readonly underline?: true;
  };
}

/** A colour scale from 0 to the group's maximum. */
interface HeatRule {
  readonly area: Area;
  readonly maximum: number;
}

/** A bar chart: one bar per row of `labels`, as long as the row of `values` says. */
export interface ChartPlan {
  readonly title: string;
  readonly labels: Area;
  readonly values: Area;
  /** The cell under the chart's upper left corner. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

export interface TabPlan {
  /** What the tab is, whatever people rename it to: `group:1`, `ranking`. */
  readonly role: string;
  readonly name: string;
  /** From A1; formulas begin with `=`. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Formulas that spill, by their first cell; written apart from `cells`. */
  readonly formulas: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  readonly size: { readonly rows: number; readonly columns: number };
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly columnWidths: readonly {
    readonly column: number;
    readonly count: number;
    readonly width: number;
  }[];
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly highlights: readonly HighlightRule[];
  readonly heat: readonly HeatRule[];
  readonly charts?: readonly ChartPlan[];
  readonly dropdowns: readonly { readonly area: Area; readonly values: readonly string[] }[];
  /** Runs of columns that can be folded away; some are folded at first. */
  readonly foldable: readonly {
    readonly column: number;
    readonly count: number;
    readonly isFolded?: true;
  }[];
  /** The hidden lines of keys (keys.ts), among the cells; absent on tabs that are only read by people. */
  readonly keyRow?: number;
  readonly hiddenColumns?: readonly number[];
  readonly color: string;
}
