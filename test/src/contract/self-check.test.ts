import { describe, expect, it } from '@jest/globals';
import { commands } from '../../../src/apps-script/globals';
import { SELF_CHECK_CALLS } from '../../../src/contract/self-check';

describe('SELF_CHECK_CALLS', () => {
  it.each(SELF_CHECK_CALLS)('%s is a public function of Code.js', (name) => {
    expect(commands.map((command) => command.name)).toContain(name);
  });
});
