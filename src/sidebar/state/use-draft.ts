/**
 * What a person is about to save for one leaf: the fields as they were read and as they are typed, and what came of
 * saving. A conflict is kept until the person has chosen; nothing is overwritten before.
 */
import { useEffect, useState } from 'preact/hooks';
import type { EnteredResult } from '../../contract/criterion';
import type { EditResultOutcome, EditResultRequest } from '../../contract/edit-result';
import { adviceFor, type Advice } from '../../client/advice';

export type Field = keyof EnteredResult;
const FIELDS: readonly Field[] = ['self', 'appraised', 'reason'];

type Trouble =
  | { readonly kind: 'conflict'; readonly theirs: EnteredResult }
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'advice'; readonly advice: Advice };

export interface DraftOptions {
  readonly entered: EnteredResult;
  readonly send: (changes: EditResultRequest['changes']) => Promise<EditResultOutcome>;
  /** Saved, or given up for what others wrote: the shown score is old in both cases. */
  readonly onSettled: (isSaved: boolean) => void;
}

export interface Draft {
  readonly values: EnteredResult;
  readonly changed: readonly Field[];
  readonly isSaving: boolean;
  readonly trouble: Trouble | undefined;
  readonly setField: (field: Field, value: string) => void;
  readonly save: () => void;
  readonly restore: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export function useDraft({ entered, send, onSettled }: DraftOptions): Draft {
  const [base, setBase] = useState(entered);
  const [values, setValues] = useState(entered);
  const [isSaving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const changed = changedFields(base, values);

  const settle = (next: EnteredResult) => {
    setBase(next);
    setValues(next);
    setTrouble(undefined);
  };
  // A fresh reading replaces what nobody has touched; a touched field keeps what it was read as, for the conflict.
  useEffect(() => {
    if (changed.length === 0 && !isSaving) settle(entered);
  }, [entered.self, entered.appraised, entered.reason]);

  const submit = async (from: EnteredResult) => {
    if (isSaving) return;
    setSaving(true);
    setTrouble(undefined);
    const outcome = await sendDraft(send, from, values);
    if ('trouble' in outcome) setTrouble(outcome.trouble);
    else {
      settle(outcome.entered);
      onSettled(true);
    }
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
      if (changed.length > 0 && trouble?.kind !== 'conflict') void submit(base);
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

function changedFields(base: EnteredResult, values: EnteredResult): Field[] {
  return FIELDS.filter((field) => values[field].trim() !== base[field]);
}

type Sent = { readonly entered: EnteredResult } | { readonly trouble: Trouble };

async function sendDraft(
  send: DraftOptions['send'],
  base: EnteredResult,
  values: EnteredResult,
): Promise<Sent> {
  const changes = changedFields(base, values).map(
    (field) => [field, { value: values[field], expected: base[field] }] as const,
  );
  try {
    const outcome = await send(Object.fromEntries(changes));
    return outcome.ok ? { entered: outcome.entered } : { trouble: troubleOf(outcome) };
  } catch (error) {
    return { trouble: { kind: 'advice', advice: adviceFor(error, navigator.onLine) } };
  }
}

function troubleOf(outcome: Extract<EditResultOutcome, { ok: false }>): Trouble {
  return outcome.reason === 'conflict'
    ? { kind: 'conflict', theirs: outcome.entered }
    : { kind: 'message', message: outcome.message };
}
