// The cells that formulas spill into. Univer keeps their values outside the snapshot, so whoever stores or
// prints a workbook needs both: the snapshot and this.

interface CalculatedCell {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
}

/** Sheet id -> row (0-based) -> column (0-based) -> value. */
export type CalculatedCells = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, CalculatedCell>>>>>
>;
