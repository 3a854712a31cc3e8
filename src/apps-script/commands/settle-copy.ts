/**
 * Command of the sidebar: what a copied file is, asked once. As a new round it leaves the publications of the original to
 * that: their tabs stay as pages that no longer count. The home comes last: a press that was stopped is asked again.
 */
import {
  settleCopy as declaration,
  type SettleCopyOutcome,
} from '../../contract/calls/settle-copy';
import { publicationRole } from '../../tabs/publication';
import { LOG_DETAIL } from '../../text/log';
import { PUBLICATION_TAB } from '../../text/publication';
import { COPY, STAGE_MESSAGE } from '../../text/refusal-message';
import { STAGE_NAME } from '../../text/stage';
import { command, type Workbook } from '../door';
import { isNameTaken } from '../new-tab/new-tab';
import { publicationNumbers, sealCell } from '../publication/snapshots';
import { isCopy, moveHome } from '../copy/home';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import { mayEditTab } from '../workbook/owner';
import { readSettingsTab, type SettingsTab } from '../workbook/settings';
import { removeRole } from '../workbook/tabs';

export const settleCopy = command(declaration)((request, workbook): SettleCopyOutcome => {
  const { spreadsheet, tabs } = workbook;
  const settings = whole(readSettingsTab(tabs));
  const story = openStory(tabs, 'copy', request);
  if (!isCopy(spreadsheet, settings.home)) {
    // Of a press that was stopped behind its last write.
    story.done(tabs);
    return { ok: true, message: COPY.nothing() };
  }
  if (!mayEditTab(settings.sheet)) {
    return { ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notAllowed() };
  }
  const { as } = request;
  story.begin(LOG_DETAIL.copy(as));
  const former = as === 'new' ? leavePublications(workbook, settings) : 0;
  story.done(tabs, () => {
    moveHome(spreadsheet, settings.sheet, as);
  });
  return { ok: true, message: as === 'new' ? COPY.isNew(former) : COPY.isSame() };
});

/** How many there were. */
function leavePublications({ spreadsheet, tabs }: Workbook, settings: SettingsTab): number {
  const numbers = publicationNumbers(tabs);
  for (const number of numbers) {
    const sheet = tabs.get(publicationRole(number));
    if (sheet === undefined) continue;
    const name = PUBLICATION_TAB.former(number);
    if (!isNameTaken(spreadsheet, name)) sheet.setName(name);
    removeRole(sheet, publicationRole(number));
  }
  const { sheet, layout, values } = settings;
  if (values.stage === STAGE_NAME.publication) {
    sheet.getRange(layout.rows.stage, layout.valueColumn).setValue(STAGE_NAME.preparation);
  }
  const seal = sealCell(tabs);
  if (seal !== undefined && !seal.isBlank()) seal.clearContent();
  return numbers.length;
}
