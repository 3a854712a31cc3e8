/**
 * Command of the sidebar: freezes inputs, rules and results of the round in a tab of its own, with their SHA-256, and sets
 * the stage. Killed anywhere and run again it ends as if undisturbed: the tab counts once it is whole, the rest is set anew.
 */
import {
  publishRound as declaration,
  type PublishOutcome,
  type PublishRequest,
} from '../../contract/calls/publish-round';
import type { Publication, SealedRows } from '../../contract/publication';
import { codeOfHash, differingRows } from '../../rules/publication/seal';
import { headRows } from '../../rules/publication/sealed-round';
import type { UnitFigures } from '../../rules/round-figures';
import { publicationRole, publicationTab } from '../../tabs/publication';
import { ADD_ON_VERSION } from '../../text/publication';
import { momentText } from '../../text/moment';
import { PUBLICATION_TAB, PUBLISH, sealLine } from '../../text/publication';
import { STAGE_NAME } from '../../text/stage';
import { STAGE_MESSAGE } from '../../text/stage-message';
import { typedText } from '../../text/typed-text';
import { command, type Workbook } from '../door';
import { presentRows, staleScore } from '../publication/present-round';
import { protectPublication } from '../protection/protect-publication';
import { sealCell } from '../publication/seal-cell';
import { hashOf, publicationNumbers, readSnapshot } from '../publication/snapshots';
import { logUnlessTold } from '../workbook/log-book';
import { clearUnfinished, createTab, isNameTaken } from '../new-tab/new-tab';
import { mayEditTab } from '../workbook/owner';
import { personAtKeyboard } from '../workbook/person-at-keyboard';
import { readRound, type TypedRound } from '../workbook/round';
import { findTabs, type Tabs } from '../workbook/tabs';

type Spreadsheet = Workbook['spreadsheet'];

interface Present {
  readonly typed: TypedRound;
  readonly figures: readonly UnitFigures[];
  readonly rows: SealedRows;
}

export const publishRound = command(declaration, publish);

function publish(request: PublishRequest, { spreadsheet }: Workbook): PublishOutcome {
  clearUnfinished(spreadsheet);
  const tabs = findTabs(spreadsheet);
  const typed = readRound(tabs);
  if (!typed.ok) return typed;
  if ((['settings', 'ranking'] as const).some((role) => !mayEdit(tabs, role))) {
    return { ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notAllowed() };
  }
  const figures = typed.figures();
  const round = { typed, figures, rows: presentRows(typed, figures) };
  const refused = refusal(round, request);
  if (refused !== undefined) return refused;
  const same = unchanged(tabs, round);
  const publication = same ?? seal(spreadsheet, tabs, round);
  protect(spreadsheet, tabs, publication);
  finish(tabs, typed, publication);
  return { ok: true, created: same === undefined, publication };
}

function refusal(
  { typed, figures }: Present,
  { expectedStage, acceptProvisional }: PublishRequest,
): PublishOutcome | undefined {
  const stage = typedText(typed.settings.values.stage);
  if (typeof expectedStage === 'string' && expectedStage.trim() !== stage) {
    return { ok: false, reason: 'stage', message: PUBLISH.stage(stage) };
  }
  const stale = staleScore(typed);
  if (stale !== undefined) return { ok: false, reason: 'damaged', message: PUBLISH.stale(stale) };
  const provisional = countProvisional(figures);
  if (provisional === 0 || acceptProvisional === true) return undefined;
  return { ok: false, reason: 'provisional', message: PUBLISH.provisional(provisional) };
}

function countProvisional(units: readonly UnitFigures[]): number {
  return units.filter(({ provisional }) => provisional).length;
}

function mayEdit(tabs: Tabs, role: 'settings' | 'ranking'): boolean {
  const sheet = tabs.get(role);
  return sheet === undefined || mayEditTab(sheet);
}

/** The last publication, where it is whole and says what the workbook says now. */
function unchanged(tabs: Tabs, { rows }: Present): Publication | undefined {
  const [latest] = publicationNumbers(tabs);
  const last = latest === undefined ? undefined : readSnapshot(tabs, latest);
  if (last?.isSound !== true) return undefined;
  return differingRows(last.rows, rows) === undefined ? last.publication : undefined;
}

function seal(spreadsheet: Spreadsheet, tabs: Tabs, round: Present): Publication {
  const number = freeNumber(spreadsheet, tabs);
  const head = headRows({
    number,
    time: momentText(new Date()),
    person: personAtKeyboard(),
    version: ADD_ON_VERSION,
    criteria: typedText(round.typed.settings.values.criteriaTitle),
    provisional: countProvisional(round.figures),
  });
  const rows = [...head, ...round.rows];
  const hash = hashOf(rows);
  const code = codeOfHash(hash);
  const plan = publicationTab({ number, code, hash, rows });
  createTab(spreadsheet, plan, spreadsheet.getNumSheets());
  // A new tab comes to the front; what people want to see is the ranking.
  tabs.get('ranking')?.activate();
  return { number, code, hash, head };
}

/** The next one whose tab nobody else has taken. */
function freeNumber(spreadsheet: Spreadsheet, tabs: Tabs): number {
  let number = (publicationNumbers(tabs)[0] ?? 0) + 1;
  while (isNameTaken(spreadsheet, PUBLICATION_TAB.name(number))) number += 1;
  return number;
}

/** A tab that was just made is not among those found before. */
function protect(spreadsheet: Spreadsheet, tabs: Tabs, { number }: Publication): void {
  const sheet =
    tabs.get(publicationRole(number)) ?? spreadsheet.getSheetByName(PUBLICATION_TAB.name(number));
  if (sheet !== null) protectPublication(sheet);
}

/** Stage, log, and last the code on Xếp hạng: where that stands, all has been done. */
function finish(tabs: Tabs, { settings }: TypedRound, publication: Publication): void {
  const { sheet, layout, values } = settings;
  if (values.stage !== STAGE_NAME.publication) {
    sheet.getRange(layout.rows.stage, layout.valueColumn).setValue(STAGE_NAME.publication);
  }
  const { number, code } = publication;
  const cell = sealCell(tabs);
  if (cell?.getValue() === sealLine(code)) return;
  logUnlessTold(tabs, 'publication', PUBLISH.logged(number, code));
  cell?.setNumberFormat('@').setValue(sealLine(code));
}
