/** What the documents will lack: settings nobody has entered, results that are not final, tasks of nobody. Nothing where all is well. */
import { ROUND_KINDS, type ReportKind } from '../contract/report-kinds';
import type { RoundStanding } from '../contract/round';
import { REPORT_WARNING } from '../text/report-choice';

interface ReportWarningsProps {
  /** Labels of rows of Cấu hình. */
  readonly missingSettings: readonly string[];
  /** What is chosen: only documents of the round tell its results. */
  readonly kinds: readonly ReportKind[];
  readonly units: readonly Pick<RoundStanding, 'provisional'>[];
  /** Sentences on tasks that no plan can list; known only where all data of the documents are. */
  readonly strayTasks?: readonly string[];
}

export function ReportWarnings({
  missingSettings,
  kinds,
  units,
  strayTasks = [],
}: ReportWarningsProps) {
  const isOfRound = ROUND_KINDS.some((kind) => kinds.includes(kind));
  const provisional = units.filter((unit) => unit.provisional).length;
  return (
    <>
      {missingSettings.length > 0 && (
        <p class="box warning">{REPORT_WARNING.missingSettings(missingSettings)}</p>
      )}
      {isOfRound && provisional > 0 && (
        <p class="box provisional">{REPORT_WARNING.provisional(provisional)}</p>
      )}
      {strayTasks.map((sentence) => (
        <p key={sentence} class="box warning">
          {sentence}
        </p>
      ))}
    </>
  );
}
