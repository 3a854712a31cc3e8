/**
 * Why a cell earned what it earned, as data: which part of the rule decided. Together with what was read and the
 * rule's maximum it is enough for one Vietnamese sentence, which `src/text/why-sentence.ts` writes.
 */
import type { Fraction } from './fraction';
import type { PolicyId } from './vocabulary';

export type Reason =
  | { readonly kind: 'notDone' }
  | { readonly kind: 'notApplicable'; readonly policy: PolicyId }
  | { readonly kind: 'yes' }
  | { readonly kind: 'choice'; readonly label: string }
  | {
      readonly kind: 'band';
      readonly reached: boolean;
      /** The band reached, or the lowest one where none is. */
      readonly threshold: Fraction;
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
      readonly value: Fraction;
      readonly best: Fraction;
      readonly inPercent: boolean;
    }
  | { readonly kind: 'direct' };
