// The formula of a conditional format, compiled once and asked for the cells that are drawn. Univer would hand it to its
// formula engine for every cell of the rule, seen or not, after every change (docs/host.md).
// Understands references to single cells of the own sheet, literals, operators and highlight-functions.ts; whatever
// else a rule says, it is not compiled, and stays with the engine.
import { columnIndex } from '../a1-notation';
import type { FormulaToken } from '../formula-tokens';
import { formulaTokens } from '../formula-tokens';
import { HIGHLIGHT_FUNCTIONS, TAKES_ERRORS } from './highlight-functions';
import type { HighlightValue, Present } from './highlight-value';
import { compareValues, toNumber, toText } from './highlight-value';

/** Where a rule is asked: how far from its first cell, and what the cells of its sheet hold. */
interface HighlightPlace {
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => HighlightValue;
}

export type HighlightFormula = (place: HighlightPlace) => HighlightValue;

/** `formula` in Univer's form, with its `=`. Undefined where the engine has to do it. */
export function compileHighlight(formula: string): HighlightFormula | undefined {
  try {
    return new Compiler(tokensOf(formula)).formula();
  } catch (error) {
    if (error instanceof NotCompiled) return undefined;
    throw error;
  }
}

class NotCompiled extends Error {}

const TWO_SIGNS = /^(?:<>|<=|>=)$/;

function tokensOf(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const token of formulaTokens(formula.replace(/^=/, ''), '.')) {
    const last = tokens.at(-1);
    const joined = `${last?.text ?? ''}${token.text}`;
    if (last?.kind === 'other' && TWO_SIGNS.test(joined)) {
      tokens[tokens.length - 1] = { kind: 'other', text: joined };
    } else tokens.push(token);
  }
  return tokens.filter(({ text }) => text.trim() !== '');
}

type Binary = (a: Present, b: Present) => HighlightValue;

/** From the loosest to the tightest. */
const OPERATORS: readonly Readonly<Record<string, Binary>>[] = [
  {
    '=': (a, b) => compareValues(a, b) === 0,
    '<>': (a, b) => compareValues(a, b) !== 0,
    '<': (a, b) => compareValues(a, b) < 0,
    '>': (a, b) => compareValues(a, b) > 0,
    '<=': (a, b) => compareValues(a, b) <= 0,
    '>=': (a, b) => compareValues(a, b) >= 0,
  },
  { '&': (a, b) => toText(a) + toText(b) },
  { '+': arithmetic((a, b) => a + b), '-': arithmetic((a, b) => a - b) },
  {
    '*': arithmetic((a, b) => a * b),
    '/': arithmetic((a, b) => (b === 0 ? undefined : a / b)),
  },
];

function arithmetic(compute: (a: number, b: number) => HighlightValue): Binary {
  return (a, b) => {
    const [left, right] = [toNumber(a), toNumber(b)];
    return left === undefined || right === undefined ? undefined : compute(left, right);
  };
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

class Compiler {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  formula(): HighlightFormula {
    const whole = this.operation(0);
    if (this.at < this.tokens.length) throw new NotCompiled();
    return whole;
  }

  private operation(level: number): HighlightFormula {
    const operators = OPERATORS[level];
    if (!operators) return this.signed();
    let left = this.operation(level + 1);
    for (;;) {
      const operator = operators[this.tokens[this.at]?.text ?? ''];
      if (!operator) return left;
      this.at += 1;
      left = binary(operator, left, this.operation(level + 1));
    }
  }

  private signed(): HighlightFormula {
    if (!this.skip('-')) return this.operand();
    const negative = arithmetic((a, b) => a - b);
    return binary(negative, () => 0, this.signed());
  }

  private operand(): HighlightFormula {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return constant(Number(token.text));
      case 'text':
        return constant(token.text.slice(1, -1).replace(/""/g, '"'));
      case 'name':
        return this.named(token.text);
      case 'open':
        return this.inParentheses(token.text);
      default:
        throw new NotCompiled();
    }
  }

  private inParentheses(sign: string): HighlightFormula {
    if (sign !== '(') throw new NotCompiled();
    const inside = this.operation(0);
    this.require(')');
    return inside;
  }

  private named(name: string): HighlightFormula {
    if (this.skip('(')) return this.call(name.toUpperCase());
    if (/^(?:true|false)$/i.test(name)) return constant(name.toLowerCase() === 'true');
    const cell = CELL.exec(name);
    if (!cell) throw new NotCompiled();
    return reference(cell);
  }

  private call(name: string): HighlightFormula {
    const run = Object.hasOwn(HIGHLIGHT_FUNCTIONS, name) ? HIGHLIGHT_FUNCTIONS[name] : undefined;
    if (!run) throw new NotCompiled();
    const args: HighlightFormula[] = [];
    do args.push(this.operation(0));
    while (this.skip(','));
    this.require(')');
    const takesErrors = TAKES_ERRORS.has(name);
    return (place) => {
      const values = args.map((arg) => arg(place));
      return !takesErrors && values.includes(undefined) ? undefined : run(values);
    };
  }

  private skip(text: string): boolean {
    if (this.tokens[this.at]?.text !== text) return false;
    this.at += 1;
    return true;
  }

  private require(text: string): void {
    if (!this.skip(text)) throw new NotCompiled();
  }
}

function constant(value: HighlightValue): HighlightFormula {
  return () => value;
}

function binary(
  operator: Binary,
  left: HighlightFormula,
  right: HighlightFormula,
): HighlightFormula {
  return (place) => {
    const a = left(place);
    const b = right(place);
    return a === undefined || b === undefined ? undefined : operator(a, b);
  };
}

function reference([
  ,
  fixedColumn,
  letters = '',
  fixedRow,
  digits,
]: RegExpExecArray): HighlightFormula {
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  return ({ rows, columns, cell }) =>
    cell(fixedRow ? row : row + rows, fixedColumn ? column : column + columns);
}
