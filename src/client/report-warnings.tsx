/** What the documents will lack: settings nobody has entered, results that are not final. Nothing where all is well. */
import { REPORT_WARNING } from '../text/report-choice';

interface ReportWarningsProps {
  /** Labels of rows of Cấu hình. */
  readonly missingSettings: readonly string[];
  readonly provisionalUnits: number;
}

export function ReportWarnings({ missingSettings, provisionalUnits }: ReportWarningsProps) {
  return (
    <>
      {missingSettings.length > 0 && (
        <p class="box warning">{REPORT_WARNING.missingSettings(missingSettings)}</p>
      )}
      {provisionalUnits > 0 && (
        <p class="box provisional">{REPORT_WARNING.provisional(provisionalUnits)}</p>
      )}
    </>
  );
}
