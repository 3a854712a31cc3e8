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

  it('withholds the address in a simple trigger', async () => {
    const code = 'function onOpen() { console.log([Session.getActiveUser().getEmail()]); }';
    const host = await scriptHost(code, { user: 'an@vinhlong.gov.vn' });
    await host.open('LIMITED');
    expect(host.log).toEqual(['[""]']);
  });
});
