/**
 * Command of the sidebar: decides one explanation in one step: appraised results, the reason as their note, state and
 * conclusion on Hồ sơ. All or nothing: stage, conflicts and protections are asked before writing. A decision that was cut
 * short is completed by pressing again: what it has written already counts as done.
 */
import {
  decideExplanation as declaration,
  type DecideOutcome,
  type DecideRequest,
} from '../../contract/calls/decide-explanation';
import { conflict } from '../../rules/edit';
import { DECISION } from '../../text/refusal-message';
import { EXPLANATION_STATE } from '../../text/evidence';
import { LOG_DETAIL } from '../../text/log';
import { command } from '../door';
import {
  conclusionOf,
  decidedLeaves,
  refusalOf,
  writeLeaf,
  type DecidedLeaf,
} from '../explanation/decided-leaves';
import { readExplained, type Read } from '../explanation/read-explained';
import { putEvidence } from '../workbook/evidence-record';
import { cellAt } from '../workbook/find-criterion';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';
import { mayEditRow } from '../tables/table';
import type { Tabs } from '../workbook/tabs';

export const decideExplanation = command(declaration)((request, { tabs }) => {
  const { values } = whole(readSettingsTab(tabs));
  const read = readExplained(tabs, request, 'inputs');
  if (!read.ok) return read;
  const { explained, leaves } = read;
  const decided = decidedLeaves(request, leaves);
  const reason = refusalOf(request, decided, values, explained.state);
  if (reason === 'conflict') return conflict(explained);
  if (reason !== undefined) return { ok: false, reason, message: DECISION[reason] };
  return carryOut(tabs, request, read, decided);
});

function carryOut(
  tabs: Tabs,
  request: DecideRequest,
  { component, table, row, record }: Read,
  decided: readonly DecidedLeaf[],
): DecideOutcome {
  const state = EXPLANATION_STATE[request.decision];
  const conclusion = conclusionOf(decided);
  const cells = decided.map(({ leaf }) => cellAt(leaf.place, 'appraised'));
  const mayWrite = cells.every((cell) => cell.canEdit()) && mayEditRow(table, row);
  if (!mayWrite) return { ok: false, reason: 'protected', message: DECISION.protected };
  const isDone = record.state === state && record.conclusion === conclusion;
  const isNew = !isDone || !decided.every((leaf) => leaf.isDone);
  const story = openStory(tabs, 'explanation', request);
  if (isNew) story.begin(LOG_DETAIL.result(request.unit, component.code, [state, conclusion]));
  const isWritten =
    decided.every(writeLeaf) &&
    putEvidence(table, row, component, record, isDone ? {} : { state, conclusion }) === 'written';
  if (!isWritten) {
    const now = readExplained(tabs, request, 'inputs');
    return now.ok ? conflict(now.explained) : now;
  }
  story.done(tabs);
  return { ok: true };
}
