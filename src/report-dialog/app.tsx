/**
 * The faces of the dialog: reading the round, why it cannot be read, or the place where documents are made, with choice and
 * documents at the left, the preview at the right, and what can be done with them below.
 */
import { AdviceBox } from '../client/advice-box';
import { Button } from '../client/controls';
import type { Server } from '../client/server';
import { useLoaded } from '../client/use-loaded';
import type { ReportChoice } from '../contract/calls/show-reports';
import { RETRY } from '../text/advice';
import { DELIVERY, REPORT_DIALOG } from '../text/report-dialog';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionBar } from './components/action-bar';
import { ChosenPane, type ChosenPaneProps } from './components/chosen-pane';
import { PrintedPages } from './preview/page-sheet';
import { PreviewPane } from './preview/preview-pane';
import { useWorkplace } from './state/use-workplace';

interface AppProps {
  readonly server: Server;
  readonly choice: ReportChoice | null;
  readonly onClose: () => void;
}

export function App({ server, choice, onClose }: AppProps) {
  const { answer, problem, isLoading, reload } = useLoaded({
    identity: 'round',
    isWanted: true,
    load: () => server.readReportData({}),
  });
  if (answer?.ok === true) {
    return (
      <Workplace
        {...{ server, choice, onClose, problem }}
        data={answer}
        isRefreshing={isLoading}
        onRefresh={reload}
      />
    );
  }
  return (
    <main class="blocked" aria-busy={isLoading}>
      {problem && <AdviceBox advice={problem} onRetry={reload} />}
      {answer && !isLoading && (
        <>
          <h1>{REPORT_DIALOG.failed}</h1>
          <p class="box warning">{answer.message}</p>
          <div class="actions">
            <Button class="primary" caption={RETRY} onPress={reload} />
            <Button caption={REPORT_DIALOG.close} onPress={onClose} />
          </div>
        </>
      )}
      {isLoading && (
        <p class="muted" role="status">
          {REPORT_DIALOG.loading}
        </p>
      )}
    </main>
  );
}

function Workplace(props: AppProps & Omit<ChosenPaneProps, 'place'>) {
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
      <ActionBar place={place} onClose={leave} />
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
