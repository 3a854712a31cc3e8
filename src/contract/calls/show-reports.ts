/** Opens the dialog of documents, with what was chosen in the sidebar; from the menu without a choice. */
import { declareCall, type RequestOf } from '../call';
import { REPORT_KINDS } from '../report-kinds';
import { list, object, oneOf, optional, text } from '../schema';

export const showReports = declareCall<{ readonly ok: true }>()({
  name: 'showReports',
  request: optional(
    object({
      kinds: list(oneOf(REPORT_KINDS)),
      /** Names of units; empty for all. */
      units: list(text),
      /** Id of a period; absent for the newest one. */
      period: optional(text),
      /** Row of the one inspection that is meant, as text. */
      visit: optional(text),
    }),
  ),
  description: 'Menu and sidebar: opens the dialog of documents.',
});

export type ReportChoice = NonNullable<RequestOf<typeof showReports>>;
