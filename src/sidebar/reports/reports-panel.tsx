/** Báo cáo: which documents and for whom; the dialog that then opens makes them (src/report-dialog). */
import { useState } from 'preact/hooks';
import { AdviceBox } from '../../client/advice-box';
import { Button } from '../../client/controls';
import { DocumentChoice } from '../../client/choice/document-choice';
import {
  choiceOf,
  documentCount,
  draftOf,
  isOfPeriods,
  missingOf,
  type DraftChoice,
  type RoundUnits,
} from '../../client/choice/draft-choice';
import { ReportWarnings } from '../../client/report-warnings';
import { CHOICE, REPORT_PANEL } from '../../text/report-choice';
import type { PanelProps } from '../state/use-sidebar';
import { useDocumentsDialog } from './open-documents';

export function ReportsPanel({ server, round, sidebar }: PanelProps) {
  const { unit } = sidebar.place;
  const units = { units: round.units.map(({ name }) => name), current: unit };
  const [draft, setDraft] = useState(() => draftOf(null, units));
  const missing = missingOf(draft, units);
  const { isBusy, problem, press } = useDocumentsDialog({ server, sidebar });
  return (
    <div class="reports">
      <ReportWarnings
        missingSettings={round.missingSettings}
        kinds={draft.kinds}
        units={round.units}
      />
      <DocumentChoice draft={draft} round={units} onChange={setDraft} />
      <div class="create">
        <Button
          class="primary"
          disabled={missing !== '' || isBusy}
          caption={REPORT_PANEL.create}
          onPress={press}
          given={choiceOf(draft, units)}
        />
        <span class="muted" role="status">
          {missing === '' ? whatComes(draft, units) : missing}
        </span>
      </div>
      {problem && <AdviceBox advice={problem} />}
    </div>
  );
}

/** How many documents of periods there will be, only the periods know. */
function whatComes(draft: DraftChoice, units: RoundUnits): string {
  return isOfPeriods(draft) ? CHOICE.periodLater : CHOICE.documents(documentCount(draft, units));
}
