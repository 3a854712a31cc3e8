// Waits until every formula is computed, and makes Univer's results right where one of its passes is not enough:
// it repeats the pass over parts of spilled ranges that changed and that some formula reads without their first cell.
// Univer computes 100 ms after a change and asynchronously; whoever waits here does not wait for those (docs/host.md).
import type { IDisposable, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { FFormula } from '@univerjs/engine-formula/facade';
import {
  FormulaDataModel,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { CellRange } from './a1-notation';
import { overlap } from './a1-notation';
import type { CalculationLimit, FormulaPlace } from './calculation-limit';
import { limitCalculation } from './calculation-limit';
import type { Change } from './change-journal';
import { formulaReferences } from './formula-references';
import { indexOnlyWhatIsSearched, readOneSheetAtAWrite } from './less-work';
import { registerRangesOnce } from './no-piling-up';
import type { UniverWorkbook } from './univer-workbook';

/** Longer chains of partial references than this are a circle. */
const MAX_REPEATS = 50;

/** As long as Univer waits by itself: whoever types goes on typing meanwhile. */
const PAUSE = 100;

export class Calculation {
  private settling: Promise<void> | undefined;
  private partsRead = new Map<string, PartRead>();
  private readonly commands: ICommandService;
  private readonly trigger: Trigger;
  private readonly limit: CalculationLimit;
  private readonly listener: IDisposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly formula: FFormula,
    injector: Injector,
    private readonly workbook: UniverWorkbook,
  ) {
    this.limit = limitCalculation(injector);
    indexOnlyWhatIsSearched();
    readOneSheetAtAWrite(injector.get(FormulaDataModel));
    registerRangesOnce(injector);
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.listener = this.commands.onCommandExecuted(() => {
      if (this.isWaiting()) this.takeOver();
    });
  }

  /** Computes everything anew: needed once for a workbook that was just opened. */
  async recalculate(): Promise<void> {
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { ...this.over([]), forceCalculation: true },
      { onlyLocal: true },
    );
    this.limit.countAsSpent(OPENED * cellCount(this.workbook));
    await this.settled();
  }

  /** Whoever waits while others wait already, waits for the same end. */
  settled(): Promise<void> {
    this.settling ??= this.settle().finally(() => {
      this.settling = undefined;
    });
    return this.settling;
  }

  /** The formulas that were too much to compute in the latest calculation. */
  refused(): readonly FormulaPlace[] {
    return this.limit.refused();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
  }

  private isWaiting(): boolean {
    return this.trigger._waitingCommandQueue.length > 0;
  }

  /** Univer's own timer would stop a pass that still runs and, in Node, leave a port open that keeps the process alive. */
  private takeOver(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settled(), PAUSE);
  }

  private async settle(): Promise<void> {
    while (this.isWaiting()) {
      clearTimeout(this.timer);
      this.limit.restart();
      await this.pass(this.whatWaits());
      await this.repeatForPartialReferences();
    }
  }

  /** As Univer's timer gathers it. */
  private whatWaits(): object {
    const { trigger } = this;
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    return { ...trigger._executingDirtyData };
  }

  private async repeatForPartialReferences(): Promise<void> {
    const readers = referencesOf(this.workbook);
    for (let i = 0; i < MAX_REPEATS; i++) {
      const [reader] = readers;
      const spills = [...this.workbook.cells.spills()].length;
      const pairs = (readers.length + spills) * spills;
      if (reader && !this.limit.canSpend(pairs * COMPARED, reader)) return;
      const stale = this.stalePartialReferences(readers);
      if (stale.length === 0) return;
      await this.pass(this.over(stale));
    }
  }

  /** The parts of spills that some formula reads without their first cell, as far as they hold something new. */
  private stalePartialReferences(readers: readonly Reader[]): Change[] {
    const before = this.partsRead;
    this.partsRead = new Map();
    for (const { sheetId, range } of partialSpillReferences(this.workbook, readers)) {
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

  /** One pass of Univer's, whose results stand in the cells when it is over. */
  private async pass(dirty: object): Promise<void> {
    const applied = this.formula.onCalculationResultApplied();
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
    await applied;
  }

  private over(changes: readonly Change[]): object {
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

/** The members of Univer's TriggerCalculationController (0.25.1, all private there) that hold its waiting commands. */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly unknown[];
  _executingDirtyData: object;
  _generateDirty(commands: readonly unknown[]): object;
  _mergeDirty(some: object, other: object): object;
}

interface PartRead extends Change {
  readonly values: string;
}

/**
 * Where formulas refer to a part of a spilled range without its top left cell. Univer orders formulas by formula cells
 * only, so such readers are one step behind and have to be called again.
 */
function partialSpillReferences(workbook: UniverWorkbook, readers: readonly Reader[]): Change[] {
  const spills = [...workbook.cells.spills()];
  const found: Change[] = [];
  for (const { readId, range } of readers) {
    for (const spill of spills) {
      const part = spill.sheetId === readId ? overlap(spill.range, range) : undefined;
      if (part && !containsAnchor(part, spill.range))
        found.push({ sheetId: spill.sheetId, range: part });
    }
  }
  return found;
}

/** A formula, and one range that it reads. */
interface Reader extends FormulaPlace {
  readonly readId: string | undefined;
  readonly range: CellRange;
}

function referencesOf(workbook: UniverWorkbook): Reader[] {
  const named = workbook.namedFormulas();
  return [...workbook.cells.formulaCells()].flatMap(({ formula, ...place }) =>
    formulaReferences(formula, named).map(({ sheetName, range }) => ({
      ...place,
      readId: sheetName === undefined ? place.sheetId : workbook.sheetIdOf(sheetName),
      range,
    })),
  );
}

/** Of a cell of a workbook that has just been opened. */
const OPENED = 4;
/** Of a range that is read, or spilled, with one that is spilled: Univer looks for those in each other's way. */
const COMPARED = 0.02;

function cellCount(workbook: UniverWorkbook): number {
  const sheets = workbook.facade.getSheets();
  return sheets.reduce((sum, each) => sum + each.getSheet().getCellMatrix().getSizeOf(), 0);
}

function containsAnchor(part: CellRange, spill: CellRange): boolean {
  return part.startRow === spill.startRow && part.startColumn === spill.startColumn;
}
