/** Báo cáo: which documents and for whom; the dialog that then opens makes them (src/report-dialog). */
import { useState } from 'preact/hooks';
import { adviceFor, type Advice } from '../../client/advice';
import { AdviceBox } from '../../client/advice-box';
import {
  choiceOf,
  documentCount,
  missingOf,
  type DraftChoice,
} from '../../client/choice/draft-choice';
import { KindChoice } from '../../client/choice/kind-choice';
import { UnitChoice } from '../../client/choice/unit-choice';
import { ReportWarnings } from '../../client/report-warnings';
import type { Server } from '../../client/server';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { CHOICE, REPORT_PANEL } from '../../text/report-choice';

export interface ReportsPanelProps {
  readonly server: Server;
  readonly round: SidebarRound;
  /** The unit that the panels are about. */
  readonly unit: string;
  readonly onSay: (status: string) => void;
}

export function ReportsPanel({ server, round, unit, onSay }: ReportsPanelProps) {
  const [draft, setDraft] = useState<DraftChoice>({ kinds: ['notice'], scope: 'all', ticked: [] });
  const opening = useOpening(server, onSay);
  const units = { units: round.units.map(({ name }) => name), current: unit };
  const missing = missingOf(draft, units);
  return (
    <div class="reports">
      <ReportWarnings
        missingSettings={round.missingSettings}
        provisionalUnits={round.units.filter(({ provisional }) => provisional).length}
      />
      <KindChoice draft={draft} onChange={setDraft} />
      <UnitChoice draft={draft} round={units} onChange={setDraft} />
      <div class="create">
        <button
          type="button"
          class="primary"
          disabled={missing !== '' || opening.isOpening}
          onClick={() => {
            opening.open(choiceOf(draft, units));
          }}
        >
          {REPORT_PANEL.create}
        </button>
        <span class="muted" role="status">
          {missing === '' ? CHOICE.documents(documentCount(draft, units)) : missing}
        </span>
      </div>
      {opening.problem && <AdviceBox advice={opening.problem} />}
    </div>
  );
}

/** Google answers as soon as the dialog is on its way. */
function useOpening(server: Server, say: (status: string) => void) {
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<Advice>();
  const open = async (choice: Parameters<Server['showReports']>[0]) => {
    setOpening(true);
    setProblem(undefined);
    say(REPORT_PANEL.opening);
    try {
      await server.showReports(choice);
      say(REPORT_PANEL.opened);
    } catch (error) {
      say('');
      setProblem(adviceFor(error, navigator.onLine));
    }
    setOpening(false);
  };
  return { isOpening, problem, open: (choice: Parameters<typeof open>[0]) => void open(choice) };
}
