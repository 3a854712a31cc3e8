import { describe, expect, it } from '@jest/globals';
import { checkServerCalls } from '../../../tools/gate/check-server-calls.mjs';
import { sampleCode } from './sample-code';

describe('checkServerCalls', () => {
  it('accepts calls that Code.js answers', () => {
    expect(checkServerCalls({ code: sampleCode, serverCalls: ['setUp'] })).toEqual([]);
  });

  it('refuses a call that nobody answers, and one that only the inside of the bundle knows', () => {
    const code = `${sampleCode}var hidden = () => { function inner() {} return inner; };`;
    expect(checkServerCalls({ code, serverCalls: ['setup', 'inner'] })).toEqual([
      'The sidebar calls setup, but Code.js has no such function.',
      'The sidebar calls inner, but Code.js has no such function.',
    ]);
  });
});
