/**
 * What a person is about to save for the fields of one row, as it was read and as it is typed, and what an answer makes of
 * it. A row is edited with what the client saw and what it shall be; the answer is done, or what stands there instead: a
 * conflict, kept until the person has chosen. Nothing is overwritten before. Pure.
 */
export type Fields<Name extends string> = Readonly<Record<Name, string>>;

export interface Draft<Name extends string> {
  /** What is expected to stand there. */
  readonly base: Fields<Name>;
  readonly values: Fields<Name>;
  readonly trouble?: Trouble<Name>;
}

type Trouble<Name extends string> =
  | { readonly kind: 'conflict'; readonly theirs: Fields<Name> }
  | { readonly kind: 'message'; readonly message: string };

export interface RowEdit<Name extends string> {
  readonly before: Fields<Name>;
  readonly after: Fields<Name>;
  readonly changed: readonly Name[];
}

/** The answer of any call that edits a row. */
export interface EditOutcome<Name extends string> {
  readonly ok: boolean;
  /** What stands there now, where that is told. */
  readonly entered?: Fields<Name>;
  readonly present?: Fields<Name>;
  readonly reason?: string;
  readonly message?: string;
}

export function draftOf<Name extends string>(entered: Fields<Name>): Draft<Name> {
  return { base: entered, values: entered };
}

export function changedIn<Name extends string>(
  { base, values }: Draft<Name>,
  names: readonly Name[],
): readonly Name[] {
  return names.filter((name) => values[name].trim() !== base[name].trim());
}

/** What the person has to decide against: what others wrote, or what was read. */
export function theirsIn<Name extends string>({ base, trouble }: Draft<Name>): Fields<Name> {
  return trouble?.kind === 'conflict' ? trouble.theirs : base;
}

/** `refusals`: sentences for reasons that come without one. */
export function afterSending<Name extends string>(
  draft: Draft<Name>,
  { after }: RowEdit<Name>,
  outcome: EditOutcome<Name>,
  refusals: Readonly<Record<string, string>> = {},
): Draft<Name> {
  const { base, values } = draft;
  const { ok, entered, present = entered, message, reason = '' } = outcome;
  if (ok)
    return {
      base: entered ?? after,
      values: { ...(entered ?? after), ...typedSince(values, after) },
    };
  const trouble: Trouble<Name> =
    present === undefined
      ? { kind: 'message', message: message ?? refusals[reason] ?? reason }
      : { kind: 'conflict', theirs: present };
  return { base, values, trouble };
}

/** Who typed on while the answer was on its way loses nothing. */
function typedSince<Name extends string>(
  values: Fields<Name>,
  sent: Fields<Name>,
): Partial<Fields<Name>> {
  const typed = Object.entries<string>(values).filter(
    ([name, value]) => value !== sent[name as Name],
  );
  return Object.fromEntries(typed) as Partial<Fields<Name>>;
}

type Change = Readonly<Record<'value' | 'expected', string>>;

/** What calls that compare field by field are sent. */
export function changesOf<Name extends string>({
  before,
  after,
  changed,
}: RowEdit<Name>): Partial<Readonly<Record<Name, Change>>> {
  const changes = changed.map(
    (name) => [name, { value: after[name], expected: before[name] }] as const,
  );
  return Object.fromEntries(changes) as Partial<Record<Name, Change>>;
}
