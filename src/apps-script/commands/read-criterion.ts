/**
 * Command of the sidebar: one criterion of one unit. The score is the sheet's; the why is the core's, from the same row of
 * inputs (all units of it, because a method may compare them). As many reads for 168 units as for 18.
 */
import {
  readCriterion as declaration,
  type Criterion,
  type HeadingResult,
  type LeafResult,
} from '../../contract/calls/read-criterion';
import type { CriterionRequest, ShownScore } from '../../contract/criterion';
import { criterionTree } from '../../core/criterion-tree';
import { evidence } from '../../tabs/evidence';
import { termsOrUsual, type RoundTerms } from '../../tabs/plan/round-terms';
import { cellText } from '../../text/cell-text';
import { command } from '../door';
import { evidenceRow, fieldsOf } from '../workbook/evidence-record';
import { enteredAt, findCriterion, type CriterionPlace } from '../workbook/find-criterion';
import {
  blockCells,
  describedBy,
  describingCell,
  maximumAt,
  signAt,
  type Group,
} from '../workbook/group';
import { isDamaged } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';
import { scoredLeaf } from '../workbook/scored-leaf';
import { readTable } from '../tables/table';
import { keptResult } from '../copy/kept-result';

export const readCriterion = command(declaration)((request, { tabs }) => {
  const found = findCriterion(tabs, request);
  if (!found.ok) return found;
  const settings = readSettingsTab(tabs);
  const terms = termsOrUsual(isDamaged(settings) ? undefined : settings.values);
  const table = readTable(tabs, evidence);
  const record = isDamaged(table) ? null : fieldsOf(table, evidenceRow(table, request));
  const lastYear = keptResult(tabs, found.place);
  return { ok: true, criterion: { ...describe(request, found.place, terms), record, lastYear } };
});

function describe(
  request: CriterionRequest,
  place: CriterionPlace,
  terms: RoundTerms,
): Omit<Criterion, 'record' | 'lastYear'> {
  const { group, row } = place;
  const { isLeaf } = criterionTree(group.codes);
  const leaves = group.codes.filter((_, i) => isLeaf[i]);
  const code = group.codes[row] ?? '';
  const at = leaves.indexOf(code);
  return {
    ...describedBy(group, row, cellText),
    unit: group.units[place.unit] ?? request.unit,
    decimals: terms.decimals,
    maximum: maximumAt(group, row) ?? 0,
    sign: signAt(group, row),
    score: scoreAt(place, row),
    result: at < 0 ? heading(code, place, leaves) : leaf(place, terms),
    previous: leaves[at - 1] ?? null,
    next: at < 0 ? null : (leaves[at + 1] ?? null),
  };
}

/** As the sheet shows it. */
function scoreAt({ group, unit }: CriterionPlace, row: number): ShownScore {
  const cell = blockCells(group, row, 'score')[unit] ?? '';
  return typeof cell === 'number' ? cell : cellText(cell);
}

function leaf(place: CriterionPlace, terms: RoundTerms): LeafResult {
  const { shown, why, answers } = scoredLeaf(place, terms);
  return { kind: 'leaf', ...enteredAt(place), why, recalculated: shown, answers };
}

function heading(code: string, place: CriterionPlace, leaves: readonly string[]): HeadingResult {
  const { group } = place;
  const below = leaves.filter((leafCode) => leafCode.startsWith(`${code}.`));
  return { kind: 'heading', leaves: below.map((own) => leafOf(group, place, own)) };
}

function leafOf(
  group: Group,
  place: CriterionPlace,
  code: string,
): HeadingResult['leaves'][number] {
  const row = group.codes.indexOf(code);
  return {
    code,
    name: cellText(describingCell(group, row, 'name')),
    maximum: maximumAt(group, row) ?? 0,
    sign: signAt(group, row),
    score: scoreAt(place, row),
  };
}
