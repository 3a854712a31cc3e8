/**
 * The one way to say that somebody has changed it meanwhile: what is edited is sent with what the client saw and what it
 * shall be; the answer is that it stands there, or what stands there instead, and then nothing was written.
 */
import { object, optional, text, type Optional, type TypeOf } from './schema';

export const CHANGE = object({ value: text, expected: text });
export type Change = TypeOf<typeof CHANGE>;
export type Changes<Name extends string> = Readonly<Partial<Record<Name, Change>>>;

/** Any of these fields; one that is left out stays as it is. */
export function changes<Name extends string>(names: readonly Name[]) {
  const fields = names.map((name) => [name, optional(CHANGE)]);
  return object(Object.fromEntries(fields) as Record<Name, Optional<Change>>);
}

export interface Conflict<Present> {
  readonly ok: false;
  readonly reason: 'conflict';
  readonly present: Present;
}

export type EditOutcome<Present, Done = unknown> =
  (Done & { readonly ok: true }) | Conflict<Present>;
