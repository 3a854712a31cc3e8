/**
 * What a call is: one declaration in calls/, from which come its public function, the door's check, the client's promise,
 * the lists of gate, budgets and fuzz. Adding one: its declaration, its line in calls/index.ts, its command, its test.
 */
import type { Schema } from './schema';

declare const outcome: unique symbol;

export interface Refusal<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
  readonly message: string;
}

/** What the door (apps-script/door.ts) answers in place of the command. */
export type DoorRefusal = Refusal<'busy' | 'notAllowed' | 'damaged' | 'copy'>;

export interface Call<Request = unknown, Outcome = unknown, Name extends string = string> {
  readonly name: Name;
  readonly request: Schema<Request>;
  /** One at a time on the document; for whatever writes. */
  readonly lock?: true;
  /** Who may make it, where not everybody may: `keeper` is whoever may edit Cấu hình. */
  readonly who?: 'owner' | 'keeper';
  /** Not in a copied file of which nobody has said yet whose round it holds; with `lock`. */
  readonly atHome?: true;
  readonly description: string;
  readonly [outcome]?: Outcome;
}

export type RequestOf<C> = C extends Call<infer Request> ? Request : never;
export type OutcomeOf<C> = C extends Call<unknown, infer Outcome> ? Outcome : never;

/** Only a call whose outcome can say so may be refused by the door. */
interface Refusable<Outcome> {
  readonly lock?: [DoorRefusal] extends [Outcome] ? true : never;
  readonly who?: [DoorRefusal] extends [Outcome] ? Call['who'] : never;
  readonly atHome?: [DoorRefusal] extends [Outcome] ? true : never;
}

/** The outcome is given, everything else is inferred; hence two steps. */
export function declareCall<Outcome>() {
  return <const Name extends string, Request>(
    call: Call<Request, Outcome, Name> & Refusable<Outcome>,
  ): Call<Request, Outcome, Name> => call;
}
