/** All calls by name: as functions, for the clients' promises, and as a list, for build, budgets and fuzz. */
import type { Call, OutcomeOf, RequestOf } from './call';
import * as calls from './calls';

type Calls = typeof calls;

export type ServerCalls = {
  readonly [Name in keyof Calls]: (request: RequestOf<Calls[Name]>) => OutcomeOf<Calls[Name]>;
};

/** Each under its own name. */
const named: { readonly [Name in keyof Calls]: Call<unknown, unknown, Name> } = calls;

export const CALLS = Object.values(named);
