/**
 * Where the host is known to differ from Google's documentation, or does what nobody has confirmed on a real sheet yet.
 * `means`: what follows for the add-on. `evidence`: a test (of test/host/) or a page of docs/. Methods that are simply not there need no line.
 */

/** @typedef {{ readonly methods: string, readonly kind: 'differs' | 'unconfirmed', readonly how: string, readonly means: string, readonly evidence: string }} Difference */

const UNSETTLED =
  'throws for a formula result that depends on cells written by the same execution, instead of computing it';

/** @type {readonly Difference[]} `methods`: `Class.method` and further methods of that class, by blanks. */
export const KNOWN_DIFFERENCES = [
  {
    methods: 'SpreadsheetApp.flush',
    kind: 'differs',
    how: "writes are there at once; formulas are computed after the execution, since Univer's calculation is asynchronous and a script cannot wait for it",
    means:
      'getValue after setFormula and flush, a value at Google, throws here: no call reads a result that it has caused itself',
    evidence: 'test/host/platform/spreadsheet-app.test.ts',
  },
  {
    methods: 'Range.getValue getValues getDisplayValue getDisplayValues isBlank',
    kind: 'differs',
    how: `${UNSETTLED}; a spilled date is read as its day number`,
    means: 'stricter than Google: a call that passes here passes there',
    evidence: 'test/host/runtime/stale-reads.test.ts, docs/host.md',
  },
  {
    methods: 'Range.setFormula setFormulas',
    kind: 'differs',
    how: 'throws on a plain-text cell, and where arguments are parted by a comma',
    means: 'formulas are written with semicolons, and never into plain-text cells',
    evidence: 'test/host/platform/range-content.test.ts',
  },
  {
    methods: 'Range.setValue setValues',
    kind: 'unconfirmed',
    how: 'a number stays a number in a plain-text cell; `1/2` is a day of this year in any other; a formula on a block is the same in each cell, where setFormula moves its references',
    means: 'results are typed into plain-text cells; the self-check asks a real sheet for both',
    evidence: 'docs/live-check.md',
  },
  {
    methods: 'Range.moveTo',
    kind: 'differs',
    how: 'within one sheet only',
    means: 'none of its own calls moves cells; people do, and then on one tab',
    evidence: 'test/host/platform/range.test.ts',
  },
  {
    methods: 'Range.sort',
    kind: 'unconfirmed',
    how: 'numbers, texts, FALSE and TRUE, errors, blanks; formats and notes go along, drop-downs, highlights and metadata stay; formulas move as when copied',
    means:
      'a damaged workbook of our tests may look otherwise than one sorted at Google; keys decide, not positions',
    evidence: 'test/host/platform/range.test.ts',
  },
  {
    methods: 'Sheet.moveRows moveColumns',
    kind: 'unconfirmed',
    how: 'a reference to one line follows it, one to several shrinks or stretches where a move takes some of them away; a highlight keeps its cells, in several ranges if need be; a protection keeps the largest part; merged cells go along inside the block only; charts do not follow',
    means: 'as for sorting; only colours and protections could differ, no figure',
    evidence: 'test/host/univer/line-shift.test.ts, test/host/platform/sheet.test.ts',
  },
  {
    methods: 'Sheet.copyTo',
    kind: 'unconfirmed',
    how: 'developer metadata comes along under new ids, protections and names do not; a second copy is numbered 2',
    means: 'a copied tab is a second one of its role: it is refused with or without metadata',
    evidence: 'test/host/platform/sheet.test.ts',
  },
  {
    methods: 'Spreadsheet.duplicateActiveSheet',
    kind: 'unconfirmed',
    how: 'as Sheet.copyTo, behind the sheet that is copied',
    means: 'as for Sheet.copyTo',
    evidence: 'test/host/platform/spreadsheet.test.ts',
  },
  {
    methods: 'DataValidationBuilder.requireValueInList',
    kind: 'differs',
    how: 'a rule with a comma in a value is refused when it is laid on cells',
    means: 'no list it makes may hold a comma inside a value',
    evidence: 'test/host/platform/data-validation.test.ts',
  },
  {
    methods: 'Range.setDataValidation setDataValidations',
    kind: 'differs',
    how: 'values typed afterwards are marked, never refused',
    means: 'what is typed is judged by its own reading, never trusted because of a drop-down',
    evidence: 'docs/host.md',
  },
  {
    methods: 'Sheet.setColumnGroupControlPosition',
    kind: 'differs',
    how: 'kept for .xlsx; nothing is drawn, and BEFORE does not keep a group from the first column',
    means: 'none but in the file: Excel draws the control where Sheets would',
    evidence: 'test/host/platform/sheet.test.ts',
  },
  {
    methods: 'Group.collapse expand isCollapsed',
    kind: 'differs',
    how: 'folding is hiding the columns: hidden by hand is collapsed',
    means: 'a column hidden by hand counts as folded; folding changes no figure',
    evidence: 'test/host/platform/group.test.ts',
  },
  {
    methods: 'EmbeddedChartBuilder.setTitle setColors',
    kind: 'differs',
    how: 'at Google only the builders of one type have it, which asBarChart and the like return; here they are one class',
    means: 'it asks for a typed builder first, as Google wants',
    evidence: 'test/host/platform/embedded-chart-builder.test.ts',
  },
  {
    methods: 'Spreadsheet.insertSheet',
    kind: 'differs',
    how: 'a sheet without a given name is called Sheet2 … in every locale',
    means: 'it names every tab that stays',
    evidence: 'test/host/platform/spreadsheet.test.ts',
  },
  {
    methods: 'Spreadsheet.setSpreadsheetLocale',
    kind: 'differs',
    how: 'formulas and typed texts are read as in Vietnam in every locale',
    means:
      'its formulas are in the Vietnamese form; a workbook of another locale must be tried on a real sheet',
    evidence: 'test/src/apps-script/self-check/self-check.test.ts',
  },
  {
    methods: 'Spreadsheet.getSpreadsheetTimeZone',
    kind: 'differs',
    how: 'always Asia/Ho_Chi_Minh',
    means: 'days are those of Vietnam, as in its manifest',
    evidence: 'test/host/platform/spreadsheet.test.ts',
  },
  {
    methods: 'Spreadsheet.getId getUrl',
    kind: 'differs',
    how: 'the id of the local workbook, shorter than any of Google’s, or the one that it was opened with; nothing lies at the address',
    means:
      'its documents in Drive are found again by that id; a round has its home in files of Google’s alone (docs/decisions.md, 72); it asks for no address',
    evidence: 'test/host/platform/spreadsheet.test.ts',
  },
  {
    methods: 'Session.getScriptTimeZone',
    kind: 'differs',
    how: 'always Asia/Ho_Chi_Minh',
    means: 'as in its manifest',
    evidence: 'test/host/platform/session.test.ts',
  },
  {
    methods: 'Session.getActiveUser getEffectiveUser',
    kind: 'differs',
    how: 'the address that the host was opened with, or whose part Host.as plays',
    means: 'who acted, in the diary, is whom the host was told; at Google the address may be blank',
    evidence: 'test/host/platform/session.test.ts',
  },
  {
    methods: 'Spreadsheet.getOwner getEditors addEditor',
    kind: 'differs',
    how: 'the owner that the host was opened with, and whoever Host.as has let in; kept as long as the host',
    means: 'who may edit is not saved with a local workbook',
    evidence: 'test/host/platform/protection.test.ts',
  },
  {
    methods: 'Protection.canDomainEdit setDomainEdit',
    kind: 'unconfirmed',
    how: "a new protection is open to the owner's whole domain (as if the spreadsheet were shared with it)",
    means: 'it always closes its protections to the domain where it may',
    evidence: 'test/host/platform/protection.test.ts',
  },
  {
    methods: 'Protection.setRange',
    kind: 'differs',
    how: 'only of a protected range',
    means: 'it never moves the protection of a sheet',
    evidence: 'test/host/platform/protection.test.ts',
  },
  {
    methods: 'Range.protect',
    kind: 'unconfirmed',
    how: 'nobody else can take protected lines out, put lines in between them or delete their sheet; what is read from .xlsx has not followed lines inserted there',
    means: 'protections are a hedge: every call checks again what it needs',
    evidence: 'test/host/platform/protection.test.ts, docs/host.md',
  },
  {
    methods: 'Protection.addEditor addEditors',
    kind: 'differs',
    how: 'an address is refused, and all given with it, where it has not the form of one; at Google also where it is no account',
    means: 'it tries the others one by one and names those refused',
    evidence: 'test/host/platform/protection.test.ts',
  },
  {
    methods: 'Range.addDeveloperMetadata',
    kind: 'differs',
    how: 'as Sheet.addDeveloperMetadata and Spreadsheet.addDeveloperMetadata: the form (key, visibility) is read as (key, value)',
    means: 'it always gives all three',
    evidence: 'test/host/platform/developer-metadata.test.ts',
  },
  {
    methods: 'Range.setFontWeight setFontStyle setFontLine',
    kind: 'differs',
    how: 'a word that Google does not know is the default, not refused',
    means: 'it sets bold and italic only',
    evidence: 'test/host/platform/range-format.test.ts',
  },
  {
    methods: 'Range.getA1Notation',
    kind: 'unconfirmed',
    how: 'open (`D:F`) of a range that a script has named so; closed of one that a rule, a protection or metadata gives back',
    means: 'it lays its rules and protections on closed ranges, and compares only those',
    evidence: 'test/host/platform/sheet.test.ts',
  },
  {
    methods:
      'Sheet.insertRowsAfter insertColumnsAfter deleteRows deleteColumns hideRows hideColumns setRowHeight setColumnWidths',
    kind: 'unconfirmed',
    how: 'lines beyond the sheet are refused; the reference says nothing of them',
    means: 'it asks how large the sheet is before',
    evidence: 'test/host/platform/sheet.test.ts',
  },
  {
    methods: 'ScriptApp.getAuthorizationInfo',
    kind: 'differs',
    how: 'nothing needs authorisation',
    means: 'the way of somebody who has not consented yet is seen on a real sheet only',
    evidence: 'test/host/platform/script-app.test.ts',
  },
  {
    methods: 'Ui.alert prompt',
    kind: 'differs',
    how: 'in Node a question that was given no answer beforehand is an error',
    means: 'tests lay the answers down; on the page a person gives them',
    evidence: 'test/host/platform/ui.test.ts',
  },
  {
    methods: 'Ui.createAddonMenu',
    kind: 'differs',
    how: 'the menu has no name',
    means: 'none: its own menus stand in it',
    evidence: 'test/host/platform/menu.test.ts',
  },
  {
    methods: 'PropertiesService.getScriptProperties getUserProperties',
    kind: 'differs',
    how: 'live as long as the host',
    means: 'none: it keeps what it must in the properties of the document, which are saved',
    evidence: 'test/host/platform/properties-service.test.ts',
  },
  {
    methods: 'CacheService.getDocumentCache getScriptCache getUserCache',
    kind: 'differs',
    how: 'live as long as the host; nothing vanishes early',
    means: 'none: it keeps nothing in caches',
    evidence: 'test/host/platform/cache-service.test.ts',
  },
  {
    methods: 'Lock.tryLock waitLock',
    kind: 'differs',
    how: 'waiting takes virtual time only, in which the other execution stands still: whoever waits, waits in vain',
    means: 'a busy lock is tested as the answer "busy", never as waiting that succeeds',
    evidence: 'test/host/platform/lock-service.test.ts',
  },
  {
    methods: 'Utilities.computeDigest',
    kind: 'differs',
    how: 'SHA_256 of a text only',
    means: 'its seal is SHA-256 of a text',
    evidence: 'test/host/platform/utilities.test.ts',
  },
];

/** @returns {Map<string, Difference>} by `Class.method`. */
export function differencesByMethod() {
  return new Map(
    KNOWN_DIFFERENCES.flatMap((difference) => {
      const [first = '', ...rest] = difference.methods.split(' ');
      const className = first.slice(0, first.lastIndexOf('.'));
      return [first, ...rest.map((method) => `${className}.${method}`)].map(
        (method) => /** @type {const} */ ([method, difference]),
      );
    }),
  );
}
