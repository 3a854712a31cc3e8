/** The call `showReports`: opens the dialog of documents, with what was chosen in the sidebar. */
import type { ReportKind } from './report-kinds';

export interface ReportChoice {
  readonly kinds: readonly ReportKind[];
  /** Names of units; empty for all. */
  readonly units: readonly string[];
}

/**
 * Id of the script element that the server adds to the dialog's page: the choice as JSON, `null` where the dialog was
 * opened from the menu.
 */
export const CHOICE_ELEMENT = 'report-choice';
