/** `cchc what-if`: whose figures move, and a sentence with the way on for what cannot be tried. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { FAULT } from '../../../host/text/command-line';
import { workFolder } from './command-line';

const folder = workFolder();
const tried = (...words: readonly string[]) => folder.cchc('what-if', 'mau.xlsx', ...words);

describe('whatIfCommand', () => {
  beforeAll(async () => {
    await folder.cchc('demo', '--out', 'mau.xlsx');
  }, 60_000);

  it('says whose points move, and leaves the file as it is', async () => {
    const before = folder.read('mau.xlsx');
    const { output, exitCode } = await tried('--code', '3.13.3', '--scale', 'sàn 60%');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/Xã Vĩnh Long +84,66 → 85,65/);
    expect(folder.read('mau.xlsx')).toEqual(before);
  });

  it('says what cannot be tried, and what to name', async () => {
    const unread = await tried('--code', '3.13.3', '--scale', 'sàn cao');
    expect(unread.errors).toContain('3.13.3: thang điểm không đọc được ở “sàn cao”');
    expect(unread.exitCode).toBe(1);
    expect((await tried('--code', '3.13.3')).errors).toContain(FAULT.nothingChanged());
    expect((await tried('--scale', 'sàn 60%')).errors).toContain(FAULT.codeMissing());
  });
});
