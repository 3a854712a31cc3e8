// How much one calculation may cost. Univer computes whatever it is told to: `SEQUENCE(1000000,1000)` fills the memory, an
// OFFSET over the sheet takes minutes, in the page as in Node. Here every cell that a formula reads and every value that it
// makes is charged, by what it is and not by a clock; the formula that would go beyond the limit is an error, and so are all
// after it, each known by its place. For all of Univer's instances, since classes are shared; each has a limit of its own.
// Source: @univerjs/engine-formula 0.25.1: Interpreter, BaseReferenceObject, IFunctionService.
import type { Injector } from '@univerjs/core';
import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
} from '@univerjs/engine-formula';
import { callCost, LONGEST_RESULT } from './call-cost';
import { isNestedTooDeep } from '../../xlsx/formulas/nesting';

/** About as many microseconds; a round of 168 units takes a fifth of it. */
const MOST_WORK = 4_000_000;

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export class CalculationLimit {
  private spent = 0;
  private readonly places = new Map<string, FormulaPlace>();

  /** Before each calculation; what was too much in the last one is forgotten. */
  restart(): void {
    this.spent = 0;
    this.places.clear();
  }

  /** Throws once it is too much. */
  spend(work: number): void {
    this.spent += work;
    if (this.spent > MOST_WORK) throw new TooMuchWork();
  }

  refuse(place: FormulaPlace): void {
    this.places.set(JSON.stringify(place), place);
  }

  /** The formulas of the last calculation that were not computed. */
  refused(): readonly FormulaPlace[] {
    return [...this.places.values()];
  }
}

class TooMuchWork extends Error {}

/** The limit of the instance that computes at this moment; a formula is computed without a pause. */
let current: CalculationLimit | undefined;

type Runtime = Pick<IFormulaRuntimeService, 'currentSubUnitId' | 'currentRow' | 'currentColumn'>;

const limits = new WeakMap<object, CalculationLimit>();

/** The limit under which this Univer computes from now on. */
export function limitCalculation(injector: Injector): CalculationLimit {
  guardClasses();
  const limit = new CalculationLimit();
  limits.set(injector.get(IFormulaRuntimeService), limit);
  guardFunctions(injector.get(IFunctionService));
  return limit;
}

let isGuarded = false;

function guardClasses(): void {
  if (isGuarded) return;
  isGuarded = true;
  guardReferences();
  guardInterpreter();
  guardLexer();
}

function guardReferences(): void {
  // Called on each reference below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { iterator } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.iterator = function (callback) {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    current?.spend((endRow - startRow + 1) * (endColumn - startColumn + 1));
    iterator.call(this, callback);
  };
}

function guardInterpreter(): void {
  // Called on each interpreter below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { execute } = Interpreter.prototype;
  Interpreter.prototype.execute = function (node) {
    const runtime = (this as unknown as { readonly _runtimeService: Runtime })._runtimeService;
    const limit = limits.get(runtime);
    const outer = current;
    current = limit;
    try {
      limit?.spend(FORMULA);
      return execute.call(this, node);
    } catch (error) {
      // a RangeError: nested too deep, or a text or list longer than there can be one
      const isTooMuch = error instanceof TooMuchWork || error instanceof RangeError;
      // within a formula that calls itself or a LAMBDA, the whole formula ends
      if (!isTooMuch || outer) throw error;
      const { currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
      limit?.refuse({ sheetId, row, column });
      return ErrorValueObject.create(ErrorType.NUM);
    } finally {
      current = outer;
    }
  };
}

/** A formula that is nested some thousand levels deep would end the program where it is taken apart. */
function guardLexer(): void {
  // Called on each lexer below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { treeBuilder } = Lexer.prototype;
  Lexer.prototype.treeBuilder = function (formula, ...rest) {
    return isNestedTooDeep(formula) ? ErrorType.VALUE : treeBuilder.call(this, formula, ...rest);
  };
}

/** By itself, whatever it reads. */
const FORMULA = 20;

/** As they are asked for: not all of them are registered from the start. */
function guardFunctions(functions: IFunctionService): void {
  const find = functions.getExecutor.bind(functions);
  functions.getExecutor = (name) => {
    const executor = find(name);
    if (executor) guardFunction(String(name), executor);
    return executor;
  };
}

const guarded = new WeakSet<BaseFunction>();

function guardFunction(name: string, executor: BaseFunction): void {
  if (guarded.has(executor)) return;
  guarded.add(executor);
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values: BaseValueObject[]) => {
    current?.spend(callCost(name, values));
    const result = calculate(...values);
    if (result.isArray()) current?.spend(callCost('', [result as BaseValueObject]));
    return isTooLong(result) ? ErrorValueObject.create(ErrorType.VALUE) : result;
  };
}

/** One text, or a range of one cell that holds it. */
function isTooLong(result: ReturnType<BaseFunction['calculate']>): boolean {
  if (result.isReferenceObject()) return false;
  const value = result instanceof ArrayValueObject ? result.getFirstCell() : result;
  return (
    'isString' in value && value.isString() && String(value.getValue()).length > LONGEST_RESULT
  );
}
