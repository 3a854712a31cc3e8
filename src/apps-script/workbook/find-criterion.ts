/** Where one criterion of one unit stands: its tab, and its row and column within the blocks, counted from 0. */
import { groupOf } from '../../core/code';
import type { CriterionFailure, CriterionRequest } from '../../contract/criterion';
import { ROUND, SETUP } from '../../text/setup-message';
import type { AnchoredTabs } from './anchors';
import { readGroupTab, type GroupTab } from './group-tabs';

export interface CriterionPlace {
  readonly tab: GroupTab;
  readonly row: number;
  readonly unit: number;
}

export type CriterionFinding =
  { readonly ok: true; readonly place: CriterionPlace } | CriterionFailure;

export function findCriterion(
  tabs: AnchoredTabs,
  { unit: name, code }: CriterionRequest,
): CriterionFinding {
  const reading = readGroupTab(tabs, groupOf(code));
  if (reading === undefined) return notFound(ROUND.unknownCode(code));
  if (!reading.ok) return notFound(SETUP.damagedTab(reading.sheetName, reading.missing));
  const { tab } = reading;
  const row = tab.codes.indexOf(code);
  const unit = tab.units.indexOf(name);
  if (row < 0) return notFound(ROUND.unknownCode(code));
  return unit < 0 ? notFound(ROUND.unknownUnit(name)) : { ok: true, place: { tab, row, unit } };
}

function notFound(message: string): CriterionFailure {
  return { ok: false, reason: 'notFound', message };
}
