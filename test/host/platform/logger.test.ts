// https://developers.google.com/apps-script/reference/base/logger, console
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('Logger', () => {
  it('fills %s in and keeps the lines', async () => {
    const host = await scriptHost();
    const log = await inScript(host, ({ Logger }) => {
      Logger.log('Có %s đơn vị', 18).log({ a: 1 });
      return Logger.getLog();
    });
    expect(log).toBe('Có 18 đơn vị\n{"a":1}');
    expect(host.log).toEqual(['Có 18 đơn vị', '{"a":1}']);
  });
});

describe('Logger.clear', () => {
  it('"clears the log"', async () => {
    const host = await scriptHost();
    const log = await inScript(host, ({ Logger }) => {
      Logger.log('a');
      Logger.clear();
      return Logger.getLog();
    });
    expect(log).toBe('');
  });
});

describe('Console', () => {
  it('marks information, warnings and errors', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.console.log('a', 1, undefined);
      gas.console.info('i');
      gas.console.warn('b');
      gas.console.error(new Error('c'));
    });
    expect(host.log).toEqual(['a 1 undefined', 'info: i', 'warn: b', 'error: Error: c']);
  });
});
