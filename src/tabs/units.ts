/**
 * Đơn vị: the units of the round, who they are and who may edit; blank rows wait for names where none are given. The
 * hidden last column holds each unit's id, which the keys of every block repeat.
 */
import { TAB_NAME, UNITS_TAB } from '../text/labels';
import { declareTable } from './plan/table-tab';
import { TAB_COLOR } from './plan/theme';
import { UNIT_ROWS } from './plan/units-layout';

const { headers, title, hint, states } = UNITS_TAB;

export const units = declareTable({
  role: 'units',
  name: TAB_NAME.units,
  title: () => title,
  hint,
  columns: {
    number: { header: headers.number, width: 50, style: { numberFormat: '0' } },
    name: { header: headers.name, width: 260 },
    kind: { header: headers.kind, width: 120 },
    email: { header: headers.email, width: 300 },
    code: { header: headers.code, width: 90 },
    state: { header: headers.state, width: 110, list: Object.values(states) },
    id: { header: headers.id, width: 90, isHidden: true },
  },
  room: UNIT_ROWS,
  isClosed: true,
  isWrapped: false,
  color: TAB_COLOR.other,
  rows: (round) =>
    round.units.map(({ name, kind, email, code, isScored, id }, i) => [
      i + 1,
      name,
      kind,
      email,
      code,
      isScored ? '' : states.stopped,
      id,
    ]),
});
