/** The call `editResult`: changes what is entered for one leaf of one unit, only where it is still what the client saw. */
import type { CriterionFailure, CriterionRequest, EnteredResult } from './criterion';

interface Change {
  readonly value: string;
  /** What the client saw before. */
  readonly expected: string;
}

export interface EditResultRequest extends CriterionRequest {
  readonly changes: Partial<Readonly<Record<keyof EnteredResult, Change>>>;
}

export type EditResultOutcome =
  /** `entered` is what stands there now. */
  | { readonly ok: true; readonly entered: EnteredResult }
  /** Somebody else was faster: nothing was written. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly entered: EnteredResult }
  | {
      readonly ok: false;
      readonly reason: 'busy' | 'heading' | 'protected';
      readonly message: string;
    }
  | CriterionFailure;
