/** The left side: kinds and units, to be changed without going back to the sidebar, and the documents that are chosen by them. */
import { AdviceBox } from '../../client/advice-box';
import type { Advice } from '../../client/advice';
import { Button, Lines } from '../../client/controls';
import {
  chosenUnits,
  isOfUnits,
  type DraftChoice,
  type RoundUnits,
} from '../../client/choice/draft-choice';
import { DocumentChoice } from '../../client/choice/document-choice';
import { ReportWarnings } from '../../client/report-warnings';
import type { ReportData } from '../../contract/report';
import type { ReportChoice } from '../../contract/calls/show-reports';
import { strayTasks } from '../../reports/task-owners';
import { missingSettings } from '../../reports/missing-settings';
import { REPORT_KIND } from '../../text/report-choice';
import { REPORT_DIALOG } from '../../text/report-dialog';
import type { PlaceProps } from '../state/use-workplace';
import { DocumentList } from './document-list';

export interface ChosenPaneProps extends PlaceProps {
  readonly data: ReportData;
  readonly choice: ReportChoice | null;
  /** Why the round could not be read again. */
  readonly problem: Advice | undefined;
  readonly isRefreshing: boolean;
  readonly onRefresh: () => void;
}

export function ChosenPane(props: ChosenPaneProps) {
  const { data, choice, problem, place, isRefreshing, onRefresh } = props;
  const { round, draft, setDraft, missing, unwritten, periods } = place;
  return (
    <div class="chosen">
      {problem && <AdviceBox advice={problem} />}
      <ReportWarnings
        strayTasks={strayTasks(data)}
        missingSettings={missingSettings(data.settings)}
        kinds={draft.kinds}
        units={data.units}
      />
      {/* Folded away where the sidebar has chosen. */}
      <details class="choice" open={choice === null}>
        <summary>
          <strong>{REPORT_DIALOG.choose}</strong>
          <span class="muted">{chosenInWords(draft, round)}</span>
        </summary>
        <DocumentChoice draft={draft} round={round} onChange={setDraft} />
      </details>
      {missing !== '' && <p class="box warning">{missing}</p>}
      {periods.problem && <AdviceBox advice={periods.problem} />}
      {[...periods.damaged, ...unwritten].map((sentence) => (
        <p key={sentence} class="box warning">
          {sentence}
        </p>
      ))}
      <DocumentNotes place={place} />
      <DocumentList place={place} />
      <div class="refresh">
        <Button
          disabled={isRefreshing || place.isBusy}
          caption={REPORT_DIALOG.refresh}
          onPress={() => {
            onRefresh();
            periods.reload();
          }}
        />
        <p class="muted">{isRefreshing ? REPORT_DIALOG.loading : REPORT_DIALOG.refreshHint}</p>
      </div>
    </div>
  );
}

/** Of the document that is looked at. */
function DocumentNotes({ place: { documents, shown } }: PlaceProps) {
  const { name = '', notes = [] } = documents[shown] ?? {};
  if (notes.length === 0) return null;
  return (
    <div class="box warning">
      <p>{REPORT_DIALOG.notes(name)}</p>
      <Lines lines={notes} />
    </div>
  );
}

function chosenInWords(draft: DraftChoice, round: RoundUnits): string {
  const names = draft.kinds.map((kind) => REPORT_KIND[kind].name).join(', ');
  const period = round.periods?.get(draft.period ?? '') ?? '';
  const kinds = period === '' ? names : REPORT_DIALOG.ofPeriod(names, period);
  if (!isOfUnits(draft)) return kinds;
  return REPORT_DIALOG.chosen(kinds, chosenUnits(draft, round).length, round.units.length);
}
