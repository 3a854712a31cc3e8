/**
 * The words that scoring has to recognise in cells. The core knows which meanings exist; the words themselves
 * are data, given by `src/text/vocabulary.ts`. Every word is compared in folded form (`foldText`).
 */
export const METHOD_IDS = [
  'yesNo',
  'choice',
  'bands',
  'proportion',
  'count',
  'faults',
  'relativeToBest',
  'direct',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];

/** What "nothing arose in the year" is worth: nothing, the maximum, or the leaf leaves the index. */
export const POLICY_IDS = ['zero', 'maximum', 'exclude'] as const;
export type PolicyId = (typeof POLICY_IDS)[number];

export interface Vocabulary {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly notApplicable: readonly string[];
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly policies: Readonly<Record<PolicyId, string>>;
  readonly scale: {
    readonly floor: string;
    readonly target: string;
    readonly eachUnit: string;
    readonly eachFault: string;
    readonly cap: string;
  };
}
