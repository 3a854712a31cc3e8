import { describe, expect, it } from '@jest/globals';
import { checkLoading } from '../../../tools/gate/check-loading.mjs';
import { sampleCode, spoilt } from './sample-code';

describe('checkLoading', () => {
  it('accepts a bundle that loads alone and shows its menu', () => {
    expect(checkLoading({ code: sampleCode })).toEqual([]);
  });

  it('refuses a service that is touched while the file loads', () => {
    const dist = spoilt(
      '  return {',
      '  const store = PropertiesService.getUserProperties();\n  return {',
    );
    expect(checkLoading(dist)).toEqual([
      "Code.js does not load without Google's services: ReferenceError: PropertiesService is not defined.",
    ]);
  });

  it('refuses an onOpen that reads the spreadsheet in AuthMode.NONE', () => {
    const dist = spoilt("createMenu('CCHC')", 'createMenu(SpreadsheetApp.getActive().getName())');
    expect(checkLoading(dist)).toEqual([
      expect.stringContaining('onOpen fails in AuthMode.NONE: TypeError'),
    ]);
  });

  it('refuses an onOpen that opens a dialog', () => {
    const dist = spoilt('onOpen: () => {', "onOpen: () => {\n SpreadsheetApp.getUi().alert('a');");
    expect(checkLoading(dist)).toEqual([expect.stringContaining('ui.alert'.slice(2))]);
  });

  it('refuses a bundle without onOpen', () => {
    expect(checkLoading(spoilt('function onOpen()', 'function opened()'))).toEqual([
      'onOpen fails in AuthMode.NONE: ReferenceError: onOpen is not defined.',
    ]);
  });

  it('refuses a menu that is built but never shown', () => {
    expect(checkLoading(spoilt('.addToUi()', ''))).toEqual(['onOpen shows 0 menus with 1 items.']);
  });

  it('refuses a menu item whose function does not exist', () => {
    expect(checkLoading(spoilt("'setUp')", "'setup')"))).toEqual([
      'The menu item "Khởi tạo" calls setup, which does not exist.',
    ]);
  });
});
