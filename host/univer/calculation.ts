// Waits until every formula is computed, and makes Univer's results right where one of its passes is not enough:
// it repeats the pass over parts of spilled ranges that changed and that some formula reads without their first cell.
// Univer computes 100 ms after a change and asynchronously; nothing can be forced (see docs/host.md).
import type { IDisposable, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { FFormula } from '@univerjs/engine-formula/facade';
import {
  CELL_INVERTED_INDEX_CACHE,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { CellRange } from './a1-notation';
import { overlap } from './a1-notation';
import type { Change } from './change-journal';
import { formulaReferences } from './formula-references';
import type { UniverWorkbook } from './univer-workbook';

/** Longer chains of partial references than this are a circle. */
const MAX_REPEATS = 50;

export class Calculation {
  private pending = false;
  private settling: Promise<void> | undefined;
  private partsRead = new Map<string, PartRead>();
  private readonly commands: ICommandService;
  private readonly listener: IDisposable;

  constructor(
    private readonly formula: FFormula,
    injector: Injector,
    private readonly workbook: UniverWorkbook,
  ) {
    indexOnlyWhatIsSearched();
    this.commands = injector.get(ICommandService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.listener = this.commands.onCommandExecuted((command, options) => {
      if (dirty.get(command.id) && !options?.onlyLocal && !isStyleOnly(command))
        this.pending = true;
    });
  }

  /** Computes everything anew: needed once for a workbook that was just opened. */
  async recalculate(): Promise<void> {
    const applied = this.formula.onCalculationResultApplied();
    this.formula.executeCalculation();
    await applied;
    await this.repeatForPartialReferences();
    await this.settled();
  }

  /** Whoever waits while others wait already, waits for the same end. */
  settled(): Promise<void> {
    this.settling ??= this.settle().finally(() => {
      this.settling = undefined;
    });
    return this.settling;
  }

  private async settle(): Promise<void> {
    while (this.pending) {
      this.pending = false;
      await this.formula.onCalculationResultApplied();
      await this.repeatForPartialReferences();
    }
  }

  dispose(): void {
    this.listener.dispose();
  }

  private async repeatForPartialReferences(): Promise<void> {
    for (let i = 0; i < MAX_REPEATS; i++) {
      const stale = this.stalePartialReferences();
      if (stale.length === 0) return;
      const applied = this.formula.onCalculationResultApplied();
      this.commands.syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        this.passOver(stale),
        { onlyLocal: true },
      );
      await applied;
    }
  }

  /** The parts of spills that some formula reads without their first cell, as far as they hold something new. */
  private stalePartialReferences(): Change[] {
    const before = this.partsRead;
    this.partsRead = new Map();
    for (const { sheetId, range } of partialSpillReferences(this.workbook)) {
      const key = JSON.stringify([sheetId, range]);
      this.partsRead.set(key, { sheetId, range, values: this.valuesOf(sheetId, range) });
    }
    const changed = [...this.partsRead].filter(
      ([key, { values }]) => before.get(key)?.values !== values,
    );
    const gone = [...before].filter(([key]) => !this.partsRead.has(key));
    return [...changed, ...gone].map(([, { sheetId, range }]) => ({ sheetId, range }));
  }

  private valuesOf(sheetId: string, range: CellRange): string {
    const rows = this.workbook.cells.calculated()[sheetId] ?? {};
    const cells: unknown[] = [];
    for (let r = range.startRow; r <= range.endRow; r++) {
      for (let c = range.startColumn; c <= range.endColumn; c++) cells.push(rows[r]?.[c]);
    }
    return JSON.stringify(cells);
  }

  private passOver(changes: readonly Change[]): object {
    const unitId = this.workbook.facade.getId();
    return {
      dirtyRanges: changes.map(({ sheetId, range }) => ({ unitId, sheetId, range })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      forceCalculation: false,
      options: null,
    };
  }
}

interface PartRead extends Change {
  readonly values: string;
}

function isStyleOnly(command: { readonly id: string; readonly params?: object }): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return (command.params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id;
}

/**
 * Where formulas refer to a part of a spilled range without its top left cell. Univer orders formulas by formula cells
 * only, so such readers are one step behind and have to be called again.
 */
function partialSpillReferences(workbook: UniverWorkbook): Change[] {
  const named = workbook.namedFormulas();
  const spills = [...workbook.cells.spills()];
  const found: Change[] = [];
  for (const cell of workbook.cells.formulaCells()) {
    for (const { sheetName, range } of formulaReferences(cell.formula, named)) {
      const sheetId = sheetName === undefined ? cell.sheetId : workbook.sheetIdOf(sheetName);
      for (const spill of spills) {
        const part = spill.sheetId === sheetId ? overlap(spill.range, range) : undefined;
        if (part && !containsAnchor(part, spill.range))
          found.push({ sheetId: spill.sheetId, range: part });
      }
    }
  }
  return found;
}

function containsAnchor(part: CellRange, spill: CellRange): boolean {
  return part.startRow === spill.startRow && part.startColumn === spill.startColumn;
}

type IndexSet = typeof CELL_INVERTED_INDEX_CACHE.set;

let original: IndexSet | undefined;

/**
 * Univer keeps an index from value to rows for columns that MATCH and the like search, and puts every cell it computes
 * into it, whether anybody searches that column or not. Replacing a row walks over all different values of the column:
 * quadratic in the rows of a long spilled table (7,000 deductions: 1 s of a pass of 1.5 s, docs/host.md). A row that no
 * search has indexed yet need not be replaced: the first search reads it from the cell itself.
 * For all of Univer's instances, since they share the index; more than once does no harm.
 */
function indexOnlyWhatIsSearched(): void {
  if (original) return;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = (original = index.set.bind(index));
  index.set = (unitId, sheetId, column, value, row, isForceUpdate) => {
    const isSearched = !index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (isForceUpdate !== true || isSearched)
      set(unitId, sheetId, column, value, row, isForceUpdate);
  };
}
