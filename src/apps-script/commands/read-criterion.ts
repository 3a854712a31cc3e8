/**
 * Command of the sidebar: one criterion of one unit. Scores are the sheet's; the why is the core's, from the same row
 * of inputs (all units of it, because a method may compare them). Eight reads, however large the tab is.
 */
import {
  readCriterion as declaration,
  type Criterion,
  type CriterionOutcome,
  type HeadingResult,
  type LeafResult,
} from '../../contract/calls/read-criterion';
import type { CriterionRequest, ShownScore } from '../../contract/criterion';
import type { EvidenceFields } from '../../contract/evidence';
import { criterionTree } from '../../core/criterion-tree';
import { whyOf } from '../../core/why';
import { toNumber } from '../../core/fraction';
import { MAX_DECIMALS } from '../../core/points';
import { readMaximum } from '../../core/rule';
import { scoreBlock } from '../../core/score-block';
import { cellText } from '../../text/cell-text';
import { VOCABULARY } from '../../text/vocabulary';
import { whySentence } from '../../text/why-sentence';
import { areaOf } from '../../tabs/plan/a1';
import type { DescribingColumn } from '../../tabs/plan/group-layout';
import { SETTING_VALUE_COLUMN } from '../../tabs/plan/settings-layout';
import { knownAnswers } from '../../tabs/plan/known-answers';
import { shownScore } from '../custom-functions/score-cells';
import type { AnchoredTabs } from '../workbook/anchors';
import { command, type Workbook } from '../door';
import { decimalsIn } from '../workbook/decimals';
import { readEntered } from '../workbook/entered-result';
import { fieldsAt, readEvidence } from '../workbook/evidence-table';
import { findCriterion, type CriterionPlace } from '../workbook/find-criterion';
import { describingCell, typedRow } from '../workbook/group-tab-cells';
import type { GroupTab } from '../workbook/group-tabs';
import { rangeOf } from '../workbook/range-of';

export const readCriterion = command(declaration, read);

function read(request: CriterionRequest, { tabs }: Workbook): CriterionOutcome {
  const found = findCriterion(tabs, request);
  if (!found.ok) return found;
  const criterion = describe(request, found.place, readDecimals(tabs));
  return { ok: true, criterion: { ...criterion, record: recordFor(tabs, request) } };
}

function recordFor(tabs: AnchoredTabs, request: CriterionRequest): EvidenceFields | null {
  const table = readEvidence(tabs);
  return table.ok ? fieldsAt(table, request) : null;
}

function readDecimals(tabs: AnchoredTabs): number {
  const settings = tabs.get('settings');
  const row = settings?.rows.get('decimals');
  if (settings === undefined || row === undefined) return decimalsIn('');
  return decimalsIn(settings.sheet.getRange(row, SETTING_VALUE_COLUMN).getValue());
}

function describe(
  request: CriterionRequest,
  place: CriterionPlace,
  decimals: number,
): Omit<Criterion, 'record'> {
  const { tab, row } = place;
  const scores = readScores(place);
  const { isLeaf } = criterionTree(tab.codes);
  const leaves = tab.codes.filter((_, i) => isLeaf[i]);
  const at = leaves.indexOf(request.code);
  const text = (name: DescribingColumn) => cellText(describingCell(tab, row, name));
  return {
    ...request,
    decimals,
    name: text('name'),
    maximum: maximumOf(tab, row),
    method: text('method'),
    scale: text('scale'),
    notApplicable: text('notApplicable'),
    hint: text('hint'),
    evidence: text('evidence'),
    officer: text('officer'),
    score: scores[row] ?? '',
    result: at < 0 ? heading(request.code, tab, scores, leaves) : leaf(place, decimals),
    previous: leaves[at - 1] ?? null,
    next: at < 0 ? null : (leaves[at + 1] ?? null),
  };
}

/** The unit's column of the score block. */
function readScores({ tab: { sheet, layout }, unit }: CriterionPlace): ShownScore[] {
  const column = areaOf(layout.firstRow, layout.blocks.score + unit, layout.rowCount);
  const cells = rangeOf(sheet, column).getValues() as unknown[][];
  return cells.map(([cell]) => (typeof cell === 'number' ? cell : String(cell)));
}

function maximumOf(tab: GroupTab, row: number): number {
  const maximum = readMaximum(describingCell(tab, row, 'maximum'), MAX_DECIMALS);
  return 'exact' in maximum ? toNumber(maximum.exact) : 0;
}

function leaf(place: CriterionPlace, decimals: number): LeafResult {
  const { tab, row, unit } = place;
  const ruled = typedRow(tab, row);
  const [scored] = scoreBlock([ruled], decimals, VOCABULARY);
  const result = scored?.cellAt(unit);
  return {
    kind: 'leaf',
    ...readEntered(place),
    why: scored && result ? whySentence(whyOf(result, scored.rule, decimals)) : '',
    recalculated: shownScore(scored?.scores()[unit], decimals),
    answers: knownAnswers({ method: cellText(ruled.method), scale: cellText(ruled.scale) }),
  };
}

function heading(
  code: string,
  tab: GroupTab,
  scores: readonly ShownScore[],
  leaves: readonly string[],
): HeadingResult {
  const below = leaves.filter((leafCode) => leafCode.startsWith(`${code}.`));
  return {
    kind: 'heading',
    leaves: below.map((leafCode) => {
      const row = tab.codes.indexOf(leafCode);
      return {
        code: leafCode,
        name: cellText(describingCell(tab, row, 'name')),
        maximum: maximumOf(tab, row),
        score: scores[row] ?? '',
      };
    }),
  };
}
