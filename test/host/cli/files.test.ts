// What becomes of a file that cannot be written: nothing is left beside it, the old one stays whole, and one sentence says why.
import fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { removeUnfinished, writeBytes } from '../../../host/cli/files';
import { FAULT, SYSTEM_FAULT } from '../../../host/text/command-line';
import { temporaryFolder } from '../../tools/temporary-folder';

const { path, remove } = temporaryFolder({ 'cu.xlsx': 'cũ', 'la-thu-muc/x': '' });

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(remove);

const bytes = new TextEncoder().encode('mới');
const at = (name: string) => join(path, name);
const names = () => fs.readdirSync(path).sort();
const BEFORE = ['cu.xlsx', 'la-thu-muc'];

function fails(method: 'writeFileSync' | 'renameSync', code: string): void {
  const real = fs[method] as (...args: unknown[]) => void;
  jest.spyOn(fs, method).mockImplementation((...args: unknown[]) => {
    // A full disk takes a part first.
    if (method === 'writeFileSync') real(args[0], 'm');
    throw Object.assign(new Error(`${code}: no`), { code });
  });
}

describe('writeBytes', () => {
  it.each([
    ['writeFileSync', 'ENOSPC'],
    ['writeFileSync', 'EDQUOT'],
    ['writeFileSync', 'EACCES'],
    ['writeFileSync', 'EROFS'],
    ['writeFileSync', 'EIO'],
    ['renameSync', 'EPERM'],
    ['renameSync', 'EBUSY'],
  ] as const)('leaves nothing where %s fails by %s', (method, code) => {
    fails(method, code);
    const file = at('cu.xlsx');
    const sentence = FAULT.unwritableFile(file, SYSTEM_FAULT[code]);
    expect(() => {
      writeBytes(file, bytes);
    }).toThrow(sentence);
    expect([names(), fs.readFileSync(file, 'utf8')]).toEqual([BEFORE, 'cũ']);
  });

  it.each([
    ['la-thu-muc', 'EISDIR'],
    ['khong-co/x.xlsx', 'ENOENT'],
    ['cu.xlsx/x.xlsx', 'ENOTDIR'],
    [`${'ệ'.repeat(84)}.xlsx`, 'ENAMETOOLONG'],
  ] as const)('leaves nothing where the place is none: %.20s', (name, code) => {
    expect(() => {
      writeBytes(at(name), bytes);
    }).toThrow(FAULT.unwritableFile(at(name), SYSTEM_FAULT[code]));
    expect(names()).toEqual(BEFORE);
  });

  it.each([249, 254, 255])('writes names of %d bytes', (length) => {
    const ending = '.xlsx';
    const letters = 'ệ'.repeat(Math.floor((length - ending.length) / 3));
    const name = `${'x'.repeat((length - ending.length) % 3)}${letters}${ending}`;
    expect(Buffer.byteLength(name)).toBe(length);
    writeBytes(at(name), bytes);
    expect(fs.readFileSync(at(name), 'utf8')).toBe('mới');
    expect(names()).toHaveLength(BEFORE.length + 1);
    fs.rmSync(at(name));
  });
});

describe('removeUnfinished', () => {
  it('removes what a run that is no more has left, and nothing else', () => {
    const running = `.cchc-${process.pid}-00000000.tmp`;
    const others = [
      running,
      '.cchc-x.tmp',
      'cchc-1-00000000.tmp',
      '.cchc-99999999-00000000.tmp.xlsx',
    ];
    for (const name of ['.cchc-99999999-0123abcd.tmp', ...others]) fs.writeFileSync(at(name), '');
    removeUnfinished(path);
    expect(names()).toEqual([...BEFORE, ...others].sort());
    for (const name of others) fs.rmSync(at(name));
  });
});
