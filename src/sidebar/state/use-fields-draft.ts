/**
 * What a person is about to save for the fields of one thing: as they were read and as they are typed, and what came of
 * saving. A conflict is kept until the person has chosen; nothing is overwritten before.
 */
import { useEffect, useState } from 'preact/hooks';
import { adviceFor, type Advice } from '../../client/advice';

export type Fields<Name extends string> = Readonly<Record<Name, string>>;

type Trouble<Name extends string> =
  | { readonly kind: 'conflict'; readonly theirs: Fields<Name> }
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'advice'; readonly advice: Advice };

/** What the server answered; saved, with what stands there now. */
export type Sent<Name extends string> =
  { readonly kind: 'saved'; readonly entered: Fields<Name> } | Trouble<Name>;

export interface DraftOptions<Name extends string> {
  readonly names: readonly Name[];
  readonly entered: Fields<Name>;
  /** `base`: what is expected to stand there. */
  readonly send: (
    base: Fields<Name>,
    values: Fields<Name>,
    changed: readonly Name[],
  ) => Promise<Sent<Name>>;
  /** Saved, or given up for what others wrote: what else is shown is old in both cases. */
  readonly onSettled: (isSaved: boolean) => void;
  readonly onDirty: (isDirty: boolean) => void;
}

export interface FieldsDraft<Name extends string> {
  readonly values: Fields<Name>;
  readonly changed: readonly Name[];
  readonly isSaving: boolean;
  readonly trouble: Trouble<Name> | undefined;
  readonly setField: (field: Name, value: string) => void;
  readonly save: () => void;
  readonly restore: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export function useFieldsDraft<Name extends string>(
  options: DraftOptions<Name>,
): FieldsDraft<Name> {
  const { names, entered, send, onSettled, onDirty } = options;
  const { base, values, trouble, settle, setValues, setTrouble } = useDraftState(entered);
  const [isSaving, setSaving] = useState(false);
  const changed = names.filter((name) => values[name].trim() !== base[name].trim());
  const isDirty = changed.length > 0;
  useDirtyReport(isDirty, onDirty);

  // A fresh reading replaces what nobody has touched; a touched field keeps what it was read as, for the conflict.
  useEffect(() => {
    if (!isDirty && !isSaving) settle(entered);
  }, [JSON.stringify(names.map((name) => entered[name]))]);

  const submit = async (from: Fields<Name>) => {
    if (isSaving) return;
    setSaving(true);
    setTrouble(undefined);
    const sent = await send(from, values, changed).catch(unsent);
    if (sent.kind === 'saved') {
      settle(sent.entered);
      onSettled(true);
    } else setTrouble(sent);
    setSaving(false);
  };
  const theirs = trouble?.kind === 'conflict' ? trouble.theirs : base;
  return {
    values,
    changed,
    isSaving,
    trouble,
    setField: (field, value) => {
      setValues((before) => ({ ...before, [field]: value }));
    },
    save: () => {
      if (isDirty && trouble?.kind !== 'conflict') void submit(base);
    },
    restore: () => {
      settle(theirs);
    },
    keepMine: () => void submit(theirs),
    takeTheirs: () => {
      settle(theirs);
      onSettled(false);
    },
  };
}

function useDraftState<Name extends string>(entered: Fields<Name>) {
  const [base, setBase] = useState(entered);
  const [values, setValues] = useState(entered);
  const [trouble, setTrouble] = useState<Trouble<Name>>();
  const settle = (next: Fields<Name>) => {
    setBase(next);
    setValues(next);
    setTrouble(undefined);
  };
  return { base, values, trouble, settle, setValues, setTrouble };
}

function unsent(error: unknown) {
  return { kind: 'advice', advice: adviceFor(error, navigator.onLine) } as const;
}

function useDirtyReport(isDirty: boolean, onDirty: (isDirty: boolean) => void): void {
  useEffect(() => {
    onDirty(isDirty);
  }, [isDirty]);
  useEffect(
    () => () => {
      onDirty(false);
    },
    [],
  );
}

/** What calls that compare field by field are sent. */
export function changesOf<Name extends string>(
  base: Fields<Name>,
  values: Fields<Name>,
  changed: readonly Name[],
): Partial<Readonly<Record<Name, { readonly value: string; readonly expected: string }>>> {
  const changes = changed.map(
    (name) => [name, { value: values[name], expected: base[name] }] as const,
  );
  return Object.fromEntries(changes) as Partial<
    Record<Name, { readonly value: string; readonly expected: string }>
  >;
}
