import { describe, expect, it } from '@jest/globals';
import { checkTopLevel } from '../../../tools/gate/check-top-level.mjs';
import { sampleCode } from './sample-code';

describe('checkTopLevel', () => {
  it('accepts functions, the namespace and a directive', () => {
    expect(checkTopLevel({ code: sampleCode })).toEqual([]);
  });

  it.each([
    ['a call', 'setUp();', 'a ExpressionStatement'],
    ['a write to another name', 'this.a = 1;', 'a ExpressionStatement'],
    ['a second variable', 'var other = 1;', 'a VariableDeclaration'],
    ['a constant', 'const other = 1;', 'a VariableDeclaration'],
    ['a class', 'class Other {}', 'a ClassDeclaration'],
    ['a condition', 'if (1) {}', 'a IfStatement'],
  ])('refuses %s', (_case, text, kind) => {
    expect(checkTopLevel({ code: sampleCode + text })).toEqual([
      expect.stringContaining(`${kind} may not stand at the top level`),
    ]);
  });

  it('refuses a bundle without its namespace, or with two', () => {
    expect(checkTopLevel({ code: 'function onOpen() {}' })).toEqual([
      'Code.js declares the variable CCHC_APP_ 0 times instead of once.',
    ]);
    expect(checkTopLevel({ code: 'var CCHC_APP_ = 1;\nvar CCHC_APP_ = 2;' })).toHaveLength(1);
  });
});
