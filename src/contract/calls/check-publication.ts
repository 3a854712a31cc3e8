/** Whether the workbook still says what was published, and what is another since. */
import { declareCall, type Refusal } from '../call';
import type { Publication, SealedRows } from '../publication';
import type { RoundFailure } from '../round';
import { object, optional, text } from '../schema';

export type CheckPublicationOutcome =
  | { readonly ok: true; readonly state: 'none' }
  | {
      readonly ok: true;
      /** `damaged`: the publication's own tab is no longer what publishing wrote, so nothing can be said. */
      readonly state: 'match' | 'differs' | 'damaged';
      readonly publication: Publication;
      readonly isLatest: boolean;
      /** The sentence that names the row, where it is damaged. */
      readonly damage?: string;
      /** The rows that only one side has, and the units of both; the client finds the cells (compare-rounds.ts). */
      readonly published: SealedRows;
      readonly present: SealedRows;
    }
  | Refusal<'unknownCode'>
  | RoundFailure;

export const checkPublication = declareCall<CheckPublicationOutcome>()({
  name: 'checkPublication',
  request: object({
    /** As printed on a document; absent for the latest publication. */
    code: optional(text),
  }),
  description: 'Sidebar: what differs from a publication.',
});
