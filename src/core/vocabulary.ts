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
  };
}
