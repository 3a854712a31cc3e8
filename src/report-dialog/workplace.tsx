/** The dialog at work: choice and documents at the left, the preview at the right, what can be done with them below. */
import { useState } from 'preact/hooks';
import type { Advice } from '../client/advice';
import { AdviceBox } from '../client/advice-box';
import { ReportWarnings } from '../client/report-warnings';
import type { Server } from '../client/server';
import type { ReportData } from '../contract/report';
import type { ReportChoice } from '../contract/calls/show-reports';
import { REPORT_DIALOG } from '../text/report-dialog';
import { strayTasks } from '../reports/task-owners';
import { missingSettings } from '../reports/missing-settings';
import { ActionBar } from './components/action-bar';
import { ChoicePanel } from './components/choice-panel';
import { DocumentList } from './components/document-list';
import { LeaveQuestion } from './components/leave-question';
import { PageSheet } from './preview/page-sheet';
import { PAGE_STYLE } from './preview/page-style';
import { PreviewPane } from './preview/preview-pane';
import { useWorkplace, type WorkplaceState } from './state/use-workplace';

export interface WorkplaceProps {
  readonly server: Server;
  readonly data: ReportData;
  readonly choice: ReportChoice | null;
  /** Why the round could not be read again. */
  readonly problem: Advice | undefined;
  readonly isRefreshing: boolean;
  readonly onRefresh: () => void;
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
      <style>{PAGE_STYLE}</style>
      <main class="workplace" aria-busy={place.isBusy}>
        <Chosen {...props} place={place} />
        <Preview place={place} />
      </main>
      {isLeaving && <LeaveQuestion onLeave={onClose} onStay={stay} />}
      <ActionBar place={place} year={data.year} onClose={leave} />
      <PrintedPages place={place} />
    </>
  );
}

interface PlaceProps {
  readonly place: WorkplaceState;
}

function Preview({ place: { documents, shown, show } }: PlaceProps) {
  const stepTo = (index: number) =>
    documents[index] === undefined
      ? undefined
      : () => {
          show(index);
        };
  return (
    <PreviewPane
      planned={documents[shown]}
      onPrevious={stepTo(shown - 1)}
      onNext={stepTo(shown + 1)}
    />
  );
}

function Chosen(props: WorkplaceProps & PlaceProps) {
  const { data, choice, problem, place } = props;
  const { round, draft, setDraft, missing, documents, making, saving, shown, show } = place;
  return (
    <div class="chosen">
      {problem && <AdviceBox advice={problem} />}
      <ReportWarnings
        strayTasks={strayTasks(data)}
        missingSettings={missingSettings(data.settings)}
        provisionalUnits={data.units.filter(({ provisional }) => provisional).length}
      />
      <ChoicePanel {...{ draft, round }} isOpen={choice === null} onChange={setDraft} />
      {missing !== '' && <p class="box warning">{missing}</p>}
      <DocumentList
        {...{ documents, shown }}
        making={making.job}
        saving={saving.job}
        onShow={show}
      />
      <RefreshButton {...props} isBusy={place.isBusy} />
    </div>
  );
}

interface RefreshButtonProps extends Pick<WorkplaceProps, 'isRefreshing' | 'onRefresh'> {
  readonly isBusy: boolean;
}

function RefreshButton({ isRefreshing, isBusy, onRefresh }: RefreshButtonProps) {
  return (
    <div class="refresh">
      <button type="button" disabled={isRefreshing || isBusy} onClick={onRefresh}>
        {REPORT_DIALOG.refresh}
      </button>
      <p class="muted">{isRefreshing ? REPORT_DIALOG.loading : REPORT_DIALOG.refreshHint}</p>
    </div>
  );
}

/** Seen by printers only. */
function PrintedPages({ place: { printing } }: PlaceProps) {
  return (
    <div class="printed" aria-hidden="true">
      {printing.pages.map((page, i) => (
        <PageSheet key={i} page={page} />
      ))}
    </div>
  );
}
