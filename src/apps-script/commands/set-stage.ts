/**
 * Command of the sidebar: moves the round to another stage, forward or back. Writes one cell of Cấu hình, which every tab
 * refers to; which blocks are open follows with applyProtections. Nothing typed is touched. Into publication goes only a round
 * of which documents may be issued.
 */
import { setStage as declaration } from '../../contract/calls/set-stage';
import { conflict, standing } from '../../rules/edit';
import { cellText } from '../../text/cell-text';
import { LOG_DETAIL } from '../../text/log';
import { STAGE_NAME, stageNamed } from '../../text/stage';
import { STAGE_MESSAGE } from '../../text/refusal-message';
import { issueRefusal } from '../checks/document-doubts';
import { command } from '../door';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';

export const setStage = command(declaration)((request, { tabs }) => {
  const stage = stageNamed(request.stage);
  if (stage === undefined) {
    return { ok: false, reason: 'unknownStage', message: STAGE_MESSAGE.unknown() };
  }
  const { sheet, layout, values } = whole(readSettingsTab(tabs));
  const present = cellText(values.stage);
  const change = { expected: request.expected, value: STAGE_NAME[stage] };
  const stands = standing(present, change);
  if (stands === 'other') return conflict(present);
  const doubt = stage === 'publication' && stands === 'open' ? issueRefusal(tabs) : undefined;
  if (doubt !== undefined) return doubt;
  const story = openStory(tabs, 'stage', request);
  if (stands === 'open') {
    story.begin(LOG_DETAIL.stage(present, change.value));
    const cell = sheet.getRange(layout.rows.stage, layout.valueColumn);
    const now = cellText(cell.getValue());
    if (now !== present) {
      story.drop();
      return conflict(now);
    }
    cell.setValue(change.value);
  }
  story.done(tabs);
  return { ok: true };
});
