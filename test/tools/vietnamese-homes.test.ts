/** Vietnamese words have their homes (src/text, src/catalogue/*.json, host/text); other code is English, comments may quote. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { transformSync } from 'esbuild';
import { projectRoot } from '../../tools/project-root.mjs';

const letter = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u0300-\u036fẠ-ỹ]/u;
const home = /^(?:src|host)\/text\//;

describe('Vietnamese letters', () => {
  const files = ['src', 'host'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.tsx?$/.test(name) && !home.test(name)),
  );

  it.each(files)('do not stand in %s', (name) => {
    const source = readFileSync(join(projectRoot, name), 'utf8');
    // The transform drops comments, which may name a tab or a label.
    const { code } = transformSync(source, { loader: 'tsx', charset: 'utf8', jsx: 'preserve' });
    const lines = code.split('\n');
    expect(lines.filter((line) => letter.test(line))).toEqual([]);
  });

  it.each(['điểm', 'xếp hạng', 'Ứng', 'cỡ'.normalize('NFD')])('are recognised in "%s"', (word) => {
    expect(letter.test(word)).toBe(true);
  });
});
