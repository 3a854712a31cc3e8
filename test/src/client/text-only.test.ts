/** Cell texts are anybody's: clients put them on the page as text nodes only, never as markup or code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../tools/project-root.mjs';

const files = ['client', 'sidebar', 'report-dialog', 'self-check'].flatMap((folder) =>
  readdirSync(join(projectRoot, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('the sources of the clients', () => {
  it.each(files)('%s writes no markup', (name) => {
    const source = readFileSync(join(projectRoot, 'src', name), 'utf8');
    expect(source).not.toMatch(
      /innerHTML|outerHTML|InnerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    );
  });

  it('are found', () => {
    const entries = ['sidebar/app.tsx', 'report-dialog/app.tsx', 'self-check/app.tsx'];
    expect(files).toEqual(expect.arrayContaining(['client/server.ts', ...entries]));
  });
});
