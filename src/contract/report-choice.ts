/** The call `showReports`: opens the dialog of documents, with what was chosen in the sidebar. */
export interface ReportChoice {
  /** Kinds of documents (views/reports/report-kinds.ts). */
  readonly kinds: readonly string[];
  /** Names of units; empty for all. */
  readonly units: readonly string[];
}

/**
 * Id of the script element that the server adds to the dialog's page: the choice as JSON, `null` where the dialog was
 * opened from the menu.
 */
export const CHOICE_ELEMENT = 'report-choice';
