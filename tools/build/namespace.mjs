/** The one variable at the top level of the bundle; the trailing `_` keeps it out of Apps Script's run menu. */
export const namespace = 'CCHC_APP_';
