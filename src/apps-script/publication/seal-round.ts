/**
 * Puts a round under its code: a tab of its own, its protection, the stage, the code on Xếp hạng, and last the diary. Each
 * part is left as it is where it is done, so that a run that was cut short is completed by the next one.
 */
import type { Publication, SealedRows } from '../../contract/publication';
import { differingRows } from '../../rules/publication/seal';
import { headRows } from '../../rules/publication/sealed-round';
import { publicationRole, publicationTab } from '../../tabs/publication';
import { momentText } from '../../text/moment';
import { ADD_ON_VERSION, PUBLICATION_TAB, PUBLISH, sealLine } from '../../text/publication';
import { STAGE_NAME } from '../../text/stage';
import { typedText } from '../../text/cell-text';
import { createTab, isNameTaken } from '../new-tab/new-tab';
import { protectPublication } from '../protection/protect';
import { openStory, type Story } from '../workbook/log-book';
import { personAtKeyboard } from '../workbook/person-at-keyboard';
import type { TypedRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';
import { publicationNumbers, readSnapshot, sealCell, sealOf } from './snapshots';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Present {
  readonly typed: TypedRound;
  readonly rows: SealedRows;
  /** Units whose results are not complete. */
  readonly provisional: number;
}

export function sealRound(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  round: Present,
): { readonly created: boolean; readonly publication: Publication } {
  const story = openStory(tabs, 'publication');
  const same = unchanged(tabs, round);
  const publication = same ?? seal(spreadsheet, tabs, round, story);
  protect(spreadsheet, tabs, publication);
  finish(tabs, round.typed, publication, story);
  story.done(tabs);
  return { created: same === undefined, publication };
}

/** The last publication, where it is whole and says what the workbook says now; rows of the first form are others. */
function unchanged(tabs: Tabs, { rows }: Present): Publication | undefined {
  const [latest] = publicationNumbers(tabs);
  const last = latest === undefined ? undefined : readSnapshot(tabs, latest);
  if (last === undefined || last.fault) return undefined;
  return differingRows(last.rows, rows) === undefined ? last.publication : undefined;
}

function seal(spreadsheet: Spreadsheet, tabs: Tabs, round: Present, story: Story): Publication {
  const number = freeNumber(spreadsheet, tabs);
  const head = headRows({
    number,
    time: momentText(new Date()),
    person: personAtKeyboard(),
    version: ADD_ON_VERSION,
    criteria: typedText(round.typed.settings.values.criteriaTitle),
    provisional: round.provisional,
  });
  const rows = [...head, ...round.rows];
  const publication = { number, ...sealOf(rows), head };
  const { code } = publication;
  const plan = publicationTab({ ...publication, rows });
  story.begin(PUBLISH.logged(number, code));
  createTab(spreadsheet, plan, spreadsheet.getNumSheets());
  // A new tab comes to the front; what people want to see is the ranking.
  tabs.get('ranking')?.activate();
  return publication;
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

/** Stage, where it still is what was sealed in, and the code on Xếp hạng. */
function finish(
  tabs: Tabs,
  { settings }: TypedRound,
  { number, code }: Publication,
  story: Story,
): void {
  const { sheet, layout, values } = settings;
  const told = PUBLISH.logged(number, code);
  if (values.stage !== STAGE_NAME.publication) {
    story.begin(told);
    const cell = sheet.getRange(layout.rows.stage, layout.valueColumn);
    if (cell.getValue() === values.stage) cell.setValue(STAGE_NAME.publication);
  }
  const cell = sealCell(tabs);
  if (cell === undefined || cell.getValue() === sealLine(code)) return;
  story.begin(told);
  cell.setFontSize(SEAL_SIZE).setNumberFormat('@').setValue(sealLine(code));
}

/** At the usual size the code would reach below the words beside it, which cut it off. */
const SEAL_SIZE = 8;
