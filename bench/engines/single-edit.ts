/** Our single-edit path: the custom functions that one changed cell runs again, in the real bundle as Google loads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBare } from '../../tools/gate/load-bare.mjs';
import { projectRoot } from '../../tools/project-root.mjs';
import type { Engine } from '../engine';
import { timed } from '../timed';
import { CALLED, editedWorkbook, standingsOf, type CustomFunctions } from './edited-workbook';

export const OUR_EDIT = 'Our single edit';

export const singleEdit: Engine = {
  name: OUR_EDIT,
  prepare: ({ round }) => {
    const { edit, recalculate } = editedWorkbook(bundleFunctions(), round);
    const run = () => {
      edit();
      return timed(recalculate);
    };
    return Promise.resolve({
      standings: standingsOf(recalculate(), round),
      tasks: [{ name: OUR_EDIT, run }],
      facts: [],
      close: () => undefined,
    });
  },
};

function bundleFunctions(): CustomFunctions {
  const bundle = loadBare(readFileSync(join(projectRoot, 'dist/Code.js'), 'utf8'));
  return Object.fromEntries(
    CALLED.map((name) => [name, bundle.call(name)]),
  ) as unknown as CustomFunctions;
}
