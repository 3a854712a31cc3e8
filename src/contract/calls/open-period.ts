/** Opens a period of the monitoring year: a tab for what the units state, with the catalogue where there is none yet. */
import { declareCall, type DoorRefusal, type Refusal } from '../call';
import { flag, object, oneOf, optional, text } from '../schema';
import type { TypeOf } from '../schema';

/** As core/monitoring/period.ts knows them. */
const KINDS = ['firstQuarter', 'halfYear', 'thirdQuarter', 'nineMonths', 'year', 'other'] as const;

const request = object({
  kind: oneOf<(typeof KINDS)[number]>(KINDS),
  /** Of another kind; days as people write them, for any kind instead of those proposed. */
  name: optional(text),
  from: optional(text),
  to: optional(text),
  deadline: optional(text),
  isCumulative: optional(flag),
});

export type OpenPeriodRequest = TypeOf<typeof request>;

export type OpenPeriodOutcome =
  | { readonly ok: true; readonly name: string; readonly created: readonly string[] }
  /** `badReporters`: Cấu hình lists one who is a unit already, or twice. */
  | Refusal<'notSetUp' | 'exists' | 'badPeriod' | 'badCatalogue' | 'badReporters' | 'nameTaken'>
  | DoorRefusal;

export const openPeriod = declareCall<OpenPeriodOutcome>()({
  name: 'openPeriod',
  request,
  lock: true,
  who: 'keeper',
  description: 'Sidebar: opens a period of the monitoring year.',
});
