/** A record with a value for each name. */
export function recordOf<Name extends string, Value>(
  names: readonly Name[],
  at: (name: Name, position: number) => Value,
): Readonly<Record<Name, Value>> {
  const entries = names.map((name, position) => [name, at(name, position)]);
  return Object.fromEntries(entries) as Record<Name, Value>;
}
