import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ADD_ON_VERSION } from '../../../src/text/publication';
import { projectRoot } from '../../../tools/project-root.mjs';

it('the version of the add-on is that of package.json', () => {
  const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: ADD_ON_VERSION });
});
