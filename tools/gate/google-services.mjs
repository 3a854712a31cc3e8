/**
 * Google's services as far as this add-on may use them, and the OAuth scope that each call needs, always the
 * narrowest. check-globals.mjs refuses the others; check-permissions.mjs compares the scopes with the manifest.
 * Source: the authorisation notes of Google's reference (npm gas-types-detailed 1.1.3) and PLATFORM §0.6, §4.
 */
const auth = (/** @type {string} */ name) => `https://www.googleapis.com/auth/${name}`;
const everySpreadsheet =
  'it needs the scope spreadsheets, which opens every spreadsheet of the user';
const triggers = auth('script.scriptapp');
const email = auth('userinfo.email');

/**
 * @typedef {object} Service
 * @property {string} [scope] what any call needs, unless `members` says otherwise
 * @property {Readonly<Record<string, string>>} [members] scope by member
 * @property {Readonly<Record<string, string>>} [refused] why a member may not be used
 * @property {{ readonly serviceId: string, readonly version: string }} [advanced] entry the manifest must have
 */

/** @type {ReadonlyMap<string, Service>} */
export const allowedServices = new Map([
  ['CacheService', {}],
  ['Drive', { scope: auth('drive.file'), advanced: { serviceId: 'drive', version: 'v3' } }],
  ['HtmlService', {}],
  ['LockService', {}],
  ['Logger', {}],
  ['MailApp', { scope: auth('script.send_mail') }],
  ['PropertiesService', {}],
  [
    'ScriptApp',
    {
      members: {
        newTrigger: triggers,
        deleteTrigger: triggers,
        getProjectTriggers: triggers,
        getUserTriggers: triggers,
      },
      refused: { getOAuthToken: 'a token serves only calls that need wider scopes' },
    },
  ],
  ['Session', { members: { getActiveUser: email, getEffectiveUser: email } }],
  [
    'SpreadsheetApp',
    {
      scope: auth('spreadsheets.currentonly'),
      // Google asks for it at showSidebar and showModalDialog; which Ui a variable holds cannot be seen from here.
      members: { getUi: auth('script.container.ui') },
      refused: {
        create: everySpreadsheet,
        open: everySpreadsheet,
        openById: everySpreadsheet,
        openByUrl: everySpreadsheet,
      },
    },
  ],
  ['Utilities', {}],
  ['console', {}],
]);

/** Services that exist and that this add-on must not use, with the reason. */
export const refusedServices = new Map([
  ['Browser', 'SpreadsheetApp.getUi() does the same and works in add-ons'],
  ['CalendarApp', 'it needs the scope calendar, which opens every calendar of the user'],
  ['ContactsApp', 'it needs the scope contacts, which opens every contact of the user'],
  ['Docs', 'Drive.Files with the scope drive.file makes the document at once'],
  ['DocumentApp', 'it needs the scope documents, which opens every document of the user'],
  [
    'DriveApp',
    'it needs the scope drive, which opens every file of the user; Drive.Files needs drive.file only',
  ],
  ['FormApp', 'it needs the scope forms, which opens every form of the user'],
  ['Gmail', 'it needs the scope gmail, which opens every message of the user'],
  ['GmailApp', 'it needs the scope mail.google.com, which opens every message of the user'],
  ['Sheets', 'the advanced service does not work under spreadsheets.currentonly'],
  ['SlidesApp', 'it needs the scope presentations, which opens every presentation of the user'],
  [
    'UrlFetchApp',
    'it needs the scope script.external_request, and the data must not leave the spreadsheet',
  ],
]);
