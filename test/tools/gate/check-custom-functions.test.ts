import { describe, expect, it } from '@jest/globals';
import { checkCustomFunctions } from '../../../tools/gate/check-custom-functions.mjs';
import { sampleCode, spoilt } from './sample-code';

const part = (name: string) => ({ name, example: '1', description: 'x' });
const customFunctions = [{ name: 'CCHC_RATIO', parameters: [part('text'), part('other')] }];

function faultsOf(piece: string, replacement: string): string[] {
  return checkCustomFunctions({ ...spoilt(piece, replacement), customFunctions });
}

describe('checkCustomFunctions', () => {
  it('accepts a function that stands as the table says', () => {
    expect(checkCustomFunctions({ code: sampleCode, customFunctions })).toEqual([]);
  });

  it.each([
    [
      'a function that is missing',
      'function CCHC_RATIO',
      'function CCHC_RATI',
      'is no function at the top level',
    ],
    [
      'an arrow instead of a function',
      'function CCHC_RATIO(',
      'var CCHC_RATIO = function (',
      'is no function at the top level',
    ],
    [
      'a parameter too few',
      'CCHC_RATIO(text, other) {',
      'CCHC_RATIO(text) {',
      'has the parameters (text) instead of (text, other)',
    ],
    [
      'parameters of another order',
      'CCHC_RATIO(text, other) {',
      'CCHC_RATIO(other, text) {',
      'has the parameters (other, text)',
    ],
    [
      'a rest parameter',
      'CCHC_RATIO(text, other) {',
      'CCHC_RATIO(...text) {',
      'has a parameter that is not a plain name',
    ],
    [
      'a default',
      'CCHC_RATIO(text, other) {',
      'CCHC_RATIO(text, other = 1) {',
      'has a parameter that is not a plain name',
    ],
    [
      'an optional parameter in brackets',
      '{2} other',
      '{2} [other]',
      'does not understand the optional [other]',
    ],
    [
      'a @param too few',
      ' * @param {2} other Mẫu số.\n',
      '',
      'describes the parameters (text) instead of (text, other)',
    ],
    ['a missing @customfunction', ' * @customfunction\n', '', 'lacks @customfunction'],
    [
      'a line between comment and function',
      '*/\nfunction CCHC',
      '*/\n\nfunction CCHC',
      'has no JSDoc directly above it',
    ],
    ['a plain comment', '/**\n * Tỷ lệ.', '/*\n * Tỷ lệ.', 'has no JSDoc directly above it'],
  ])('refuses %s', (_case, piece, replacement, fault) => {
    expect(faultsOf(piece, replacement)).toEqual([expect.stringContaining(fault)]);
  });

  it.each(['CCHC_ratio', 'SCORE', 'CCHC_RATIO_'])('refuses the name %s', (name) => {
    const code = sampleCode.replaceAll('CCHC_RATIO', name);
    const table = customFunctions.map((entry) => ({ ...entry, name }));
    expect(checkCustomFunctions({ code, customFunctions: table })).toEqual([
      `${name} is no name for a custom function.`,
    ]);
  });
});
