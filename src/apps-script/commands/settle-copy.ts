/**
 * Command of the sidebar: what a copied file is, asked once. As a new round, or as that of the next year, it leaves the publications
 * of the original to that. The home comes last: a press that was stopped is asked again. A local workbook, which is copied by
 * saving it, can become that of the next year at any time.
 */
import {
  settleCopy as declaration,
  type SettleCopyOutcome,
  type SettleCopyRequest,
} from '../../contract/calls/settle-copy';
import { LOG_DETAIL } from '../../text/log';
import { NEW_YEAR } from '../../text/last-year';
import { COPY, STAGE_MESSAGE } from '../../text/refusal-message';
import { STAGE_NAME } from '../../text/stage';
import { command, type Workbook } from '../door';
import { isCopy, isLocal, moveHome } from '../copy/home';
import { leavePublications } from '../copy/leave-publications';
import { openNextYear } from '../copy/next-year';
import { clearUnfinished } from '../new-tab/new-tab';
import { openStory, type Story } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import { mayEditTab } from '../workbook/owner';
import { readSettingsTab, type SettingsTab } from '../workbook/settings';
import { findTabs } from '../workbook/tabs';

type Settled = Extract<SettleCopyOutcome, { readonly ok: true }>;

export const settleCopy = command(declaration)((request, workbook): SettleCopyOutcome => {
  const { spreadsheet } = workbook;
  const isYear = request.as === 'nextYear';
  if (isYear) clearUnfinished(spreadsheet);
  const { tabs } = workbook;
  const settings = whole(readSettingsTab(tabs));
  const story = openStory(tabs, 'copy', request);
  if (!isCopy(spreadsheet, settings.home) && !(isYear && isLocal(spreadsheet))) {
    // Of a press that was stopped behind its last write.
    story.done(tabs);
    return { ok: true, message: COPY.nothing() };
  }
  if (!mayEditTab(settings.sheet)) {
    return { ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notAllowed() };
  }
  const settled = isYear
    ? asNextYear(workbook, request, story)
    : asItIs(workbook, settings, request.as, story);
  story.done(findTabs(spreadsheet), () => {
    moveHome(spreadsheet, settings.sheet, request.as === 'same');
  });
  return settled;
});

function asItIs(
  workbook: Workbook,
  { sheet, layout, values }: SettingsTab,
  as: keyof typeof LOG_DETAIL.copy,
  story: Story,
): Settled {
  story.begin(LOG_DETAIL.copy[as]);
  if (as === 'same') return { ok: true, message: COPY.isSame() };
  const former = leavePublications(workbook);
  if (values.stage === STAGE_NAME.publication) {
    sheet.getRange(layout.rows.stage, layout.valueColumn).setValue(STAGE_NAME.preparation);
  }
  return { ok: true, message: COPY.isNew(former) };
}

function asNextYear(workbook: Workbook, { year }: SettleCopyRequest, story: Story): Settled {
  const opened = openNextYear(workbook, year, (next) => {
    story.begin(NEW_YEAR.logged(next));
  });
  if (opened === undefined) return { ok: true, message: COPY.nothing() };
  return { ok: true, message: NEW_YEAR.done(opened), opened };
}
