// Gathers the looks that a script gives one range call after call (number format, wrap, borders, ground …) and writes
// them as one mutation, as Google holds writes back until somebody looks: Univer merges every write into the style of
// every cell, 600,000 times while a workbook of 168 units is made one by one.
// Whoever reads styles, and every other command, gets them written first.
import type { ICommandService, IStyleData } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { CellRange } from './a1-notation';

export type StyleGrid = readonly (readonly (IStyleData | null)[])[];

interface Waiting {
  readonly sheetId: string;
  readonly at: CellRange;
  readonly styles: StyleGrid;
}

export class StyleWriter {
  private waiting: Waiting | undefined;

  constructor(
    private readonly unitId: string,
    private readonly commands: ICommandService,
  ) {
    commands.beforeCommandExecuted(() => {
      this.flush();
    });
  }

  write(sheetId: string, at: CellRange, styles: StyleGrid): void {
    const together =
      this.waiting && isSamePlace(this.waiting, sheetId, at)
        ? mergedGrid(this.waiting.styles, styles)
        : undefined;
    if (!together) this.flush();
    if (!this.waiting) {
      queueMicrotask(() => {
        this.flush();
      });
    }
    this.waiting = { sheetId, at, styles: together ?? styles };
  }

  flush(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = undefined;
    const { sheetId, at, styles } = waiting;
    const cellValue: Record<number, Record<number, { s: IStyleData | null }>> = {};
    styles.forEach((row, i) => {
      const target: Record<number, { s: IStyleData | null }> = {};
      row.forEach((s, j) => {
        target[at.startColumn + j] = { s };
      });
      cellValue[at.startRow + i] = target;
    });
    // The trigger tells Univer's formula engine that nothing needs computing.
    const trigger = SetStyleCommand.id;
    const params = { unitId: this.unitId, subUnitId: sheetId, cellValue, trigger };
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  }
}

function isSamePlace({ sheetId, at }: Waiting, otherSheetId: string, other: CellRange): boolean {
  return (
    sheetId === otherSheetId &&
    at.startRow === other.startRow &&
    at.startColumn === other.startColumn &&
    at.endRow === other.endRow &&
    at.endColumn === other.endColumn
  );
}

/** Undefined where one after the other means something else than both at once. */
function mergedGrid(first: StyleGrid, second: StyleGrid): StyleGrid | undefined {
  const merge = mergeOnce();
  const rows: IStyleData[][] = [];
  for (const [i, row] of second.entries()) {
    const merged: IStyleData[] = [];
    for (const [j, style] of row.entries()) {
      const both = merge(first[i]?.[j] ?? null, style);
      if (!both) return undefined;
      merged.push(both);
    }
    rows.push(merged);
  }
  return rows;
}

/** Most often all cells of a range get the same object. */
function mergeOnce(): (a: IStyleData | null, b: IStyleData | null) => IStyleData | undefined {
  let last: readonly [IStyleData, IStyleData, IStyleData | undefined] | undefined;
  return (a, b) => {
    // A cell whose whole style is taken away, and borders upon borders, are merged by Univer alone.
    if (a === null || b === null) return undefined;
    if (last?.[0] !== a || last[1] !== b) {
      last = [a, b, a.bd !== undefined && b.bd !== undefined ? undefined : { ...a, ...b }];
    }
    return last[2];
  };
}
