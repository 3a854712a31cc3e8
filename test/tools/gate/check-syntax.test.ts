import { describe, expect, it } from '@jest/globals';
import { checkSyntax } from '../../../tools/gate/check-syntax.mjs';
import { sampleCode } from './sample-code';

describe('checkSyntax', () => {
  it('accepts a plain script', () => {
    expect(checkSyntax({ code: sampleCode })).toEqual([]);
  });

  it.each([
    ['an export left over', 'export const a = 1;'],
    ['an import left over', "import { a } from './a';"],
    ['a private member', 'class A { #a = 1; }'],
    ['a static field', 'class A { static a = 1; }'],
    ['await at the top level', 'await null;'],
    ['a brace too few', 'function a() {'],
  ])('refuses %s', (_case, code) => {
    expect(checkSyntax({ code })).toEqual([
      expect.stringContaining('Code.js is not an ES2020 script'),
    ]);
  });
});
