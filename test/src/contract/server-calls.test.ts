import { describe, expect, it } from '@jest/globals';
import { customFunctions } from '../../../src/apps-script/globals';
import { CALLS } from '../../../src/contract/server-calls';
import { parseScript, topLevelFunctions } from '../../../tools/gate/parse-script.mjs';
import { builtBundle } from '../../helpers/built-bundle';

/** What Google and the menu call. */
const ENTRIES = [
  'onOpen',
  'onInstall',
  'setUpFromMenu',
  'showSidebar',
  'showMonitoring',
  'checkFromMenu',
  'recalculateFromMenu',
  'showSelfCheck',
];

describe('CALLS', () => {
  it('are the public functions of Code.js, beside triggers, menu items and custom functions', () => {
    const { program } = parseScript(builtBundle().code);
    const names = topLevelFunctions(program).map(({ id }) => id.name);
    const formulas = customFunctions.map(({ name }) => name);
    const others = names.filter((name) => ![...ENTRIES, ...formulas].includes(name));
    expect(others.sort()).toEqual(CALLS.map(({ name }) => name).sort());
    expect(names).toEqual(expect.arrayContaining(ENTRIES));
  });

  it('take one parameter each, also where nothing is asked: pages send a text', () => {
    const { program } = parseScript(builtBundle().code);
    const parameters = new Map(
      topLevelFunctions(program).map(({ id, params }) => [id.name, params.length]),
    );
    for (const { name } of CALLS) {
      expect([name, parameters.get(name)]).toEqual([name, 1]);
    }
  });
});
