import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { foldText, tidyText } from '../../../src/core/fold-text';
import { projectRoot } from '../../../tools/project-root.mjs';

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

/** A text of fifty thousand marks on one letter takes a second to compose: every text that people type goes through the guard. */
it('no text is composed but by the guard, nor decomposed but by letters', () => {
  const folders = ['src', 'host', 'xlsx'].map((name) => join(projectRoot, name));
  const found = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => /\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('.normalize('))
    .map((file) => relative(projectRoot, file).replace(/\\/g, '/'));
  expect(found.sort()).toEqual(GUARDED);
});

/** The guards of both worlds and of sealed cells, which never change; what takes guarded texts or single letters apart. */
const GUARDED = [
  'host/text/composed.ts',
  'src/client/choice/document-choice.tsx',
  'src/core/fold-text.ts',
  'src/core/identity.ts',
  'src/documents/format/text-width.ts',
  'src/rules/publication/sealed-cell.ts',
];
