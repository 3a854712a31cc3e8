/**
 * Command of the sidebar: freezes inputs, rules and results of the round in a tab of its own, with their SHA-256, and sets
 * the stage. Killed anywhere and run again it ends as if undisturbed: the tab counts once it is whole, the rest is set anew.
 */
import {
  publishRound as declaration,
  type PublishOutcome,
  type PublishRequest,
} from '../../contract/calls/publish-round';
import type { Publication } from '../../contract/publication';
import { ADD_ON_VERSION } from '../../text/add-on-version';
import { momentText } from '../../text/moment';
import { PUBLICATION_TAB, PUBLISH, sealLine } from '../../text/publication';
import { STAGE_MESSAGE } from '../../text/stage-message';
import { STAGE_NAME } from '../../text/stage';
import { typedText } from '../../text/typed-text';
import { codeOfHash, differingRows } from '../../rules/publication/seal';
import { headRows } from '../../rules/publication/sealed-round';
import { SEAL_COLUMN } from '../../tabs/plan/ranking-layout';
import { SETTING_VALUE_COLUMN } from '../../tabs/plan/settings-layout';
import { publicationRole, publicationTab } from '../../tabs/publication-tab';
import { protectPublication } from '../publication/protect-publication';
import { readPresentRound, type PresentRound } from '../publication/round-content';
import { hashOf, publicationNumbers, readSnapshot } from '../publication/snapshots';
import { staleScore } from '../publication/stale-score';
import type { AnchoredTabs } from '../workbook/anchors';
import { command, type Workbook } from '../door';
import { decimalsIn } from '../workbook/decimals';
import { logAction } from '../workbook/log-book';
import { mayEditTab } from '../workbook/owner';
import { personAtKeyboard } from '../workbook/person-at-keyboard';
import { clearUnfinished, createTab, isNameTaken } from '../workbook/new-tab';

type Round = Extract<PresentRound, { readonly ok: true }>;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const publishRound = command(declaration, publish);

function publish(request: PublishRequest, workbook: Workbook): PublishOutcome {
  const { spreadsheet } = workbook;
  clearUnfinished(spreadsheet);
  const { tabs } = workbook;
  const round = readPresentRound(tabs);
  if (!round.ok) return round;
  if (['settings', 'ranking'].some((role) => !mayEdit(tabs, role))) {
    return { ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notAllowed() };
  }
  const refused = refusal(round, request);
  if (refused !== undefined) return refused;
  const same = unchanged(tabs, round);
  const publication = same ?? seal(spreadsheet, tabs, round);
  protect(spreadsheet, tabs, publication);
  finish(tabs, round, publication);
  return { ok: true, created: same === undefined, publication };
}

function refusal(
  { settings, units, groups }: Round,
  { expectedStage, acceptProvisional }: PublishRequest,
): PublishOutcome | undefined {
  const stage = typedText(settings.values.stage);
  if (typeof expectedStage === 'string' && expectedStage.trim() !== stage) {
    return { ok: false, reason: 'stage', message: PUBLISH.stage(stage) };
  }
  const stale = staleScore(units, groups, decimalsIn(settings.values.decimals));
  if (stale !== undefined) return { ok: false, reason: 'formulas', message: PUBLISH.stale(stale) };
  const provisional = countProvisional(units);
  if (provisional === 0 || acceptProvisional === true) return undefined;
  return { ok: false, reason: 'provisional', message: PUBLISH.provisional(provisional) };
}

function countProvisional(units: Round['units']): number {
  return units.filter(({ provisional }) => provisional).length;
}

function mayEdit(tabs: AnchoredTabs, role: string): boolean {
  const tab = tabs.get(role);
  return tab === undefined || mayEditTab(tab.sheet);
}

/** The last publication, where it is whole and says what the workbook says now. */
function unchanged(tabs: AnchoredTabs, round: Round): Publication | undefined {
  const [latest] = publicationNumbers(tabs);
  const last = latest === undefined ? undefined : readSnapshot(tabs, latest);
  if (last?.isSound !== true) return undefined;
  return differingRows(last.rows, round.rows) === undefined ? last.publication : undefined;
}

function seal(spreadsheet: Spreadsheet, tabs: AnchoredTabs, round: Round): Publication {
  const number = freeNumber(spreadsheet, tabs);
  const head = headRows({
    number,
    time: momentText(new Date()),
    person: personAtKeyboard(),
    version: ADD_ON_VERSION,
    criteria: typedText(round.settings.values.criteriaTitle),
    provisional: countProvisional(round.units),
  });
  const rows = [...head, ...round.rows];
  const hash = hashOf(rows);
  const code = codeOfHash(hash);
  const plan = publicationTab({ number, code, hash, rows });
  createTab(spreadsheet, plan, spreadsheet.getNumSheets());
  // A new tab comes to the front; what people want to see is the ranking.
  tabs.get('ranking')?.sheet.activate();
  return { number, code, hash, head };
}

/** The next one whose tab nobody else has taken. */
function freeNumber(spreadsheet: Spreadsheet, tabs: AnchoredTabs): number {
  let number = (publicationNumbers(tabs)[0] ?? 0) + 1;
  while (isNameTaken(spreadsheet, PUBLICATION_TAB.name(number))) number += 1;
  return number;
}

/** A tab that was just made is not among those found before. */
function protect(spreadsheet: Spreadsheet, tabs: AnchoredTabs, { number }: Publication): void {
  const sheet =
    tabs.get(publicationRole(number))?.sheet ??
    spreadsheet.getSheetByName(PUBLICATION_TAB.name(number));
  if (sheet !== null) protectPublication(sheet);
}

/** Stage, log, and last the code on Xếp hạng: where that stands, all has been done. */
function finish(tabs: AnchoredTabs, { settings }: Round, publication: Publication): void {
  const stage = settings.layout.rows.stage;
  if (settings.values.stage !== STAGE_NAME.publication && stage > 0) {
    tabs
      .get('settings')
      ?.sheet.getRange(stage, SETTING_VALUE_COLUMN)
      .setValue(STAGE_NAME.publication);
  }
  const { number, code } = publication;
  const cell = sealCell(tabs);
  if (cell?.getValue() === sealLine(code)) return;
  logAction(tabs, 'publication', PUBLISH.logged(number, code));
  cell?.setNumberFormat('@').setValue(sealLine(code));
}

/** Undefined where Xếp hạng has lost the row above its headers. */
function sealCell(tabs: AnchoredTabs): GoogleAppsScript.Spreadsheet.Range | undefined {
  const ranking = tabs.get('ranking');
  const [row, column] = [ranking?.rows.get('maxima'), ranking?.columns.get('ranking')];
  if (row === undefined || column === undefined) return undefined;
  return ranking?.sheet.getRange(row, column + SEAL_COLUMN - 1);
}
