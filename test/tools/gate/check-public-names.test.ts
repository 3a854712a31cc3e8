import { describe, expect, it } from '@jest/globals';
import { checkPublicNames } from '../../../tools/gate/check-public-names.mjs';
import { sampleCode } from './sample-code';

const customFunctions = [{ name: 'CCHC_RATIO' }];
const commands = [{ name: 'onOpen' }, { name: 'setUp' }];

describe('checkPublicNames', () => {
  it('accepts exactly the functions of the tables', () => {
    expect(checkPublicNames({ code: sampleCode, customFunctions, commands })).toEqual([]);
  });

  it('refuses a helper that leaked to the top level', () => {
    const code = `${sampleCode}function helper() {}`;
    expect(checkPublicNames({ code, customFunctions, commands })).toEqual([
      'helper is public, but no table names it.',
    ]);
  });

  it('refuses a bundle that lacks a function of the tables', () => {
    const more = [...commands, { name: 'onInstall' }];
    expect(checkPublicNames({ code: sampleCode, customFunctions, commands: more })).toEqual([
      'A table names onInstall, but Code.js has no such function.',
    ]);
  });

  it('refuses a function of the tables that only the inside of the bundle knows', () => {
    const code = `${sampleCode}var hidden = () => { function inner() {} return inner; };`;
    const more = [...commands, { name: 'inner' }];
    expect(checkPublicNames({ code, customFunctions, commands: more })).toEqual([
      'A table names inner, but Code.js has no such function.',
    ]);
  });

  it('refuses two functions whose names differ in capitals only', () => {
    const code = `${sampleCode}function setup() {}`;
    const more = [...commands, { name: 'setup' }];
    expect(checkPublicNames({ code, customFunctions, commands: more })).toEqual([
      'setup stands twice, and cells do not tell capitals apart.',
    ]);
  });

  it.each(['SUM', 'TO_TEXT', 'ab12', 'R1C1', 'True'])('refuses the name %s', (name) => {
    const code = `${sampleCode}function ${name}() {}`;
    const more = [...commands, { name }];
    expect(checkPublicNames({ code, customFunctions, commands: more })).toEqual([
      `${name} reads like a cell or a built-in function of Sheets.`,
    ]);
  });

  it('refuses a name that Google would hide', () => {
    const code = `${sampleCode}function rpc_() {}`;
    const more = [...commands, { name: 'rpc_' }];
    expect(checkPublicNames({ code, customFunctions, commands: more })).toEqual([
      'rpc_ ends with _, so Google hides it.',
    ]);
  });
});
