/** Khắc phục: one typed row per task. Documents read it, `editTasks` adds rows and changes cells of them. */
import { REMEDIATION_TAB, TAB_NAME } from '../text/labels';
import { declareTable } from './plan/table-tab';

const { headers, title, hint, states } = REMEDIATION_TAB;

export const remediation = declareTable({
  role: 'remediation',
  name: TAB_NAME.remediation,
  title: ({ year }) => title(year),
  hint,
  columns: {
    // No list of the units: in .xlsx files a list is one text of 255 characters at most.
    unit: { header: headers.unit, width: 150 },
    code: { header: headers.code, width: 64 },
    task: { header: headers.task, width: 320 },
    officer: { header: headers.officer, width: 170 },
    target: { header: headers.target, width: 170 },
    deadline: { header: headers.deadline, width: 110 },
    evidence: { header: headers.evidence, width: 240 },
    state: { header: headers.state, width: 110, list: states },
    // No list: a locality's inspections are sources too.
    source: { header: headers.source, width: 130 },
    doneOn: { header: headers.doneOn, width: 110 },
  },
  room: 300,
});
