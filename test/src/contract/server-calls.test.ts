import { describe, expect, it } from '@jest/globals';
import { editResult } from '../../../src/apps-script/commands/edit-result';
import { followSelection } from '../../../src/apps-script/commands/follow-selection';
import { openSidebar } from '../../../src/apps-script/commands/open-sidebar';
import { readCriterion } from '../../../src/apps-script/commands/read-criterion';
import { readUnitCard } from '../../../src/apps-script/commands/read-unit-card';
import { setupRound } from '../../../src/apps-script/commands/setup-round';
import { SERVER_CALLS, type ServerCalls } from '../../../src/contract/server-calls';

/** The compiler compares each command with its call. */
const commands: ServerCalls = {
  openSidebar,
  readUnitCard,
  followSelection,
  readCriterion,
  editResult,
  setupRound,
};

describe('SERVER_CALLS', () => {
  it('names every call that has a command, each once', () => {
    expect([...SERVER_CALLS].sort()).toEqual(Object.keys(commands).sort());
  });
});
