/**
 * Id of the script element that the server adds to the page of the dialog of documents: the choice (calls/show-reports.ts)
 * as JSON, `null` where the dialog was opened from the menu.
 */
export const CHOICE_ELEMENT = 'report-choice';
