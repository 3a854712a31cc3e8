/** The left side: kinds and units, to be changed without going back to the sidebar, and the documents that are chosen by them. */
import { AdviceBox } from '../../client/advice-box';
import type { Advice } from '../../client/advice';
import {
  chosenUnits,
  isOfUnits,
  type DraftChoice,
  type RoundUnits,
} from '../../client/choice/draft-choice';
import { KindChoice } from '../../client/choice/kind-choice';
import { UnitChoice } from '../../client/choice/unit-choice';
import { ReportWarnings } from '../../client/report-warnings';
import type { ReportData } from '../../contract/report';
import type { ReportChoice } from '../../contract/calls/show-reports';
import { strayTasks } from '../../reports/task-owners';
import { missingSettings } from '../../reports/missing-settings';
import { REPORT_KIND } from '../../text/report-choice';
import { REPORT_DIALOG } from '../../text/report-dialog';
import type { WorkplaceState } from '../state/use-workplace';
import { DocumentList } from './document-list';

export interface ChosenPaneProps {
  readonly data: ReportData;
  readonly choice: ReportChoice | null;
  readonly place: WorkplaceState;
  /** Why the round could not be read again. */
  readonly problem: Advice | undefined;
  readonly isRefreshing: boolean;
  readonly onRefresh: () => void;
}

export function ChosenPane(props: ChosenPaneProps) {
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

interface RefreshButtonProps extends Pick<ChosenPaneProps, 'isRefreshing' | 'onRefresh'> {
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

interface ChoicePanelProps {
  readonly draft: DraftChoice;
  readonly round: RoundUnits;
  readonly isOpen: boolean;
  readonly onChange: (draft: DraftChoice) => void;
}

/** Folded away where the sidebar has chosen. */
function ChoicePanel({ draft, round, isOpen, onChange }: ChoicePanelProps) {
  return (
    <details class="choice" open={isOpen}>
      <summary>
        <strong>{REPORT_DIALOG.choose}</strong>
        <span class="muted">{chosenInWords(draft, round)}</span>
      </summary>
      <KindChoice draft={draft} onChange={onChange} />
      <UnitChoice draft={draft} round={round} onChange={onChange} />
    </details>
  );
}

function chosenInWords(draft: DraftChoice, round: RoundUnits): string {
  const kinds = draft.kinds.map((kind) => REPORT_KIND[kind].name).join(', ');
  if (!isOfUnits(draft)) return kinds;
  return REPORT_DIALOG.chosen(kinds, chosenUnits(draft, round).length, round.units.length);
}
