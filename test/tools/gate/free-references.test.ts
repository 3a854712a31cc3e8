import { describe, expect, it } from '@jest/globals';
import { freeReferences } from '../../../tools/gate/free-references.mjs';
import { parseScript } from '../../../tools/gate/parse-script.mjs';

function namesOf(code: string): string[] {
  return freeReferences(parseScript(code).program).map((reference) => reference.name);
}

describe('freeReferences', () => {
  it.each([
    ['variables', 'var a = 1; let b = a; const c = b; c;'],
    ['a variable used before its line', 'a; var a;'],
    ['a var of an inner block', 'function f() { { var a; } a; }'],
    [
      'parameters, destructured, with rest and default',
      'function f({ a, b: [c] }, d = a, ...e) { c; d; e; }',
    ],
    ['functions, called before they stand', 'f(); function f() {}'],
    ['the own name of a function expression', '(function f() { f(); });'],
    ['arguments inside a function', 'function f() { return arguments; }'],
    ['classes and their own name', 'class A { m() { return A; } } new A();'],
    ['the error of a catch', 'try {} catch ({ message }) { message; }'],
    ['the variable of a loop', 'for (const a of []) a; for (let i = 0; i; i++) i;'],
    ['variables of a switch', 'switch (1) { case 1: let a; a; }'],
    ['names of members and keys', '({ fetch: 1 }).fetch; ({ fetch() {} });'],
    ['labels', 'outer: for (;;) { break outer; }'],
  ])('takes %s as the own', (_case, code) => {
    expect(namesOf(code)).toEqual([]);
  });

  it.each([
    ['a plain use', 'a;', 'a'],
    ['a let outside its block', '{ let a; } a;', 'a'],
    [
      'a const of another function',
      'function f() { const a = 1; } function g() { return a; }',
      'a',
    ],
    ['a parameter of another function', '((a) => 1); a;', 'a'],
    ['a short property', '({ a });', 'a'],
    ['a computed key', '({ [a]: 1 });', 'a'],
    ['a write', 'a = 1;', 'a'],
    ['a write by a pattern', '[a] = [];', 'a'],
    ['the name of a function expression outside', '(function f() {}); f;', 'f'],
    ['arguments in an arrow at the top level', '() => arguments;', 'arguments'],
  ])('finds %s', (_case, code, name) => {
    expect(namesOf(code)).toEqual([name]);
  });

  it('says which uses stand behind a typeof guard', () => {
    const code = `
      typeof a;
      typeof a === 'function' && a();
      if (typeof a !== 'undefined') a();
      typeof a === 'object' ? a.b : 0;
      a();
      if (typeof b) a();`;
    const lines = freeReferences(parseScript(code).program)
      .filter((reference) => !reference.guarded)
      .map((reference) => reference.line);
    expect(lines).toEqual([6, 7]);
  });
});
