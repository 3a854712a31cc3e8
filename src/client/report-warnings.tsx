/** What the documents will lack: settings nobody has entered, results that are not final, tasks of nobody. Nothing where all is well. */
import { REPORT_WARNING } from '../text/report-choice';

interface ReportWarningsProps {
  /** Labels of rows of Cấu hình. */
  readonly missingSettings: readonly string[];
  readonly provisionalUnits: number;
  /** Sentences on tasks that no plan can list; known only where all data of the documents are. */
  readonly strayTasks?: readonly string[];
}

export function ReportWarnings({
  missingSettings,
  provisionalUnits,
  strayTasks = [],
}: ReportWarningsProps) {
  return (
    <>
      {missingSettings.length > 0 && (
        <p class="box warning">{REPORT_WARNING.missingSettings(missingSettings)}</p>
      )}
      {provisionalUnits > 0 && (
        <p class="box provisional">{REPORT_WARNING.provisional(provisionalUnits)}</p>
      )}
      {strayTasks.map((sentence) => (
        <p key={sentence} class="box warning">
          {sentence}
        </p>
      ))}
    </>
  );
}
