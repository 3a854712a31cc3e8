/** Where one criterion of one unit stands, and what is entered for it. */
import type { CriterionFailure, CriterionRequest, EnteredResult } from '../../contract/criterion';
import { componentOf, groupOf } from '../../core/code';
import { criterionTree } from '../../core/criterion-tree';
import { codeKey } from '../../core/identity';
import { disagreementIn } from '../../rules/readable-round';
import { cellText } from '../../text/cell-text';
import { DISAGREEMENT, ROUND } from '../../text/setup-message';
import { blockCells, readGroup, unitAt, type Group, type InputBlock, type Reach } from './group';
import { isDamaged } from './open-tab';
import type { Tabs } from './tabs';
import { kindsOf, readUnits } from './units';

/** Row and column within the blocks, counted from 0. */
export interface CriterionPlace {
  readonly group: Group;
  readonly row: number;
  readonly unit: number;
  /** Of every column. */
  readonly kinds: readonly string[];
}

export type CriterionFinding =
  { readonly ok: true; readonly place: CriterionPlace } | CriterionFailure;

/** Refused, too, where it is not certain whose column is whose. Three reads. */
export function findCriterion(
  tabs: Tabs,
  request: CriterionRequest,
  reach: Reach = 'all',
): CriterionFinding {
  const code = codeKey(request.code);
  const group = readGroup(tabs, groupOf(code), reach);
  if (isDamaged(group)) {
    const isKnown = tabs.roles.some((role) => role === `group:${groupOf(code)}`);
    return notFound(isKnown ? group.damage : ROUND.unknownCode(request.code));
  }
  const list = readUnits(tabs);
  if (isDamaged(list)) return notFound(list.damage);
  const other = disagreementIn(list.units, group.blocks);
  if (other !== undefined) return notFound(DISAGREEMENT[other.kind](other));
  const row = group.codes.findIndex((candidate) => codeKey(candidate) === code);
  const unit = unitAt(group, request.unit);
  if (row < 0) return notFound(ROUND.unknownCode(request.code));
  return unit < 0
    ? notFound(ROUND.unknownUnit(request.unit))
    : { ok: true, place: { group, row, unit, kinds: kindsOf(list.units, group.units) } };
}

function notFound(message: string): CriterionFailure {
  return { ok: false, reason: 'notFound', message };
}

export function cellAt(
  { group: { sheet, layout }, row, unit }: CriterionPlace,
  block: InputBlock,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(layout.firstRow + row, layout.blocks[block] + unit);
}

/** Both results, which were read with the tab, and the appraisers' reason, which is the note of their cell: one read. */
export function enteredAt(place: CriterionPlace): EnteredResult {
  const { group, row, unit } = place;
  return {
    self: cellText(blockCells(group, row, 'self')[unit]),
    appraised: cellText(blockCells(group, row, 'appraised')[unit]),
    reason: cellAt(place, 'appraised').getNote().trim(),
  };
}

export interface ComponentLeaf {
  readonly code: string;
  readonly place: CriterionPlace;
  readonly entered: EnteredResult;
}

/** The leaves of one component for one unit. One read each: the note. */
export function componentLeaves(
  { group, unit, kinds }: CriterionPlace,
  component: string,
): readonly ComponentLeaf[] {
  const { isLeaf } = criterionTree(group.codes);
  return group.codes.flatMap((code, row) => {
    if (isLeaf[row] !== true || componentOf(code) !== component) return [];
    const place = { group, row, unit, kinds };
    return [{ code, place, entered: enteredAt(place) }];
  });
}
