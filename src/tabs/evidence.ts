/**
 * Hồ sơ: one typed row per unit and component, its evidence and its explanation. Commands append rows and change their
 * cells. The appraiser's reason is not here: it is the note of the appraised cell.
 */
import { EVIDENCE_TAB, EXPLANATION_STATE, OPINION } from '../text/evidence';
import { TAB_NAME } from '../text/labels';
import { declareTable } from './plan/table-tab';

const { headers, title, hint } = EVIDENCE_TAB;
const WIDTH = 180;

export const evidence = declareTable({
  role: 'evidence',
  name: TAB_NAME.evidence,
  title: ({ year }) => title(year),
  hint,
  columns: {
    unit: { header: headers.unit, width: 150 },
    code: { header: headers.code, width: 64 },
    link: { header: headers.link, width: WIDTH },
    number: { header: headers.number, width: WIDTH },
    date: { header: headers.date, width: WIDTH },
    page: { header: headers.page, width: WIDTH },
    note: { header: headers.note, width: WIDTH },
    opinion: { header: headers.opinion, width: WIDTH, list: Object.values(OPINION) },
    explanation: { header: headers.explanation, width: WIDTH },
    extra: { header: headers.extra, width: WIDTH },
    state: { header: headers.state, width: WIDTH, list: Object.values(EXPLANATION_STATE) },
    conclusion: { header: headers.conclusion, width: WIDTH },
  },
  room: 300,
  frozenColumns: 2,
});
