/**
 * Command of the sidebar: closes a period with the day of it, or opens it again. Writes one cell of its tab; whose columns are open
 * follows with applyProtections. No figure is touched.
 */
import { setPeriodState as declaration } from '../../contract/calls/set-period-state';
import { conflict } from '../../rules/edit';
import { cellText } from '../../text/cell-text';
import { LOG_DETAIL } from '../../text/log';
import { dayText } from '../../text/moment';
import { periodStateText } from '../../text/period-state';
import { command } from '../door';
import { readPeriodHead } from '../monitoring/period-head';
import { writeTexts } from '../workbook/cell-values';
import { openStory } from '../workbook/log-book';

export const setPeriodState = command(declaration)((request, { tabs }) => {
  const head = readPeriodHead(tabs, request.period);
  if (!head.ok) return head;
  const { sheet, state, stateText, stateCell } = head;
  const isClosed = request.state === 'closed';
  const isDone = state.isClosed === isClosed;
  // One that is closed keeps its day, so that a press that was cut short is completed on the next.
  if (!isDone && stateText !== request.expected.trim()) return conflict(stateText);
  const story = openStory(tabs, 'period', request);
  if (!isDone) {
    const text = periodStateText({ isClosed, day: isClosed ? dayText(new Date()) : '' });
    story.begin(LOG_DETAIL.periodState(sheet.getName(), stateText, text));
    const cell = sheet.getRange(stateCell.row, stateCell.column);
    const now = cellText(cell.getValue());
    if (now !== stateText) {
      story.drop();
      return conflict(now);
    }
    writeTexts(cell.setNumberFormat('@'), [[text]]);
  }
  story.done(tabs);
  return { ok: true };
});
