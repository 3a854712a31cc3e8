/** Kiểm tra & sửa bảng: what is damaged, in words, the button that repairs it, and what came of it. */
import { useState } from 'preact/hooks';
import { adviceFor, type Advice } from '../../client/advice';
import { AdviceBox } from '../../client/advice-box';
import type { Server } from '../../client/server';
import type { CheckWorkbookOutcome } from '../../contract/calls/check-workbook';
import type { RepairWorkbookOutcome } from '../../contract/calls/repair-workbook';
import type { CheckFinding } from '../../contract/check';
import { CHECK, CHECK_PANEL, findingLine } from '../../text/check-workbook';

export interface CheckSectionProps {
  readonly server: Server;
  readonly onRepaired: () => void;
}

type Outcome = CheckWorkbookOutcome | RepairWorkbookOutcome;

export function CheckSection({ server, onRepaired }: CheckSectionProps) {
  const [isWorking, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [problem, setProblem] = useState<Advice>();
  const work = async (call: () => Promise<Outcome>) => {
    setWorking(true);
    setProblem(undefined);
    try {
      setOutcome(await call());
    } catch (error) {
      setProblem(adviceFor(error, navigator.onLine));
    }
    setWorking(false);
  };
  const repair = async () => {
    const repaired = await server.repairWorkbook({});
    onRepaired();
    return repaired;
  };
  return (
    <section aria-labelledby="check-heading">
      <h2 id="check-heading">{CHECK_PANEL.heading}</h2>
      <p class="muted">{CHECK_PANEL.hint}</p>
      <button
        type="button"
        disabled={isWorking}
        onClick={() => void work(() => server.checkWorkbook({}))}
      >
        {CHECK_PANEL.check}
      </button>
      <div aria-live="polite">
        {isWorking && <p class="muted">{CHECK_PANEL.working}</p>}
        {!isWorking && outcome && <Found outcome={outcome} />}
      </div>
      {!isWorking && outcome && isRepairable(outcome) && (
        <button type="button" class="primary" onClick={() => void work(repair)}>
          {CHECK_PANEL.repair}
        </button>
      )}
      {problem && <AdviceBox advice={problem} />}
    </section>
  );
}

function isRepairable(outcome: Outcome): boolean {
  return outcome.ok && 'findings' in outcome && outcome.findings.some((one) => one.isRepairable);
}

function Found({ outcome }: { readonly outcome: Outcome }) {
  if (!outcome.ok) return <p class="box warning">{outcome.message}</p>;
  if ('done' in outcome) {
    const { done, remaining } = outcome;
    return (
      <div class={remaining.length === 0 ? 'box good' : 'box warning'}>
        <Findings caption={CHECK_PANEL.done(done.length)} findings={done} />
        {remaining.length > 0 && (
          <Findings caption={CHECK_PANEL.remaining(remaining.length)} findings={remaining} />
        )}
      </div>
    );
  }
  const { findings } = outcome;
  if (findings.length === 0) return <p class="box good">{CHECK.nothing}</p>;
  return (
    <div class="box warning">
      <Findings caption={CHECK.found(findings.length)} findings={findings} marksPeople />
    </div>
  );
}

interface FindingsProps {
  readonly caption: string;
  readonly findings: readonly CheckFinding[];
  /** Says of each that cannot be repaired that people must. */
  readonly marksPeople?: true;
}

function Findings({ caption, findings, marksPeople }: FindingsProps) {
  return (
    <>
      <p>{caption}</p>
      <ul>
        {findings.map((finding, i) => (
          <li key={i}>
            {findingLine(finding)}
            {marksPeople && !finding.isRepairable && ` (${CHECK_PANEL.byPeople})`}
          </li>
        ))}
      </ul>
    </>
  );
}
