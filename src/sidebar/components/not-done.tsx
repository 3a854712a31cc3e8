/**
 * Why an edit was not done: a refusal; or somebody was faster: what stands there now, place by place, what would be put
 * there, and the choice between them.
 */
import { Button, Warning } from '../../client/controls';
import type { Refusal } from '../../contract/call';
import type { EditOutcome } from '../../contract/edit';
import { CONFLICT } from '../../text/sidebar';

interface NotDoneProps<Present> {
  readonly outcome: EditOutcome<Present> | Refusal<string>;
  readonly placesOf: (present: Present) => readonly ConflictPlace[];
  readonly onKeepMine: (present: Present) => void;
  readonly onTakeTheirs: () => void;
}

export type ConflictPlace = readonly [label: string, theirs: string, mine: string];

export function NotDone<Present>(props: NotDoneProps<Present>) {
  const { outcome, placesOf, onKeepMine, onTakeTheirs } = props;
  if (outcome.ok) return null;
  if ('message' in outcome) return <Warning text={outcome.message} />;
  return (
    <div class="box warning" role="alert">
      <strong>{CONFLICT.heading}</strong>
      {placesOf(outcome.present).map(([label, theirs, mine]) => (
        <p key={label}>
          {label}: {CONFLICT.theirs} <Value text={theirs} />
          {mine !== theirs && (
            <>
              , {CONFLICT.mine} <Value text={mine} />
            </>
          )}
        </p>
      ))}
      <div class="actions">
        <Button caption={CONFLICT.keepMine} onPress={onKeepMine} given={outcome.present} />
        <Button caption={CONFLICT.takeTheirs} onPress={onTakeTheirs} />
      </div>
    </div>
  );
}

function Value({ text }: { readonly text: string }) {
  return <b>{text === '' ? CONFLICT.blank : `“${text}”`}</b>;
}
