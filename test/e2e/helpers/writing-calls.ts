/**
 * A typical request of each call that writes (`lock` in its declaration), and the small round on which all of them are made:
 * units with addresses, one objection and one further record, two tasks, the stage Thẩm định.
 */
import { CALLS, type ServerCalls } from '../../../src/contract/server-calls';
import { LOG_ACTION } from '../../../src/text/log';
import { keptWorkbook } from '../../helpers/kept-workbook';
import { plainRequest } from '../../helpers/request-messages';
import { emptyHost, type RoundHost } from '../../helpers/round-host';
import { SMALL_REQUEST, SMALL_RESULTS } from '../../src/apps-script/setup/setup-host';

export const OWNER = 'chu@tinh.vn';

export interface WritingCall<Request = unknown> {
  readonly request: Request;
  /** What is done by hand before, so that there is something to do. */
  readonly prepare?: (round: RoundHost) => Promise<unknown>;
  /** What Nhật ký calls it; null where it tells nothing, '' where any name is right. */
  readonly action: string | null;
  /** Cells of PLACES that it goes by: where somebody types there, it says so and writes nothing. */
  readonly refusedBy?: (tab: string, a1: string) => boolean;
}

type WritingCalls = {
  readonly [Name in keyof ServerCalls]?: WritingCall<Parameters<ServerCalls[Name]>[0]>;
};

const PLACE = { unit: 'Xã Một', code: '1.1' } as const;

const task = (code: string, state = 'Chưa làm') => ({
  unit: PLACE.unit,
  code,
  task: `Làm ${code}`,
  officer: '',
  target: '',
  deadline: '',
  evidence: '',
  state,
  source: '',
  doneOn: '',
});

const VISIT = {
  ...{ inspection: 'KT-01', unit: PLACE.unit, date: '01/11/2025', kind: 'Đột xuất', team: '' },
  ...{ period: '', strengths: '', shortcomings: '', notice: '', noticeDate: '', deadline: '' },
};

/** Of the cells of PLACES none is written by any of them. */
export const WRITING_CALLS: WritingCalls = {
  applyProtections: { request: { cursor: 0, scope: 'all' }, action: LOG_ACTION.protection },
  decideExplanation: {
    request: {
      ...PLACE,
      decision: 'partial',
      results: { '1.1': { value: '3/4', expected: '' } },
      reason: 'thiếu một báo cáo',
      expectedState: 'Chờ quyết định',
    },
    action: LOG_ACTION.explanation,
  },
  editEvidence: {
    request: {
      ...PLACE,
      changes: {
        link: { value: 'https://moi.vn', expected: 'https://a.vn' },
        explanation: { value: 'đã làm xong', expected: '' },
      },
    },
    action: LOG_ACTION.evidence,
  },
  editResult: {
    request: {
      ...PLACE,
      changes: {
        self: { value: '3/4', expected: '2/4' },
        appraised: { value: '2/4', expected: '' },
        reason: { value: 'thiếu một báo cáo', expected: '' },
      },
    },
    action: LOG_ACTION.result,
  },
  editTasks: {
    request: {
      edits: [
        { row: 1, before: task('1.1'), after: { ...task('1.1', 'Đã xong'), officer: 'Bà Lan' } },
        { row: null, before: null, after: task('1.2') },
      ],
    },
    action: LOG_ACTION.remediation,
    // A task is one whole.
    refusedBy: (tab, a1) => tab === 'Khắc phục' && a1.endsWith('6'),
  },
  editInspections: {
    request: { edits: [{ row: null, before: null, after: VISIT }] },
    prepare: (round) => round.addTab({ role: 'inspections' }),
    action: LOG_ACTION.inspections,
  },
  enterProposals: {
    request: {
      to: 'period',
      period: '2025-Y',
      items: [
        { ...PLACE, code: 'CD01', text: '24', note: 'Máy đếm ngày 14/12/2025: 24 nhiệm vụ' },
        { ...PLACE, code: 'CD02', text: '23', note: 'Máy đếm ngày 14/12/2025: 23 xong / 24' },
      ],
    },
    prepare: (round) => round.openPeriod({ kind: 'year' }),
    action: LOG_ACTION.period,
  },
  enterStatistics: {
    request: {
      period: '2025-Y',
      values: { 'Xã Một': { HS03: '764', HS04: '09' }, 'Xã Hai': { HS04: '=1+1', HS07: '1/2' } },
    },
    prepare: (round) => round.openPeriod({ kind: 'year' }),
    action: LOG_ACTION.period,
  },
  enterResults: {
    request: {
      selfAssessed: { 'Xã Một': { '1.1': '2/4', '1.2': 'Không' } },
      appraised: {
        'Xã Một': { '1.2': 'Có', '2.1': 'Trễ hạn' },
        'Xã Hai': { '1.2': 'Có' },
      },
      reasons: { 'Xã Hai': { '1.1': 'thiếu một báo cáo' } },
    },
    action: LOG_ACTION.result,
  },
  prepareSelfCheck: { request: {}, action: null },
  publishRound: {
    request: { acceptProvisional: true },
    action: LOG_ACTION.publication,
    // A result whose score is not calculated yet.
    refusedBy: (tab, a1) => RESULTS.some((place) => place.tab === tab && place.a1 === a1),
  },
  recalculate: { request: {}, action: null },
  repairWorkbook: {
    request: {},
    prepare: async ({ host }) => {
      await host.run('clearCells', '1 Chỉ đạo', 'N6');
      await host.run('enterCell', '1 Chỉ đạo', 'C7', 30);
      await host.run('setFormat', '1 Chỉ đạo', 'L7', '0.00');
      await host.run('clearCells', '1 Chỉ đạo', 'E4');
      await host.run('deleteTab', 'Điểm trừ');
    },
    action: LOG_ACTION.repair,
  },
  saveDocument: {
    request: { id: 'a', version: '1', name: 'Thông báo', content: btoa('docx') },
    action: LOG_ACTION.report,
  },
  settleCopy: {
    request: { as: 'new' },
    prepare: async (round) => {
      await round.publishRound({ acceptProvisional: true });
      await round.host.run(
        'enterCell',
        'Cấu hình',
        'D1',
        'cchc-home/a/1TepKhacMaDotChamThuocVe_TrongBaiKiemTra',
      );
    },
    action: LOG_ACTION.copy,
  },
  setPeriodState: {
    request: { period: '2025-Y', expected: 'Đang nhận', state: 'closed' },
    prepare: (round) => round.openPeriod({ kind: 'year' }),
    action: LOG_ACTION.period,
  },
  setStage: { request: { stage: 'Giải trình', expected: 'Thẩm định' }, action: LOG_ACTION.stage },
  setupRound: {
    request: {},
    prepare: ({ host }) => host.run('deleteTab', 'Điểm trừ'),
    action: LOG_ACTION.setup,
  },
};

/** By name: those above, and calls whose schema says itself what to ask. */
export const writingCalls: readonly (readonly [name: string, call: WritingCall])[] = [
  ...Object.entries(WRITING_CALLS),
  ...CALLS.flatMap(({ name, lock, request }) => {
    const plain = lock && !(name in WRITING_CALLS) ? plainRequest(request) : undefined;
    return plain === undefined ? [] : [[name, { request: plain, action: '' }] as const];
  }),
];

export interface TypedPlace {
  readonly tab: string;
  readonly a1: string;
  /** The note of the cell instead of what stands in it. */
  readonly isNote?: boolean;
}

const in_ = (tab: string, ...cells: readonly string[]): TypedPlace[] =>
  cells.map((a1) => ({ tab, a1 }));

/** What is scored: the same row, the next one, the same column, another tab. */
const RESULTS = [
  ...in_('1 Chỉ đạo', 'K7', 'J8', 'K8', 'M7'),
  ...in_('2 Thể chế', 'J7', 'K7', 'M7'),
];

/** Beside, below and far from what the calls write: results, words, settings, other records and tasks, other columns of theirs, notes. */
export const PLACES: readonly TypedPlace[] = [
  ...RESULTS,
  ...in_('1 Chỉ đạo', 'G7', 'H8', 'I7'),
  ...in_('Cấu hình', 'B6', 'B7', 'C11', 'B12'),
  ...in_('Đơn vị', 'C6', 'E7'),
  ...in_('Hồ sơ', 'D6', 'G6', 'J6', 'C7', 'I7'),
  ...in_('Khắc phục', 'E6', 'G6', 'D7', 'H7'),
  ...in_('Nhật ký', 'B6'),
  { tab: '1 Chỉ đạo', a1: 'K7', isNote: true },
  { tab: '1 Chỉ đạo', a1: 'J7', isNote: true },
  { tab: '2 Thể chế', a1: 'H7', isNote: true },
];

type Workbook = ReturnType<RoundHost['host']['snapshot']>;

function writingRound(): Promise<Workbook> {
  return keptWorkbook({
    name: 'writing',
    from: { SMALL_REQUEST, SMALL_RESULTS, OWNER, PLACE, tasks: [task('1.1'), task('2.1')] },
    make: async () => {
      const round = await emptyHost({ user: OWNER });
      await round.setupRound(SMALL_REQUEST);
      await round.enterResults(SMALL_RESULTS);
      await round.host.type('Đơn vị', 'D6', 'mot@gmail.com');
      const link = { value: 'https://a.vn', expected: '' };
      const opinion = { value: 'Không đồng ý', expected: '' };
      await round.editEvidence({ ...PLACE, changes: { link, opinion } });
      await round.editEvidence({ unit: 'Xã Hai', code: '1.1', changes: { link } });
      const edits = ['1.1', '2.1'].map((code) => ({ row: null, before: null, after: task(code) }));
      await round.editTasks({ edits });
      await round.setStage({ stage: 'Thẩm định', expected: 'Chuẩn bị' });
      const made = round.host.snapshot();
      round.host.dispose();
      return made;
    },
  });
}

/** As `writingRound`, with what the call needs. */
export async function preparedFor({ prepare }: WritingCall): Promise<Workbook> {
  const snapshot = await writingRound();
  if (prepare === undefined) return snapshot;
  const round = await emptyHost({ snapshot, user: OWNER });
  await prepare(round);
  await round.host.settled();
  const made = round.host.snapshot();
  round.host.dispose();
  return made;
}
