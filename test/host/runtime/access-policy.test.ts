// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
import { describe, expect, it } from '@jest/globals';
import { refusal } from '../../../host/runtime/access-policy';

describe('refusal', () => {
  it.each([
    ['Ui.createMenu', true],
    ['Menu.addToUi', true],
    ['SpreadsheetApp.getUi', true],
    ['Logger.log', true],
    ['Utilities.formatDate', true],
    ['Session.getActiveUserLocale', true],
    ['SpreadsheetApp.getActive', false],
    ['PropertiesService.getDocumentProperties', false],
    ['Ui.alert', false],
    ['Session.getActiveUser', false],
  ])('NONE: %s allowed: %p', (call, isAllowed) => {
    expect(ask('NONE', call)).toBe(isAllowed);
  });

  it.each([
    ['Range.setValues', true],
    ['Spreadsheet.toast', true],
    ['Properties.setProperty', true],
    ['Ui.createMenu', true],
    ['Ui.showSidebar', false],
    ['Ui.alert', false],
  ])('LIMITED: %s allowed: %p', (call, isAllowed) => {
    expect(ask('LIMITED', call)).toBe(isAllowed);
  });

  it.each([
    ['Range.getValues', true],
    ['Properties.getProperty', true],
    ['Cache.put', true],
    ['Range.setValue', false],
    ['Sheet.insertRowsAfter', false],
    ['SpreadsheetApp.getUi', false],
    ['ScriptApp.getAuthorizationInfo', false],
  ])('CUSTOM_FUNCTION: %s allowed: %p', (call, isAllowed) => {
    expect(ask('CUSTOM_FUNCTION', call)).toBe(isAllowed);
  });

  it('FULL: everything', () => {
    expect(ask('FULL', 'Ui.showSidebar')).toBe(true);
  });

  function ask(mode: Parameters<typeof refusal>[0], call: string): boolean {
    const [className = '', method = ''] = call.split('.');
    return refusal(mode, className, method) === undefined;
  }
});
