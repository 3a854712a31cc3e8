/** Somebody was faster: both values of each field, and the choice between them. */
import type { EnteredResult } from '../../contract/criterion';
import { EDITOR } from '../../text/sidebar';
import type { Field } from '../state/use-draft';

export interface ConflictBoxProps {
  readonly fields: readonly Field[];
  readonly mine: EnteredResult;
  readonly theirs: EnteredResult;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function ConflictBox({ fields, mine, theirs, onKeepMine, onTakeTheirs }: ConflictBoxProps) {
  return (
    <div class="box warning" role="alert">
      <strong>{EDITOR.conflict}</strong>
      {fields.map((field) => (
        <p key={field}>
          {EDITOR.fields[field]}: {EDITOR.theirs} <Value text={theirs[field]} />, {EDITOR.mine}{' '}
          <Value text={mine[field].trim()} />
        </p>
      ))}
      <div class="actions">
        <button type="button" onClick={onKeepMine}>
          {EDITOR.keepMine}
        </button>
        <button type="button" onClick={onTakeTheirs}>
          {EDITOR.takeTheirs}
        </button>
      </div>
    </div>
  );
}

function Value({ text }: { readonly text: string }) {
  return <b>{text === '' ? EDITOR.blank : `“${text}”`}</b>;
}
