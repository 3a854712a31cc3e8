// Waits until every formula is computed, and makes Univer's results right where one of its passes is not enough:
// it repeats the pass over spilled ranges that changed and that some formula reads only in part.
// Univer computes 100 ms after a change and asynchronously; nothing can be forced (see docs/host.md).
import type { IDisposable, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { FFormula } from '@univerjs/engine-formula/facade';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { CellRange } from './a1-notation';
import type { Change } from './change-journal';
import { partialSpillReferences } from './partial-spill-references';
import type { UniverWorkbook } from './univer-workbook';

/** Longer chains of partial references than this are a circle. */
const MAX_REPEATS = 50;

export class Calculation {
  private pending = false;
  private settling: Promise<void> | undefined;
  private spilled = new Map<string, Spill>();
  private readonly commands: ICommandService;
  private readonly listener: IDisposable;

  constructor(
    private readonly formula: FFormula,
    injector: Injector,
    private readonly workbook: UniverWorkbook,
  ) {
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
      const stale = partialSpillReferences(this.workbook, this.changedSpills());
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

  private changedSpills(): Change[] {
    const before = this.spilled;
    this.spilled = new Map();
    for (const { sheetId, range } of this.workbook.cells.spills()) {
      const key = `${sheetId}:${range.startRow}:${range.startColumn}`;
      this.spilled.set(key, { sheetId, range, values: this.valuesOf(sheetId, range) });
    }
    const changed = [...this.spilled].filter(
      ([key, { values }]) => before.get(key)?.values !== values,
    );
    const gone = [...before].filter(([key]) => !this.spilled.has(key));
    return [...changed, ...gone].map(([, { sheetId, range }]) => ({ sheetId, range }));
  }

  private valuesOf(sheetId: string, range: CellRange): string {
    const rows = this.workbook.cells.calculated()[sheetId] ?? {};
    const cells: unknown[] = [];
    for (let r = range.startRow; r <= range.endRow; r++) cells.push(rows[r]);
    return JSON.stringify([range, cells]);
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

interface Spill {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly values: string;
}

function isStyleOnly(command: { readonly id: string; readonly params?: object }): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return (command.params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id;
}
