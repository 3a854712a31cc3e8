/** Somebody was faster: both values of each field, and the choice between them. */
import { EDITOR } from '../../text/sidebar';
import type { Fields } from '../state/use-fields-draft';

export interface ConflictBoxProps<Name extends string> {
  readonly fields: readonly Name[];
  readonly labels: Fields<Name>;
  readonly mine: Fields<Name>;
  readonly theirs: Fields<Name>;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function ConflictBox<Name extends string>(props: ConflictBoxProps<Name>) {
  const { fields, labels, mine, theirs, onKeepMine, onTakeTheirs } = props;
  return (
    <div class="box warning" role="alert">
      <strong>{EDITOR.conflict}</strong>
      {fields.map((field) => (
        <p key={field}>
          {labels[field]}: {EDITOR.theirs} <Value text={theirs[field]} />, {EDITOR.mine}{' '}
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
