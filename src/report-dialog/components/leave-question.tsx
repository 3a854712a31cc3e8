/** Before the dialog closes over files that nobody has taken: whether that is meant. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../client/controls';
import { DELIVERY } from '../../text/report-dialog';

interface LeaveQuestionProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

export function LeaveQuestion({ onLeave, onStay }: LeaveQuestionProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay.current?.focus();
  }, []);
  return (
    <div
      class="box warning leave"
      role="alertdialog"
      aria-label={DELIVERY.leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onStay();
      }}
    >
      <p>{DELIVERY.leave}</p>
      <div class="actions">
        <button type="button" ref={stay} class="primary" onClick={onStay}>
          {DELIVERY.stay}
        </button>
        <Button caption={DELIVERY.leaveAnyway} onPress={onLeave} />
      </div>
    </div>
  );
}
