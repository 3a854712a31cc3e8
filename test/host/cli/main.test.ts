import { describe, expect, it } from '@jest/globals';
import { FAULT, USAGE } from '../../../host/text/command-line';
import { workFolder } from './command-line';

const folder = workFolder();

describe('cchc', () => {
  it.each([[[]], [['help']], [['--help']], [['demo', '-h']]])(
    'explains itself for %j',
    async (words) => {
      const { exitCode, output, errors } = await folder.cchc(...words);
      expect([exitCode, output, errors]).toEqual([0, `${USAGE}\n`, '']);
    },
  );

  it.each([
    [['cham'], FAULT.unknownCommand('cham')],
    [['toString'], FAULT.unknownCommand('toString')],
    [['score'], FAULT.fileArgument('score')],
    [['score', 'a.xlsx', 'b.xlsx'], FAULT.fileArgument('score')],
    [['new'], FAULT.fileArgument('new')],
    [['new', 'a.xlsx', '--year', '25'], FAULT.year('25')],
    [['score', 'vang-mat.xlsx'], FAULT.noFile('vang-mat.xlsx')],
  ])('refuses %j with one sentence and exit code 1', async (words, sentence) => {
    expect(await folder.cchc(...words)).toEqual({
      exitCode: 1,
      output: '',
      errors: `${sentence}\n`,
    });
    expect(folder.names()).toEqual([]);
  });

  it.each([[['demo', '--mau']], [['new', 'a.xlsx', '--units']]])(
    'says which option of %j it does not take',
    async (words) => {
      const { exitCode, errors } = await folder.cchc(...words);
      expect(exitCode).toBe(1);
      expect(errors).toContain('Tùy chọn không dùng được');
      expect(errors).toContain(words.at(-1));
    },
  );
});
