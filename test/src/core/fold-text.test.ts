import { describe, expect, it } from '@jest/globals';
import { foldText, tidyText } from '../../../src/core/fold-text';

describe('tidyText', () => {
  it('trims, joins spaces of every kind, and composes letters', () => {
    expect(tidyText('\u00a0 Không\u00a0\t phát\nsinh '.normalize('NFD'))).toBe('Không phát sinh');
  });
});

describe('tidyText of a text made to do harm', () => {
  const marks = '\u0316\u0301'.repeat(50_000);

  it('keeps thirty marks on a letter and what follows them', () => {
    const tidy = tidyText(`a${marks}b`);
    expect(tidy).toMatch(/^á/);
    expect(tidy).toMatch(/b$/);
    expect(Array.from(tidy).length).toBeLessThanOrEqual(32);
  });

  it('leaves long texts of any language as they are', () => {
    const text = 'Tiếng Việt có dấu, ệ ố ữ. '.repeat(40);
    expect(tidyText(text.normalize('NFD'))).toBe(text.trim());
  });
});

describe('foldText', () => {
  it('makes the same words the same text', () => {
    expect(foldText('  LOẠI  TRỪ ')).toBe(foldText('loại trừ'.normalize('NFD')));
  });
});
