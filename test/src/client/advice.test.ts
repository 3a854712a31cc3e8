import { describe, expect, it } from '@jest/globals';
import { adviceFor } from '../../../src/client/advice';

describe('adviceFor', () => {
  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'accounts',
    ],
    ['Authorization is required to perform that action.', 'authorization'],
    ['Authorisation required', 'authorization'],
    [
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly',
      'authorization',
    ],
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'protected',
    ],
    ['You do not have permission to perform that action.', 'protected'],
    ['Exceeded maximum execution time', 'timeLimit'],
    ['Service Spreadsheets timed out while accessing document with id 1.', 'timeLimit'],
    ['Service invoked too many times in a short time', 'busy'],
    ['There are too many scripts running simultaneously for this user account.', 'busy'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'busy'],
    ['NetworkError: Connection failure due to HTTP 0', 'network'],
    ['ScriptError: Script function not found: openSidebar', 'outdated'],
  ])('reads "%s" as %s', (message, kind) => {
    expect(adviceFor(new Error(message), true)).toMatchObject({ kind, detail: '' });
  });

  it('shows what it does not know, in Google’s words and not too many of them', () => {
    const advice = adviceFor(new Error(`<b>${'x'.repeat(1000)}`), true);
    expect(advice.kind).toBe('other');
    expect(advice.detail).toHaveLength(200);
    expect(advice.detail).toMatch(/^<b>x+$/);
  });

  it('thinks of the network first where the machine has none', () => {
    expect(adviceFor(new Error('Exceeded maximum execution time'), false).kind).toBe('offline');
  });
});
