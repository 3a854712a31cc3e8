/** The dialog at work: choice and documents at the left, the preview at the right, what can be done with them below. */
import { useState } from 'preact/hooks';
import type { Server } from '../client/server';
import { ActionBar } from './components/action-bar';
import { ChosenPane, type ChosenPaneProps } from './components/chosen-pane';
import { LeaveQuestion } from './components/leave-question';
import { PrintedPages } from './preview/page-sheet';
import { PreviewPane } from './preview/preview-pane';
import { useWorkplace } from './state/use-workplace';

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
