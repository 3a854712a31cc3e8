/**
 * Why a cell earned what it earned, as data: which part of the rule decided. Together with what was read and the
 * rule's maximum it is enough for one Vietnamese sentence, which `src/text/why-sentence.ts` writes.
 */
import type { Fraction } from './fraction';
import type { Award } from './award';
import type { Threshold } from './methods/step-threshold';
import type { Worth } from './methods/steps';
import type { Points } from './points';
import type { PolicyId } from './vocabulary';

export type Reason =
  | { readonly kind: 'notDone' }
  | { readonly kind: 'notApplicable'; readonly policy: PolicyId }
  | { readonly kind: 'yes' }
  | { readonly kind: 'choice'; readonly label: string }
  | {
      readonly kind: 'band';
      /** Whether the result lies in the step, or below or above all of them: then it is the nearest. */
      readonly place: 'in' | 'below' | 'above';
      readonly threshold: Threshold;
      readonly worth: Worth;
      readonly value: Fraction;
      /** The edges of the step, which the value as shown must not seem to reach. */
      readonly limits: readonly Fraction[];
      readonly inPercent: boolean;
    }
  | {
      readonly kind: 'proportion';
      readonly value: Fraction;
      readonly floor: Fraction | undefined;
      readonly target: Fraction | undefined;
      readonly outcome: 'belowFloor' | 'partial' | 'full';
    }
  | {
      readonly kind: 'count';
      readonly count: Fraction;
      readonly each: Fraction;
      readonly capped: boolean;
    }
  | {
      readonly kind: 'faults';
      readonly count: Fraction;
      readonly each: Fraction;
      readonly cap: Fraction | undefined;
    }
  | {
      readonly kind: 'relativeToBest';
      readonly by: 'best' | 'lowest' | 'span' | { readonly place: number };
      readonly value: Fraction;
      readonly best: Fraction;
      readonly lowest: Fraction;
      readonly inPercent: boolean;
    }
  | { readonly kind: 'direct' }
  /** What was typed does not matter: the limit says why. */
  | { readonly kind: 'condition' }
  | {
      readonly kind: 'award';
      readonly award: Award;
      /** What the unit's own result earns; undefined where it has no points. */
      readonly claimed: Points | undefined;
    };
