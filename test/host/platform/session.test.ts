// https://developers.google.com/apps-script/reference/base/session
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('Session', () => {
  it('tells who is at the keyboard, the language and the zone', async () => {
    const host = await scriptHost('', { user: 'an@vinhlong.gov.vn' });
    const told = await inScript(host, ({ Session }) => [
      Session.getActiveUser().getEmail(),
      Session.getEffectiveUser().getEmail(),
      Session.getActiveUserLocale(),
      Session.getScriptTimeZone(),
    ]);
    expect(told).toEqual(['an@vinhlong.gov.vn', 'an@vinhlong.gov.vn', 'vi', 'Asia/Ho_Chi_Minh']);
  });

  it('tells each person their own address; the document is shared, what is of the user is not', async () => {
    const code = `
      const email = () => Session.getActiveUser().getEmail();
      function write() {
        PropertiesService.getDocumentProperties().setProperty('document', email());
        PropertiesService.getUserProperties().setProperty('user', email());
        CacheService.getUserCache().put('user', email());
        SpreadsheetApp.getActiveSheet().getRange('B2').activate();
      }
      function read() {
        return [
          Session.getEffectiveUser().getEmail(),
          PropertiesService.getDocumentProperties().getProperty('document'),
          PropertiesService.getUserProperties().getProperty('user'),
          CacheService.getUserCache().get('user'),
          SpreadsheetApp.getActiveRange().getA1Notation(),
        ];
      }`;
    const host = await scriptHost(code, { user: 'an@vinhlong.gov.vn' });
    const binh = host.as('binh@vinhlong.gov.vn');
    await binh.run('write');
    expect(await host.run('read')).toEqual([
      'an@vinhlong.gov.vn',
      'binh@vinhlong.gov.vn',
      null,
      null,
      'A1',
    ]);
    expect(await binh.run('read')).toEqual([
      ...Array.from({ length: 4 }, () => 'binh@vinhlong.gov.vn'),
      'B2',
    ]);
  });

  it('withholds the address in a simple trigger', async () => {
    const code = 'function onOpen() { console.log([Session.getActiveUser().getEmail()]); }';
    const host = await scriptHost(code, { user: 'an@vinhlong.gov.vn' });
    await host.open('LIMITED');
    expect(host.log).toEqual(['[""]']);
  });
});
