/**
 * Nhật ký: one line for each action of the add-on, written by workbook/log-book.ts. A page has room for so many lines and
 * no more: a full one becomes an archive and a fresh one is begun.
 */
import { LOG_TAB } from '../text/log';
import { TAB_NAME } from '../text/labels';
import { declareTable } from './plan/table-tab';
import { TAB_COLOR } from './plan/theme';

const { headers, title, hint } = LOG_TAB;

/** Lines on one page. */
export const LOG_ROOM = 1000;

export const log = declareTable({
  role: 'log',
  name: TAB_NAME.log,
  title: () => title,
  hint,
  columns: {
    time: { header: headers.time, width: 150, style: { numberFormat: 'dd/mm/yyyy hh:mm:ss' } },
    person: { header: headers.person, width: 220 },
    action: { header: headers.action, width: 140 },
    detail: { header: headers.detail, width: 520 },
  },
  room: LOG_ROOM,
  color: TAB_COLOR.other,
});
