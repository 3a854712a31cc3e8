/**
 * The form over a draft of fields: the choice where somebody was faster, what else came of saving, the buttons, Esc to restore,
 * and Enter where it saves.
 */
import type { ComponentChildren } from 'preact';
import { EDITOR } from '../../text/sidebar';
import { AdviceBox } from '../../client/advice-box';
import { Button } from '../../client/controls';
import { NotDone } from './not-done';
import type { Fields } from '../state/fields-draft';
import type { FieldsDraft } from '../state/use-fields-draft';

interface DraftFormProps<Name extends string> {
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
      {draft.problem && <AdviceBox advice={draft.problem} />}
      {draft.outcome && (
        <NotDone
          outcome={draft.outcome}
          placesOf={(present) =>
            draft.differences.map((field) => [labels[field], present[field], draft.values[field]])
          }
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      )}
      <Actions {...props} />
    </form>
  );
}

/** Never disabled outright: a button that was just pressed would lose the focus. */
function Actions<Name extends string>({ draft, saveCaption, aside }: DraftFormProps<Name>) {
  const isIdle = draft.changed.length === 0 || draft.isSaving;
  return (
    <div class="actions">
      <button type="submit" class="primary" aria-disabled={isIdle || draft.isConflict}>
        {draft.isSaving ? EDITOR.saving : (saveCaption ?? EDITOR.save)}
      </button>
      <Button aria-disabled={isIdle} caption={EDITOR.restore} onPress={draft.restore} />
      {aside}
    </div>
  );
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
