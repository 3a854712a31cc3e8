/**
 * Command of the sidebar: moves the round to another stage, forward or back, under the document lock. Writes one cell of
 * Cấu hình, which every tab refers to; which blocks are open follows with applyProtections. Nothing typed is touched.
 */
import {
  setStage as declaration,
  type SetStageOutcome,
  type SetStageRequest,
} from '../../contract/calls/set-stage';
import { cellText } from '../../text/cell-text';
import { LOG_DETAIL } from '../../text/log';
import { ROUND } from '../../text/setup-message';
import { STAGE_NAME, stageNamed } from '../../text/stage';
import { STAGE_MESSAGE } from '../../text/stage-message';
import { SETTING_VALUE_COLUMN } from '../../tabs/plan/settings-layout';
import { command, type Workbook } from '../door';
import { logAction } from '../workbook/log-book';
import { mayEditTab } from '../workbook/owner';
import { readSettingsTab } from '../workbook/settings';

export const setStage = command(declaration, move);

function move(request: SetStageRequest, { tabs }: Workbook): SetStageOutcome {
  const stage = stageNamed(request.stage);
  if (stage === undefined) {
    return { ok: false, reason: 'unknownStage', message: STAGE_MESSAGE.unknown() };
  }
  const tab = tabs.get('settings');
  const settings = tab && readSettingsTab(tab);
  if (tab === undefined || settings === undefined) {
    return { ok: false, reason: 'notSetUp', message: ROUND.notSetUp() };
  }
  const row = settings.layout.rows.stage;
  if (row === 0) return { ok: false, reason: 'notSetUp', message: STAGE_MESSAGE.lost() };
  const present = cellText(settings.values.stage);
  if (present !== request.expected.trim()) {
    return { ok: false, reason: 'conflict', stage: present };
  }
  if (!mayEditTab(tab.sheet)) {
    return { ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notAllowed() };
  }
  const name = STAGE_NAME[stage];
  tab.sheet.getRange(row, SETTING_VALUE_COLUMN).setValue(name);
  logAction(tabs, 'stage', LOG_DETAIL.stage(present, name));
  return { ok: true, stage: name };
}
