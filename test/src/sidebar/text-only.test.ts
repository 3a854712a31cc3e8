/** Cell texts are anybody's: the client puts them on the page as text nodes only, never as markup or code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../tools/project-root.mjs';

const folder = join(projectRoot, 'src');
const files = ['sidebar', 'self-check'].flatMap((client) =>
  readdirSync(join(folder, client), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${client}/${name}`),
);

describe('the sources of the clients', () => {
  it.each(files)('%s writes no markup', (name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    expect(source).not.toMatch(
      /innerHTML|outerHTML|InnerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    );
  });

  it('are found', () => {
    expect(files).toEqual(expect.arrayContaining(['sidebar/app.tsx', 'self-check/app.tsx']));
  });
});
