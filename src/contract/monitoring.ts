/**
 * What people typed for the periods of the year, and where it stands. Figures, proofs and counts are made of it by whoever
 * asks, with the functions that the sheet's own formulas use.
 */
import type { ReportInspection, ReportTask } from './report';

/** A day is `dd/MM/yyyy`, which a message can carry. */
export type TypedCell = string | number | boolean | { readonly day: string };

/** Cells below each other, one for each code of the period. */
interface TypedColumn {
  /** Letters, so that a cell of it can be named. */
  readonly column: string;
  readonly cells: readonly TypedCell[];
}

/** The column of one reporter, by its key; its name is what people read above it. */
interface ReporterColumn extends TypedColumn {
  readonly id: string;
  readonly name: string;
  readonly level: string;
}

export interface MonitoredPeriod {
  /** `2023-Q1`: what its tab is known by. */
  readonly id: string;
  readonly year: number;
  readonly tab: string;
  readonly name: string;
  /** Days as typed; '' where there is none. */
  readonly from: string;
  readonly to: string;
  readonly deadline: string;
  readonly isCumulative: boolean;
  readonly state: string;
  /** Whether figures are still taken. */
  readonly isOpen: boolean;
  readonly codes: readonly string[];
  /** The row of each code, from 1. */
  readonly rows: readonly number[];
  readonly reporters: readonly ReporterColumn[];
  /** The source's own totals; null where people have taken that column away. */
  readonly stated: TypedColumn | null;
}

export interface MonitoringData {
  /** In the order of their tabs' ids. */
  readonly periods: readonly MonitoredPeriod[];
  /** Tabs of periods that cannot be read, each as a sentence with the way out. */
  readonly damaged: readonly string[];
  /** Rows of the catalogue, columns A to M; none before the first period. */
  readonly catalogue: readonly (readonly TypedCell[])[];
  readonly tasks: readonly ReportTask[];
  /** Null where the tab was never made. */
  readonly inspections: readonly ReportInspection[] | null;
}
