/** What documents need of Cấu hình and nobody has entered: dotted places in their heads. Named as the rows are labelled. */
import type { ReportSettings } from '../contract/report';
import { isBlank } from '../core/reading';
import { SETTINGS_TAB } from '../text/settings-tab';

const NEEDED = [
  'locality',
  'superiorBody',
  'issuingBody',
] as const satisfies readonly (keyof ReportSettings)[];

/** `values`: of Cấu hình, as they stand in its cells or as the report has them. */
export function missingSettings(
  values: Readonly<Record<(typeof NEEDED)[number], unknown>>,
): readonly string[] {
  return NEEDED.filter((name) => isBlank(values[name])).map((name) => SETTINGS_TAB.labels[name]);
}
