/**
 * Command of the sidebar: freezes inputs, rules and results of the round in a tab of its own, with their SHA-256, and sets
 * the stage. Killed anywhere and run again it ends as if undisturbed: the tab counts once it is whole, the rest is set anew.
 */
import {
  publishRound as declaration,
  type PublishOutcome,
  type PublishRequest,
} from '../../contract/calls/publish-round';
import { LONGEST_TEXT } from '../../contract/schema';
import { conflict } from '../../rules/edit';
import { PUBLISH } from '../../text/publication';
import { SEAL_FORMAT } from '../../text/publication-format';
import { STAGE_MESSAGE } from '../../text/refusal-message';
import { typedText } from '../../text/cell-text';
import { documentRefusal } from '../checks/document-doubts';
import { command } from '../door';
import { clearUnfinished } from '../new-tab/new-tab';
import { presentRows } from '../publication/present-round';
import { sealRound, type Present } from '../publication/seal-round';
import { unexplainedAward } from '../publication/unexplained-award';
import { mayEditTab } from '../workbook/owner';
import { readRound } from '../workbook/round';
import { findTabs } from '../workbook/tabs';

export const publishRound = command(declaration)((request, { spreadsheet }) => {
  clearUnfinished(spreadsheet);
  const tabs = findTabs(spreadsheet);
  const typed = readRound(tabs);
  if (!typed.ok) return typed;
  const ranking = tabs.get('ranking');
  if (ranking !== undefined && !mayEditTab(ranking)) {
    return { ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notAllowed() };
  }
  const figures = typed.figures();
  const provisional = figures.filter(({ standing }) => standing.provisional).length;
  const round = { typed, rows: presentRows(typed, figures, SEAL_FORMAT), provisional };
  const refused = refusal(round, request);
  if (refused !== undefined) return refused;
  return { ok: true, ...sealRound(spreadsheet, tabs, round) };
});

function refusal(
  { typed, rows, provisional }: Present,
  { expectedStage, acceptProvisional }: PublishRequest,
): PublishOutcome | undefined {
  const stage = typedText(typed.settings.values.stage);
  if (typeof expectedStage === 'string' && expectedStage.trim() !== stage) return conflict(stage);
  const doubt = documentRefusal(typed);
  if (doubt !== undefined) return doubt;
  const award = unexplainedAward(typed);
  if (award !== undefined) {
    return { ok: false, reason: 'damaged', message: PUBLISH.unexplained(award) };
  }
  const tooLong = rows.find((row) => row.some((cell) => cell.length > LONGEST_TEXT));
  if (tooLong !== undefined) {
    return { ok: false, reason: 'damaged', message: PUBLISH.tooLong(tooLong[1] ?? '') };
  }
  if (provisional === 0 || acceptProvisional === true) return undefined;
  return { ok: false, reason: 'provisional', message: PUBLISH.provisional(provisional) };
}
