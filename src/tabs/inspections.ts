/** Kiểm tra: one typed row per unit and inspection; a programme is a row with a day to come. Made on request only. */
import { INSPECTIONS_TAB, TAB_NAME } from '../text/labels';
import { declareTable } from './plan/table-tab';

const { headers, title, hint, kinds } = INSPECTIONS_TAB;

export const inspections = declareTable({
  role: 'inspections',
  name: TAB_NAME.inspections,
  title: ({ year }) => title(year),
  hint,
  columns: {
    inspection: { header: headers.inspection, width: 80 },
    unit: { header: headers.unit, width: 150 },
    date: { header: headers.date, width: 90 },
    kind: { header: headers.kind, width: 110, list: kinds },
    team: { header: headers.team, width: 180 },
    period: { header: headers.period, width: 90 },
    strengths: { header: headers.strengths, width: 280 },
    shortcomings: { header: headers.shortcomings, width: 320 },
    notice: { header: headers.notice, width: 120 },
    noticeDate: { header: headers.noticeDate, width: 90 },
    deadline: { header: headers.deadline, width: 110 },
  },
  room: 300,
  frozenColumns: 2,
  isOnRequest: true,
  isClosed: true,
});
