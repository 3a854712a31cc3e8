// https://developers.google.com/apps-script/reference/cache/cache
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('CacheService', () => {
  it('keeps texts until they expire, by default after 600 seconds', async () => {
    const host = await scriptHost();
    const read = await inScript(host, (gas) => {
      const cache = gas.CacheService.getDocumentCache();
      cache.put('short', '1', 60);
      cache.putAll({ long: '2', gone: '3' });
      cache.remove('gone');
      const early = cache.getAll(['short', 'long', 'gone']);
      gas.Utilities.sleep(100_000);
      return [
        early,
        cache.get('short'),
        cache.get('long'),
        gas.CacheService.getUserCache().get('long'),
      ];
    });
    expect(read).toEqual([{ short: '1', long: '2' }, null, '2', null]);
  });

  it('refuses keys over 250 characters and values over 100 kB', async () => {
    const host = await scriptHost();
    const put = (key: number, value: number) =>
      inScript(
        host,
        (gas, keyLength: number, valueLength: number) => {
          gas.CacheService.getScriptCache().put('k'.repeat(keyLength), 'v'.repeat(valueLength));
        },
        key,
        value,
      );
    await expect(put(251, 1)).rejects.toThrow('Argument too large: key');
    await expect(put(250, 102_401)).rejects.toThrow('Argument too large: value');
    await expect(put(250, 102_400)).resolves.toBeNull();
  });

  it('removeAll "removes a set of entries from the cache"', async () => {
    const host = await scriptHost();
    const left = await inScript(host, (gas) => {
      const cache = gas.CacheService.getUserCache();
      cache.putAll({ a: '1', b: '2', c: '3' });
      cache.removeAll(['a', 'b']);
      return cache.getAll(['a', 'b', 'c']);
    });
    expect(left).toEqual({ c: '3' });
  });
});
