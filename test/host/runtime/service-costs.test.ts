import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cellsMoved, countedCalls, serviceEffect } from '../../../host/runtime/service-costs';

const FOLDER = path.join(__dirname, '../../../host/platform');

/** `Class.method` of everything that the files of host/platform define, inherited parts of a class included. */
function emulated(): Set<string> {
  const found = new Set<string>();
  for (const file of fs.readdirSync(FOLDER)) {
    const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
    const className = /hostName = '([\w.]+)'/.exec(text)?.[1] ?? partOf(file);
    for (const [, method] of text.matchAll(/^ {2}(\w+)\(/gm))
      found.add(`${className}.${method ?? ''}`);
  }
  return found;
}

const partOf = (file: string): string => (file.startsWith('range') ? 'Range' : 'Sheet');

describe('serviceEffect', () => {
  it('has an entry only for what is emulated', () => {
    const known = emulated();
    expect(countedCalls().filter((call) => !known.has(call))).toEqual([]);
  });

  it('has an entry for every setter and getter of cells', () => {
    const missing = [...emulated()]
      .filter((call) => /^Range\.(set|get.*s$|clear)/.test(call))
      .filter((call) => !/getNumRows|getNumColumns/.test(call))
      .filter((call) => serviceEffect('Range', call.slice('Range.'.length)) === undefined);
    expect(missing).toEqual([]);
  });
});

describe('cellsMoved', () => {
  it('is the whole range for every grid of Range, and nothing for other classes', () => {
    const grids = [...emulated()]
      .filter((call) => /^Range\.(set|get)\w+s$/.test(call))
      .filter((call) => !/NumRows|NumColumns/.test(call));
    expect(grids.filter((call) => cellsMoved('Range', call.slice(6), 6) !== 6)).toEqual([]);
    expect(cellsMoved('Sheet', 'getLastRow', 6)).toBe(0);
  });
});
