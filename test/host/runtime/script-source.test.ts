// https://developers.google.com/apps-script/guides/sheets/functions#autocomplete
import { describe, expect, it } from '@jest/globals';
import { readScriptSource } from '../../../host/runtime/script-source';

const CODE = `
var APP_ = (() => { function INNER() {} return {}; })();
/**
 * Scores.
 * @customfunction
 */
function SCORE(a) {}
/** Not one. */
function command() {}
/** @customfunction */

/* another comment between */
function TOO_FAR() {}
/** @customfunction */
function hidden_() {}
// function COMMENTED() {}
const text = 'function QUOTED() {}';
`;

describe('readScriptSource', () => {
  it('finds the public functions: top-level, declared, not ending in _', () => {
    expect([...readScriptSource(CODE).publicFunctions]).toEqual(['SCORE', 'command', 'TOO_FAR']);
  });

  it('finds the custom functions by the comment directly above', () => {
    expect(readScriptSource(CODE).customFunctions).toEqual(['SCORE']);
  });
});
