/** The three fields of a leaf that people fill in: Enter saves, Esc restores, a conflict asks. */
import { useEffect } from 'preact/hooks';
import type { EnteredResult } from '../../contract/criterion';
import type { EditResultOutcome, EditResultRequest } from '../../contract/edit-result';
import { EDITOR } from '../../text/sidebar';
import { useDraft, type Draft } from '../state/use-draft';
import { AdviceBox } from '../../client/advice-box';
import { ConflictBox } from './conflict-box';

export interface ResultEditorProps {
  readonly entered: EnteredResult;
  readonly answers: readonly string[];
  readonly send: (changes: EditResultRequest['changes']) => Promise<EditResultOutcome>;
  readonly onSettled: (isSaved: boolean) => void;
  readonly onDirty: (isDirty: boolean) => void;
}

const ANSWERS_ID = 'known-answers';

export function ResultEditor(props: ResultEditorProps) {
  const { answers, onDirty } = props;
  const draft = useDraft(props);
  const isDirty = draft.changed.length > 0;
  useEffect(() => {
    onDirty(isDirty);
  }, [isDirty]);
  useEffect(
    () => () => {
      onDirty(false);
    },
    [],
  );
  return (
    <form
      class="editor"
      aria-busy={draft.isSaving}
      onSubmit={(event) => {
        event.preventDefault();
        draft.save();
      }}
      onKeyDown={(event) => {
        onKeyDown(event, draft);
      }}
    >
      <Input draft={draft} field="self" />
      <Input draft={draft} field="appraised" placeholder={EDITOR.appraisedEmpty} />
      <Reason draft={draft} />
      <datalist id={ANSWERS_ID}>
        {answers.map((answer) => (
          <option key={answer} value={answer} />
        ))}
      </datalist>
      <TroubleBox draft={draft} />
      <Actions draft={draft} />
    </form>
  );
}

interface InputProps {
  readonly draft: Draft;
  readonly field: 'self' | 'appraised';
  readonly placeholder?: string;
}

function Input({ draft, field, placeholder = '' }: InputProps) {
  return (
    <label>
      <span>{EDITOR.fields[field]}</span>
      <input
        type="text"
        autocomplete="off"
        list={ANSWERS_ID}
        placeholder={placeholder}
        value={draft.values[field]}
        onInput={(event) => {
          draft.setField(field, event.currentTarget.value);
        }}
      />
    </label>
  );
}

function Reason({ draft }: { readonly draft: Draft }) {
  return (
    <label>
      <span>{EDITOR.fields.reason}</span>
      <textarea
        rows={2}
        value={draft.values.reason}
        onInput={(event) => {
          draft.setField('reason', event.currentTarget.value);
        }}
      />
    </label>
  );
}

/** Never disabled outright: a button that was just pressed would lose the focus. */
function Actions({ draft }: { readonly draft: Draft }) {
  const isIdle = draft.changed.length === 0 || draft.isSaving;
  const canSave = !isIdle && draft.trouble?.kind !== 'conflict';
  return (
    <div class="actions">
      <button type="submit" class="primary" aria-disabled={!canSave}>
        {draft.isSaving ? EDITOR.saving : EDITOR.save}
      </button>
      <button type="button" aria-disabled={isIdle} onClick={draft.restore}>
        {EDITOR.restore}
      </button>
      <small>{EDITOR.keys}</small>
    </div>
  );
}

function TroubleBox({ draft }: { readonly draft: Draft }) {
  const { trouble } = draft;
  switch (trouble?.kind) {
    case undefined:
      return null;
    case 'conflict':
      return (
        <ConflictBox
          fields={draft.changed}
          mine={draft.values}
          theirs={trouble.theirs}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      );
    case 'message':
      return (
        <p class="box warning" role="alert">
          {trouble.message}
        </p>
      );
    case 'advice':
      return <AdviceBox advice={trouble.advice} />;
  }
}

/** Keys that belong to an input method, Telex for example, are not for us. */
function onKeyDown(event: KeyboardEvent, draft: Draft): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') draft.restore();
  const isTextarea = event.target instanceof HTMLTextAreaElement;
  if (event.key !== 'Enter' || !isTextarea || event.shiftKey) return;
  event.preventDefault();
  draft.save();
}
