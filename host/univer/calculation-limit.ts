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
  StringValueObject,
} from '@univerjs/engine-formula';
import { callCost, LONGEST_RESULT, triesOf } from './call-cost';
import { isNestedTooDeep } from '../../xlsx/formulas/nesting';

/** About as many microseconds; a round of 168 units and 100 criteria takes half of it, its cells included. */
const MOST_WORK = 2_500_000;
/** Of two results that go over several cells. */
const BESIDE = 0.25;
/** Of a cell that a formula reads for the first time. */
const READ = 4;

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export class CalculationLimit {
  private spent = 0;
  private before = 0;
  private spills = 0;
  private readonly places = new Map<string, FormulaPlace>();

  /** Before each calculation; what was too much in the last one is forgotten. */
  restart(): void {
    this.spent = this.before;
    this.before = 0;
    this.spills = 0;
    this.places.clear();
  }

  /** What has been done for this workbook just now leaves less for the calculation that follows. */
  countAsSpent(work: number): void {
    this.before = work;
  }

  /** Throws once it is too much. */
  spend(work: number): void {
    this.spent += work;
    if (this.spent > MOST_WORK) throw TOO_MUCH;
  }

  /** One more result that goes over several cells: Univer asks of each whether it is in the way of another. */
  spill(): void {
    this.spills += 1;
    this.spend(this.spills * BESIDE);
  }

  /** Where it is too much, the formula at that place is refused. */
  canSpend(work: number, place: FormulaPlace): boolean {
    this.spent += work;
    if (this.spent > MOST_WORK) this.refuse(place);
    return this.spent <= MOST_WORK;
  }

  refuse(place: FormulaPlace): void {
    this.places.set(JSON.stringify(place), place);
  }

  /** The formulas of the last calculation that were not computed. */
  refused(): readonly FormulaPlace[] {
    return [...this.places.values()];
  }
}

/** One for all: a LAMBDA that is called a million times more is refused as often, and a trace each would take minutes. */
const TOO_MUCH = new Error('too much to calculate');

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
  guardWildcards(StringValueObject.prototype as unknown as Wildcards);
}

function guardReferences(): void {
  // Called on each reference below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { iterator } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.iterator = function (callback) {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    current?.spend((endRow - startRow + 1) * (endColumn - startColumn + 1) * READ);
    iterator.call(this, callback);
  };
}

function guardInterpreter(): void {
  // Called on each interpreter below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { execute, executeAsync } = Interpreter.prototype;
  Interpreter.prototype.execute = function (node) {
    const runtime = runtimeOf(this);
    const isInside = current !== undefined;
    try {
      return within(limits.get(runtime), () => {
        current?.spend(FORMULA);
        const result = execute.call(this, node);
        if (!isInside && result.isArray()) current?.spill();
        return result;
      });
    } catch (error) {
      // within a formula that calls itself or a LAMBDA, the whole formula ends
      if (isInside) throw error;
      return refusal(error, runtime);
    }
  };
  Interpreter.prototype.executeAsync = async function (node) {
    const runtime = runtimeOf(this);
    try {
      limits.get(runtime)?.spend(FORMULA);
      const result = await executeAsync.call(this, node);
      if (result.isArray()) limits.get(runtime)?.spill();
      return result;
    } catch (error) {
      // also within another formula, which may not wait for this one: a promise that fails unheard would end the program
      return refusal(error, runtime);
    }
  };
  guardSteps(Interpreter.prototype as unknown as Steps);
}

interface Steps {
  _executeAsync(node: Step, x?: number, y?: number): Promise<unknown>;
}

interface Step {
  execute(): unknown;
  executeAsync?(): Promise<unknown>;
}

const stepped = new WeakSet<Step>();

/** A formula that may wait (MAKEARRAY, MAP) is computed node by node; each node by itself without a pause. */
function guardSteps(interpreter: Steps): void {
  // Called on each interpreter below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { _executeAsync: run } = interpreter;
  interpreter._executeAsync = function (node, x, y) {
    if (!stepped.has(node)) {
      stepped.add(node);
      const limit = limits.get(runtimeOf(this));
      const [execute, executeAsync] = [node.execute.bind(node), node.executeAsync?.bind(node)];
      node.execute = () => within(limit, execute);
      if (executeAsync) node.executeAsync = () => within(limit, executeAsync);
    }
    return run.call(this, node, x, y);
  };
}

function runtimeOf(interpreter: object): Runtime {
  return (interpreter as { readonly _runtimeService: Runtime })._runtimeService;
}

function within<T>(limit: CalculationLimit | undefined, action: () => T): T {
  const outer = current;
  current = limit;
  try {
    return action();
  } finally {
    current = outer;
  }
}

/** What stands in the cell of a formula that was too much; any other error is none of ours. */
function refusal(error: unknown, runtime: Runtime): ErrorValueObject {
  // a RangeError: nested too deep, or a text or list longer than there can be one
  if (error !== TOO_MUCH && !(error instanceof RangeError)) throw error;
  const { currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
  limits.get(runtime)?.refuse({ sheetId, row, column });
  return ErrorValueObject.create(ErrorType.NUM);
}

interface Wildcards {
  _checkWildcard(pattern: string, operator: string): unknown;
  getValue(): string;
}

/** `*a*a*a*b` in COUNTIF, compared as a pattern: with four stars the fourth power of the letters. */
function guardWildcards(texts: Wildcards): void {
  // Called on each text below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { _checkWildcard: check } = texts;
  texts._checkWildcard = function (pattern, operator) {
    current?.spend(triesOf(pattern.split('*').length - 1, this.getValue().length));
    return check.call(this, pattern, operator);
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
