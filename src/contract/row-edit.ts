/** Edits of rows of a typed tab: what the client saw of a row and what it shall be; a new row has been seen by nobody. */
import { integer, list, object, orNull, text, type Schema } from './schema';

/** By column key, as typed. */
export type RowFields<Name extends string> = Readonly<Record<Name, string>>;

export interface RowEdit<Name extends string> {
  /** Below the header, from 1; null for a new one. */
  readonly row: number | null;
  /** What the client saw there; null for a new one. */
  readonly before: RowFields<Name> | null;
  readonly after: RowFields<Name>;
}

export function rowEdits<Name extends string>(names: readonly Name[], most: number) {
  const fields = object(
    Object.fromEntries(names.map((name) => [name, text])) as Record<Name, typeof text>,
  );
  const edit = object({ row: orNull(integer(1)), before: orNull(fields), after: fields });
  return list(edit as unknown as Schema<RowEdit<Name>>, most);
}
