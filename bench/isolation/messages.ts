/** What the bench and the thread of an engine say to each other: one question, one answer. Types only. */
import type { Standing } from '../engine';
import type { RoundSize } from '../input/round-size';

export type Question =
  | { readonly kind: 'prepare'; readonly size: RoundSize }
  | { readonly kind: 'rest' }
  | { readonly kind: 'run'; readonly task: number }
  | { readonly kind: 'close' };

/** The answer to `prepare` where the engine did not decline. */
export interface PreparedAnswer {
  readonly standings: readonly Standing[] | undefined;
  readonly tasks: readonly string[];
  readonly facts: readonly string[];
}
export type PrepareAnswer = PreparedAnswer | { readonly notTried: string };

export type Answer = { readonly value: unknown } | { readonly error: string };
