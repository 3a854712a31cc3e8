// https://developers.google.com/apps-script/reference/properties/properties
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('PropertiesService', () => {
  it('keeps texts in three stores; null where there is none', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.PropertiesService.getDocumentProperties().setProperties({ a: '1', n: 2 });
      gas.PropertiesService.getScriptProperties().setProperty('a', 'script');
      gas.PropertiesService.getUserProperties().setProperty('a', 'user');
    });
    const read = await inScript(host, (gas) => {
      const properties = gas.PropertiesService.getDocumentProperties();
      const before = [properties.getProperty('a'), properties.getProperty('?')];
      properties.deleteProperty('a');
      return [
        before,
        properties.getKeys(),
        properties.getProperties(),
        gas.PropertiesService.getScriptProperties().getProperty('a'),
        gas.PropertiesService.getUserProperties().getProperty('a'),
        properties.deleteAllProperties().getKeys(),
      ];
    });
    expect(read).toEqual([['1', null], ['n'], { n: '2' }, 'script', 'user', []]);
  });

  it('document properties travel with the document', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.PropertiesService.getDocumentProperties().setProperty('kỳ', '2025');
    });
    const again = await scriptHost('', { snapshot: host.snapshot() });
    const value = inScript(again, (gas) =>
      gas.PropertiesService.getDocumentProperties().getProperty('kỳ'),
    );
    await expect(value).resolves.toBe('2025');
  });

  it('refuses a value over 9 kB and a store over 500 kB, in bytes', async () => {
    const host = await scriptHost();
    const write = (letters: number, keys: number) =>
      inScript(
        host,
        (gas, length: number, count: number) => {
          const properties = gas.PropertiesService.getDocumentProperties();
          for (let i = 0; i < count; i++) properties.setProperty(`k${i}`, 'ộ'.repeat(length));
        },
        letters,
        keys,
      );
    await expect(write(3000, 1)).resolves.toBeNull();
    await expect(write(3100, 1)).rejects.toThrow('Argument too large: value');
    await expect(write(3000, 60)).rejects.toThrow('property storage quota');
  });
});
