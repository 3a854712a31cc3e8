import { describe, expect, it } from '@jest/globals';
import { checkGlobals } from '../../../tools/gate/check-globals.mjs';
import { sampleCode } from './sample-code';

describe('checkGlobals', () => {
  it('accepts the language and the services of this add-on', () => {
    expect(checkGlobals({ code: sampleCode })).toEqual([]);
  });

  it('accepts an absent name behind a typeof guard', () => {
    const code = "typeof performance === 'undefined' ? Date.now() : performance.now();";
    expect(checkGlobals({ code })).toEqual([]);
  });

  it.each([
    ['setTimeout', 'Apps Script does not have it'],
    ['fetch', 'Apps Script does not have it'],
    ['process', 'Apps Script does not have it'],
    ['URL', 'Apps Script does not have it'],
    ['globalThis', 'it hides which names the code takes'],
    ['eval', 'it hides which names the code takes'],
    ['DriveApp', 'it needs the scope drive'],
    ['DocumentApp', 'it needs the scope documents'],
    ['UrlFetchApp', 'it needs the scope script.external_request'],
    ['Sheets', 'does not work under spreadsheets.currentonly'],
    ['colour', 'no part of the language and no service'],
  ])('refuses %s', (name, reason) => {
    const code = `var ok = 1;\nfunction f() { return ${name}; }\n${name};`;
    const [fault, ...others] = checkGlobals({ code });
    expect(fault).toContain(`Line 2 uses ${name}: `);
    expect(fault).toContain(reason);
    expect(others).toEqual([]);
  });

  it('does not let a typeof guard excuse a service that Google would ask permission for', () => {
    const code = "typeof DriveApp !== 'undefined' && DriveApp.getFiles();";
    expect(checkGlobals({ code })).toHaveLength(1);
  });
});
