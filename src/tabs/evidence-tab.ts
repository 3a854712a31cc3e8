/**
 * Hồ sơ: one typed row per unit and component, its evidence and its explanation. Commands append rows and change their
 * cells; setup never writes over them. The appraiser's reason is not here: it is the note of the appraised cell.
 */
import { EVIDENCE_TAB, EXPLANATION_STATE, OPINION } from '../text/evidence';
import { TAB_NAME } from '../text/labels';
import type { RoundSettings } from './plan/round-setup';
import type { TabPlan } from './plan/tab-plan';
import { typedTab } from './typed-tab';

/** Columns of the table, from 1. */
export const EVIDENCE_COLUMN = {
  unit: 1,
  code: 2,
  link: 3,
  number: 4,
  date: 5,
  page: 6,
  note: 7,
  opinion: 8,
  explanation: 9,
  extra: 10,
  state: 11,
  conclusion: 12,
} as const;
export const EVIDENCE_COLUMNS = Object.keys(EVIDENCE_COLUMN).length;

export function evidenceTab({ year }: RoundSettings): TabPlan {
  const at = EVIDENCE_COLUMN;
  return typedTab({
    role: 'evidence',
    name: TAB_NAME.evidence,
    title: EVIDENCE_TAB.title(year),
    hint: EVIDENCE_TAB.hint,
    headers: EVIDENCE_TAB.headers,
    widths: [
      { column: at.unit, count: 1, width: 150 },
      { column: at.code, count: 1, width: 64 },
      { column: at.link, count: EVIDENCE_COLUMNS - at.code, width: 180 },
    ],
    frozenColumns: at.code,
    lists: [
      { column: at.opinion, values: Object.values(OPINION) },
      { column: at.state, values: Object.values(EXPLANATION_STATE) },
    ],
    anchor: 'records',
  });
}
