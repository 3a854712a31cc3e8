/**
 * The words that scoring has to recognise in cells. The core knows which meanings exist; the words themselves
 * are data, given by `src/text/vocabulary.ts`. Every word is compared in folded form (`foldText`).
 */
import type { MethodId } from './methods';

/** What "nothing arose in the year" is worth: nothing, the maximum, or the leaf leaves the index. */
export type PolicyId = 'zero' | 'maximum' | 'exclude';

export interface Vocabulary {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly notApplicable: readonly string[];
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly policies: Readonly<Record<PolicyId, string>>;
  /** Begin what says whom a row concerns. */
  readonly scope: { readonly only: string; readonly except: string };
  readonly scale: {
    readonly floor: string;
    readonly target: string;
    readonly eachUnit: string;
    readonly eachFault: string;
    readonly cap: string;
    /** `từ 80% đến dưới 100%`, `từ 3 trở lên`, `trên 90%`, `trên 70% đến 90%`, `đạt 100%`, `dưới 80%`. */
    readonly from: string;
    readonly to: string;
    readonly toBelow: string;
    readonly orMore: string;
    readonly above: string;
    readonly reach: string;
    readonly below: string;
    /** `tỷ lệ × 1,5`: points that follow the result. */
    readonly ratio: string;
    /** How units are compared. */
    readonly lowest: string;
    readonly span: string;
    readonly place: string;
    readonly others: string;
  };
  /** What an appraiser may type instead of a result. */
  readonly awards: {
    readonly unit: string;
    readonly less: string;
    readonly unproven: readonly string[];
  };
  /** `nếu 1.1.1 = 0 và đơn vị là đặc khu thì tối đa 50%`. */
  readonly conditions: {
    readonly when: string;
    readonly and: string;
    readonly then: string;
    readonly is: string;
    readonly unit: string;
    readonly atMost: string;
  };
}
