/** The form over a draft of fields: what came of saving, the buttons, Esc to restore, and Enter where it saves. */
import type { ComponentChildren } from 'preact';
import { EDITOR } from '../../text/sidebar';
import { AdviceBox } from '../../client/advice-box';
import type { Fields, FieldsDraft } from '../state/use-fields-draft';
import { ConflictBox } from './conflict-box';

export interface DraftFormProps<Name extends string> {
  readonly draft: FieldsDraft<Name>;
  readonly labels: Fields<Name>;
  /** What the form is about, where a page has several. */
  readonly name?: string;
  readonly saveCaption?: string;
  /** Enter saves in fields of several lines too. */
  readonly isEnterSaving?: true;
  readonly children: ComponentChildren;
  /** Beside the buttons. */
  readonly aside?: ComponentChildren;
}

export function DraftForm<Name extends string>(props: DraftFormProps<Name>) {
  const { draft, labels, name, isEnterSaving, children } = props;
  return (
    <form
      class="editor"
      aria-label={name}
      aria-busy={draft.isSaving}
      onSubmit={(event) => {
        event.preventDefault();
        draft.save();
      }}
      onKeyDown={(event) => {
        onKeyDown(event, draft, isEnterSaving === true);
      }}
    >
      {children}
      <TroubleBox draft={draft} labels={labels} />
      <Actions {...props} />
    </form>
  );
}

/** Never disabled outright: a button that was just pressed would lose the focus. */
function Actions<Name extends string>({ draft, saveCaption, aside }: DraftFormProps<Name>) {
  const isIdle = draft.changed.length === 0 || draft.isSaving;
  const canSave = !isIdle && draft.trouble?.kind !== 'conflict';
  return (
    <div class="actions">
      <button type="submit" class="primary" aria-disabled={!canSave}>
        {draft.isSaving ? EDITOR.saving : (saveCaption ?? EDITOR.save)}
      </button>
      <button type="button" aria-disabled={isIdle} onClick={draft.restore}>
        {EDITOR.restore}
      </button>
      {aside}
    </div>
  );
}

function TroubleBox<Name extends string>({
  draft,
  labels,
}: Pick<DraftFormProps<Name>, 'draft' | 'labels'>) {
  const { trouble } = draft;
  switch (trouble?.kind) {
    case undefined:
      return null;
    case 'conflict':
      return (
        <ConflictBox
          fields={draft.changed}
          labels={labels}
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
function onKeyDown<Name extends string>(
  event: KeyboardEvent,
  draft: FieldsDraft<Name>,
  isEnterSaving: boolean,
): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') draft.restore();
  const isTextarea = event.target instanceof HTMLTextAreaElement;
  if (event.key !== 'Enter' || !isTextarea || event.shiftKey || !isEnterSaving) return;
  event.preventDefault();
  draft.save();
}
