import { describe, expect, it } from '@jest/globals';
import { FAULT, USAGE } from '../../../host/text/command-line';
import { workFolder } from './command-line';

const folder = workFolder();

describe('cchc', () => {
  it('explains itself', async () => {
    const ways = [[], ['help'], ['--help'], ['demo', '-h']];
    const ended = await Promise.all(ways.map((words) => folder.cchc(...words)));
    const explanation = { exitCode: 0, output: `${USAGE}\n`, errors: '' };
    expect(ended).toEqual(ways.map(() => explanation));
  });

  it('refuses what it does not understand with one sentence and exit code 1', async () => {
    const refusals: readonly (readonly [readonly string[], string])[] = [
      [['cham'], FAULT.unknownCommand('cham')],
      [['toString'], FAULT.unknownCommand('toString')],
      [['score'], FAULT.fileArgument('score')],
      [['score', 'a.xlsx', 'b.xlsx'], FAULT.fileArgument('score')],
      [['new'], FAULT.fileArgument('new')],
      [['new', 'a.xlsx', '--year', '25'], FAULT.year('25')],
      [['score', 'vang-mat.xlsx'], FAULT.noFile('vang-mat.xlsx')],
    ];
    const ended = await Promise.all(refusals.map(([words]) => folder.cchc(...words)));
    expect(ended).toEqual(
      refusals.map(([, sentence]) => ({ exitCode: 1, output: '', errors: `${sentence}\n` })),
    );
    expect(folder.names()).toEqual([]);
  });

  it('says which option it does not take', async () => {
    const ended = await Promise.all([
      folder.cchc('demo', '--mau'),
      folder.cchc('new', 'a.xlsx', '--units'),
    ]);
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([1, 1]);
    expect(ended.map(({ errors }) => errors)).toEqual([
      expect.stringMatching(/^Tùy chọn không dùng được: .*'--mau'/),
      expect.stringMatching(/^Tùy chọn không dùng được: .*--units/),
    ]);
  });
});
