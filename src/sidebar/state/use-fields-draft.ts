/** A draft of the fields of one row within a component: sent, given up, or replaced by a fresh reading while untouched. */
import { useEffect, useState } from 'preact/hooks';
import { usePress } from '../../client/use-press';
import { changesBetween } from '../../rules/edit';
import { CONFLICT } from '../../text/sidebar';
import {
  afterSending,
  changedIn,
  differencesIn,
  draftOf,
  type Fields,
  type RowEdit,
  type RowOutcome,
} from './fields-draft';

interface DraftOptions<Name extends string> {
  readonly names: readonly Name[];
  readonly entered: Fields<Name>;
  readonly send: (edit: RowEdit<Name>) => Promise<RowOutcome<Name>>;
  /** Said where it was. */
  readonly saved: string;
  /** Saved, or given up for what others wrote: what else is shown is old in both cases. */
  readonly onSettled: (said: string) => void;
  /** Called while something is not saved; what it answers, when that is over. */
  readonly hold: () => () => void;
}

/** What a form is given that edits the fields of one row. */
export type EditorProps<Name extends string> = Omit<DraftOptions<Name>, 'names'>;

export type FieldsDraft<Name extends string> = ReturnType<typeof useFieldsDraft<Name>>;

export function useFieldsDraft<Name extends string>(options: DraftOptions<Name>) {
  const { names, entered, send, saved, onSettled, hold } = options;
  const [draft, setDraft] = useState(() => draftOf(entered));
  const changed = changedIn(draft, names);
  const isDirty = changed.length > 0;
  useEffect(() => (isDirty ? hold() : undefined), [isDirty]);
  const { isBusy, outcome, problem, press, clear } = usePress(async () => {
    const { base: before, values: after } = draft;
    const edit = { before, after, changes: changesBetween(changed, before, after) };
    const answer = await send(edit);
    setDraft((now) => afterSending(now, edit, answer));
    if (answer.ok) onSettled(saved);
    return answer;
  });
  const isConflict = outcome !== undefined && 'present' in outcome;

  const settle = (next: Fields<Name>) => {
    setDraft(draftOf(next));
    clear();
  };
  // A fresh reading replaces what nobody has touched; a touched field keeps what it was read as, for the conflict.
  useEffect(() => {
    if (!isDirty && !isBusy) settle(entered);
  }, [JSON.stringify(names.map((name) => entered[name]))]);

  const submit = () => {
    if (!isBusy) press();
  };
  const restore = () => {
    if (!isBusy) settle(draft.base);
  };
  return {
    ...draft,
    changed,
    differences: differencesIn(draft, names),
    isSaving: isBusy,
    isConflict,
    outcome,
    /** Why no answer came. */
    problem,
    setField: (field: Name, value: string) => {
      setDraft((now) => ({ ...now, values: { ...now.values, [field]: value } }));
    },
    save: () => {
      if (isDirty && !isConflict) submit();
    },
    restore,
    keepMine: submit,
    takeTheirs: () => {
      restore();
      onSettled(CONFLICT.taken);
    },
  };
}
