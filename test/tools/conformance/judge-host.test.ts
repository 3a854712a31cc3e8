import { describe, expect, it } from '@jest/globals';
import { judgeHost } from '../../../tools/conformance/judge-host.mjs';

const google = new Map([
  ['Sheet', { service: 'spreadsheet', methods: ['copyTo', 'getName', 'setName'] }],
]);
const test = (title: string, ...calls: string[]) => ({
  file: 'sheet.test.ts',
  title,
  calls: new Set(calls),
});
const host = (methods: string[], ...tests: ReturnType<typeof test>[]) => ({
  classes: new Map([['Sheet', methods]]),
  tests,
});

describe('judgeHost', () => {
  it('tells what Google has and the host has not', () => {
    const { classes, faults } = judgeHost(
      google,
      host(['getName'], test('names', 'Sheet.getName')),
      new Map(),
    );
    expect(classes[0]?.missing).toEqual(['copyTo', 'setName']);
    expect(faults).toEqual([]);
  });

  it('names the test that calls least besides', () => {
    const { classes } = judgeHost(
      google,
      host(
        ['getName'],
        test('everything', 'Sheet.getName', 'Sheet.setName'),
        test('the name', 'Sheet.getName'),
      ),
      new Map(),
    );
    expect(classes[0]?.rows[0]?.test?.title).toBe('the name');
  });

  it('finds fault with a method without a test, one that is not Google’s, and a difference of what is not there', () => {
    const difference = {
      methods: 'Sheet.gone',
      kind: 'differs',
      how: 'x',
      means: 'y',
      evidence: 'docs/host.md',
    } as const;
    const { faults } = judgeHost(
      google,
      host(['getName', 'getIndexes'], test('x', 'Sheet.getIndexes')),
      new Map([['Sheet.gone', difference]]),
    );
    expect(faults).toEqual([
      'Sheet.getName has no contract test in test/host/platform.',
      "Sheet.getIndexes is no method of Google's.",
      'known-differences.mjs names Sheet.gone, which is not emulated.',
    ]);
  });
});
