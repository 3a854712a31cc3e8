/** A draft of the fields of one row within a component: sent, given up, or replaced by a fresh reading while untouched. */
import { useEffect, useState } from 'preact/hooks';
import { usePress } from '../../client/use-press';
import {
  afterSending,
  changedIn,
  draftOf,
  theirsIn,
  type EditOutcome,
  type Fields,
  type RowEdit,
} from './fields-draft';

interface DraftOptions<Name extends string> {
  readonly names: readonly Name[];
  readonly entered: Fields<Name>;
  readonly send: (edit: RowEdit<Name>) => Promise<EditOutcome<Name>>;
  /** Sentences for refusals that come without one. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** Saved, or given up for what others wrote: what else is shown is old in both cases. */
  readonly onSettled: (isSaved: boolean) => void;
  readonly onDirty: (isDirty: boolean) => void;
}

/** What a form is given that edits the fields of one row. */
export type EditorProps<Name extends string> = Omit<DraftOptions<Name>, 'names' | 'refusals'>;

export type FieldsDraft<Name extends string> = ReturnType<typeof useFieldsDraft<Name>>;

export function useFieldsDraft<Name extends string>(options: DraftOptions<Name>) {
  const { names, entered, send, refusals, onSettled, onDirty } = options;
  const [draft, setDraft] = useState(() => draftOf(entered));
  const changed = changedIn(draft, names);
  const isDirty = changed.length > 0;
  useDirtyReport(isDirty, onDirty);
  const { isBusy, problem, press, clear } = usePress(async (before: Fields<Name>) => {
    const edit = { before, after: draft.values, changed };
    setDraft(({ base, values }) => ({ base, values }));
    const outcome = await send(edit);
    setDraft((now) => afterSending(now, edit, outcome, refusals));
    if (outcome.ok) onSettled(true);
  });

  const settle = (next: Fields<Name>) => {
    setDraft(draftOf(next));
    clear();
  };
  // A fresh reading replaces what nobody has touched; a touched field keeps what it was read as, for the conflict.
  useEffect(() => {
    if (!isDirty && !isBusy) settle(entered);
  }, [JSON.stringify(names.map((name) => entered[name]))]);

  const submitFrom = (before: Fields<Name>) => {
    if (!isBusy) press(before);
  };
  return {
    ...draft,
    changed,
    isSaving: isBusy,
    /** Why no answer came. */
    problem,
    setField: (field: Name, value: string) => {
      setDraft((now) => ({ ...now, values: { ...now.values, [field]: value } }));
    },
    save: () => {
      if (isDirty && draft.trouble?.kind !== 'conflict') submitFrom(draft.base);
    },
    restore: () => {
      if (!isBusy) settle(theirsIn(draft));
    },
    keepMine: () => {
      submitFrom(theirsIn(draft));
    },
    takeTheirs: () => {
      settle(theirsIn(draft));
      onSettled(false);
    },
  };
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
