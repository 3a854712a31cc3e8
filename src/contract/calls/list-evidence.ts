/** All evidence, and whose evidence is missing. */
import { declareCall } from '../call';
import type { CriterionRequest } from '../criterion';
import type { EvidenceRecord } from '../evidence';
import type { RoundFailure } from '../round';
import { nothing } from '../schema';

export type ListEvidenceOutcome =
  | {
      readonly ok: true;
      readonly records: readonly EvidenceRecord[];
      /** Who claims points for a component that asks for evidence, and has written none. */
      readonly missing: readonly CriterionRequest[];
    }
  | RoundFailure;

export const listEvidence = declareCall<ListEvidenceOutcome>()({
  name: 'listEvidence',
  request: nothing,
  description: 'Sidebar: all evidence, and whose evidence is missing.',
});
