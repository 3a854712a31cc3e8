// https://developers.google.com/apps-script/reference/script/script-app
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('ScriptApp', () => {
  it('names the authorisation modes and needs no authorisation on the local host', async () => {
    const host = await scriptHost();
    const told = await inScript(host, ({ ScriptApp }) => [
      ScriptApp['AuthMode']?.['LIMITED']?.name(),
      ScriptApp.getAuthorizationInfo().getAuthorizationStatus().name(),
      ScriptApp['AuthorizationStatus']?.['NOT_REQUIRED']?.name(),
    ]);
    expect(told).toEqual(['LIMITED', 'NOT_REQUIRED', 'NOT_REQUIRED']);
  });

  it('has a script id, and no address where to authorise', async () => {
    const host = await scriptHost();
    const told = await inScript(host, ({ ScriptApp }) => [
      typeof ScriptApp.getScriptId(),
      ScriptApp.getAuthorizationInfo().getAuthorizationUrl(),
    ]);
    expect(told).toEqual(['string', null]);
  });
});
