/** The dialog at work: choice and documents at the left, the preview at the right, what can be done with them below. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Server } from '../client/server';
import { ActionBar } from './components/action-bar';
import { ChosenPane, type ChosenPaneProps } from './components/chosen-pane';
import { PrintedPages } from './preview/page-sheet';
import { PreviewPane } from './preview/preview-pane';
import { useWorkplace } from './state/use-workplace';
import { Button } from '../client/controls';
import { DELIVERY } from '../text/report-dialog';

interface WorkplaceProps extends Omit<ChosenPaneProps, 'place'> {
  readonly server: Server;
  readonly onClose: () => void;
}

export function Workplace(props: WorkplaceProps) {
  const { server, data, choice, onClose } = props;
  const place = useWorkplace(server, data, choice);
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => {
    if (place.isUnsaved || place.isBusy) setLeaving(true);
    else onClose();
  };
  const stay = () => {
    setLeaving(false);
  };
  return (
    <>
      <main class="workplace" aria-busy={place.isBusy}>
        <ChosenPane {...props} place={place} />
        <PreviewPane place={place} />
      </main>
      {isLeaving && <LeaveQuestion onLeave={onClose} onStay={stay} />}
      <ActionBar place={place} year={data.year} onClose={leave} />
      <PrintedPages pages={place.printing.pages} />
    </>
  );
}

interface LeaveQuestionProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Before the dialog closes over files that nobody has taken: whether that is meant. */
function LeaveQuestion({ onLeave, onStay }: LeaveQuestionProps) {
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
