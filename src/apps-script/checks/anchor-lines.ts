/** By which header text each anchored row and column of our tabs is found again when its anchor is lost. */
import { EVIDENCE_TAB } from '../../text/evidence';
import {
  DEDUCTIONS_TAB,
  GROUP_TAB,
  RANKING_TAB,
  REMEDIATION_TAB,
  SETTINGS_TAB,
  UNITS_TAB,
} from '../../text/labels';
import { LOG_TAB } from '../../text/log';
import { DESCRIBING_COLUMNS } from '../../tabs/plan/group-layout';
import { SETTING_ROWS } from '../../tabs/plan/settings-layout';

export interface AnchorLine {
  readonly kind: 'row' | 'column';
  readonly name: string;
  readonly text: string;
  /** The text stands in its row more than once; ours is the last. */
  readonly isLast?: true;
  /** How many columns right of the text. */
  readonly offset?: number;
}

const row = (name: string, text: string): AnchorLine => ({ kind: 'row', name, text });
const column = (name: string, text: string, more?: Partial<AnchorLine>): AnchorLine => ({
  kind: 'column',
  name,
  text,
  ...more,
});

const last = { isLast: true } as const;

const GROUP_LINES: readonly AnchorLine[] = [
  row('header', GROUP_TAB.headers[0]),
  ...DESCRIBING_COLUMNS.map((name, i) => column(name, GROUP_TAB.headers[i] ?? '')),
  column('self', GROUP_TAB.selfBlock),
  column('appraised', GROUP_TAB.appraisedBlock),
  column('score', GROUP_TAB.scoreBlock),
];

const LINES: Readonly<Record<string, readonly AnchorLine[]>> = {
  settings: [
    ...SETTING_ROWS.map((name) => row(name, SETTINGS_TAB.labels[name])),
    row('grades', SETTINGS_TAB.gradeHeaders[0]),
    row('appraisers', SETTINGS_TAB.appraiserHeaders[0]),
  ],
  units: [
    row('header', UNITS_TAB.headers[1]),
    column('unit', UNITS_TAB.headers[1]),
    column('email', UNITS_TAB.headers[3]),
  ],
  ranking: [
    row('header', RANKING_TAB.rankingHeaders[0]),
    row('maxima', RANKING_TAB.maximaLabel),
    column('ranking', RANKING_TAB.rankingHeaders[0]),
    column('rankingNote', RANKING_TAB.noteHeader),
    column('units', RANKING_TAB.unitHeader, last),
    column('groups', RANKING_TAB.unitHeader, { ...last, offset: 1 }),
    column('summary', RANKING_TAB.summaryHeaders[0]),
    column('grade', RANKING_TAB.gradeHeader, last),
    column('rank', RANKING_TAB.rankHeader, last),
    column('note', RANKING_TAB.noteHeader, last),
  ],
  deductions: [
    row('header', DEDUCTIONS_TAB.headers[6]),
    column('deductions', DEDUCTIONS_TAB.headers[0]),
  ],
  evidence: [row('header', EVIDENCE_TAB.headers[0]), column('records', EVIDENCE_TAB.headers[0])],
  remediation: [
    row('header', REMEDIATION_TAB.headers[0]),
    column('tasks', REMEDIATION_TAB.headers[0]),
  ],
  log: [row('header', LOG_TAB.headers[0])],
};

export function anchorLines(role: string): readonly AnchorLine[] {
  return role.startsWith('group:') ? GROUP_LINES : (LINES[role] ?? []);
}
