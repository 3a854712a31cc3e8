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
import { usePress } from '../../client/use-press';
import { CHOICE, REPORT_PANEL } from '../../text/report-choice';
import type { PanelProps } from '../state/use-sidebar';

export function ReportsPanel({ server, round, sidebar: { place, say } }: PanelProps) {
  const units = { units: round.units.map(({ name }) => name), current: place.unit };
  const [draft, setDraft] = useState(() => draftOf(null, units));
  const missing = missingOf(draft, units);
  // Google answers as soon as the dialog is on its way.
  const { isBusy, problem, press } = usePress(async () => {
    say(REPORT_PANEL.opening);
    try {
      await server.showReports(choiceOf(draft, units));
      say(REPORT_PANEL.opened);
    } catch (error) {
      say('');
      throw error;
    }
  });
  return (
    <div class="reports">
      <ReportWarnings
        missingSettings={round.missingSettings}
        provisionalUnits={round.units.filter(({ provisional }) => provisional).length}
      />
      <DocumentChoice draft={draft} round={units} onChange={setDraft} />
      <div class="create">
        <Button
          class="primary"
          disabled={missing !== '' || isBusy}
          caption={REPORT_PANEL.create}
          onPress={press}
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
