import { describe, expect, it } from '@jest/globals';
import { checkPermissions } from '../../../tools/gate/check-permissions.mjs';

const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const drive = { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' };

function faultsOf(code: string, scopes: readonly string[], advanced: readonly object[] = []) {
  const dependencies = { enabledAdvancedServices: advanced };
  return checkPermissions({
    code,
    manifest: JSON.stringify({ oauthScopes: scopes.map(auth), dependencies }),
  });
}

describe('checkPermissions', () => {
  it.each([
    ['SpreadsheetApp.getActive();', ['spreadsheets.currentonly']],
    ["SpreadsheetApp['getActive']();", ['spreadsheets.currentonly']],
    ['SpreadsheetApp.getUi();', ['script.container.ui']],
    ['Session.getActiveUser();', ['userinfo.email']],
    ['Session.getScriptTimeZone();', []],
    ["ScriptApp.newTrigger('a');", ['script.scriptapp']],
    ['ScriptApp.AuthMode.NONE;', []],
    ['MailApp.sendEmail({});', ['script.send_mail']],
    ['PropertiesService.getDocumentProperties(); console.log(1);', []],
    ['const Session = {}; Session.getActiveUser();', []],
    ['typeof ScriptApp;', []],
  ])('derives the scopes of %s', (code, scopes) => {
    expect(faultsOf(code, scopes)).toEqual([]);
  });

  it('refuses a manifest that lacks a scope', () => {
    expect(faultsOf('Session.getActiveUser();', [])).toEqual([
      `appsscript.json lacks the scope ${auth('userinfo.email')}, which Code.js needs.`,
    ]);
  });

  it('refuses a scope that nothing needs, or that stands twice', () => {
    const superfluous = (name: string) =>
      `appsscript.json lists the scope ${auth(name)}, which Code.js does not need.`;
    expect(faultsOf('', ['drive'])).toEqual([superfluous('drive')]);
    expect(
      faultsOf('SpreadsheetApp.getUi();', ['script.container.ui', 'script.container.ui']),
    ).toEqual([superfluous('script.container.ui')]);
  });

  it.each([
    'SpreadsheetApp.openById(1);',
    "SpreadsheetApp.create('a');",
    'ScriptApp.getOAuthToken();',
  ])('refuses the call %s', (code) => {
    const scopes = code.startsWith('Spreadsheet') ? ['spreadsheets.currentonly'] : [];
    expect(faultsOf(code, scopes)).toEqual([expect.stringContaining('Line 1 calls ')]);
  });

  it('refuses a service handed on, because nobody can see what is called', () => {
    expect(
      faultsOf('((app) => app.getUi())(SpreadsheetApp);', ['spreadsheets.currentonly']),
    ).toEqual(['Line 1 hands SpreadsheetApp on, which hides the permissions it needs.']);
    expect(faultsOf('const m = 1; Session[m]();', [])).toHaveLength(1);
  });

  it('compares the advanced services both ways', () => {
    expect(faultsOf('Drive.Files.create({});', ['drive.file'], [drive])).toEqual([]);
    expect(faultsOf('Drive.Files.create({});', ['drive.file'])).toEqual([
      'appsscript.json lacks the advanced service Drive (drive v3), which Code.js needs.',
    ]);
    expect(faultsOf('', [], [drive])).toEqual([
      'appsscript.json lists the advanced service Drive (drive v3), which Code.js does not need.',
    ]);
  });
});
