import { describe, expect, it } from '@jest/globals';
import { foldText, tidyText } from '../../../src/core/fold-text';

describe('tidyText', () => {
  it('trims, joins spaces of every kind, and composes letters', () => {
    expect(tidyText('\u00a0 Không\u00a0\t phát\nsinh '.normalize('NFD'))).toBe('Không phát sinh');
  });
});

describe('foldText', () => {
  it('makes the same words the same text', () => {
    expect(foldText('  LOẠI  TRỪ ')).toBe(foldText('loại trừ'.normalize('NFD')));
  });
});
