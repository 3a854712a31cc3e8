// The call budgets, one line for each command of globals.ts in each situation worth telling apart: service
// calls, and values of cells moved at 18 and at 168 units. The lines run in this order over one workbook, so a line
// finds what those above it left. To add one: write `act`, leave the figures 0, run call-budgets.test.ts, and look
// whether what it found is what the command should need before writing it here.
import { CALLS } from '../../../src/contract/server-calls';
import { plainRequest } from '../../helpers/request-messages';
import { SAMPLE_ROUND } from '../../helpers/sample-round';
import type { RoundHost } from '../../helpers/round-host';

export const SIZES = [18, 168] as const;

export interface CallBudget {
  /** As in globals.ts. */
  readonly command: string;
  readonly situation: string;
  readonly act: (round: RoundHost, units: readonly string[]) => Promise<unknown>;
  /** One figure where the number of units does not matter, which is the rule. */
  readonly calls: number | readonly [at18: number, at168: number];
  readonly cells: number | readonly [at18: number, at168: number];
  /** Calls into the platform's objects, service calls and all others (docs/host.md). */
  readonly crossings: number | readonly [at18: number, at168: number];
}

const savedNotice = { id: 'a', version: '1', name: 'Thông báo', content: btoa('docx') };
const place = { unit: 'Xã Vĩnh Long', code: '2.3' };

const newTask = (code: string) => {
  const rest = {
    officer: '',
    target: '',
    deadline: '',
    evidence: '',
    state: 'Chưa làm',
    source: '',
    doneOn: '',
  };
  return { row: null, before: null, after: { unit: place.unit, code, task: 'Việc', ...rest } };
};

/** Everybody's results; units beyond the sample get those of a sample unit once more. */
function enterAll({ host }: RoundHost, units: readonly string[]): Promise<unknown> {
  const sample = SAMPLE_ROUND.units;
  const spread = (results: (typeof SAMPLE_ROUND)['selfAssessed']) =>
    Object.fromEntries(
      units.map((name, i) => [name, results[sample[i % sample.length] ?? ''] ?? {}]),
    );
  return host.run('enterResults', {
    selfAssessed: spread(SAMPLE_ROUND.selfAssessed),
    appraised: spread(SAMPLE_ROUND.appraised),
  });
}

const PERIOD = '2022-Y';
const ELEVEN = Array.from({ length: 11 }, (_, i) => `HS${String(i + 3).padStart(2, '0')}`);

const figuresOf = (units: readonly string[], codes: readonly string[]) =>
  Object.fromEntries(
    units.map((unit) => [unit, Object.fromEntries(codes.map((code) => [code, '7']))]),
  );

/** Of a workbook that was copied from another file. */
const OTHER_HOME = 'cchc-home/a/1TepKhacMaDotChamThuocVe_TrongBaiKiemTra';

/** What a call may make that has no line: enough for a tab of its own, and the same for any number of units. */
export const ROOM = 140;

/** Calls without a line whose schema says itself what to ask. */
export const WITHOUT_LINE = (names: ReadonlySet<string>) =>
  CALLS.flatMap(({ name, request }) => {
    const plain = names.has(name) ? undefined : plainRequest(request);
    return plain === undefined ? [] : [{ name, request: plain }];
  });

/** By tab, as the catalogue that ships names them. */
const CRITERIA = new Map([
  ['1 Chỉ đạo', ['1.1.3.a', '1.2.1', '1.3.2', '1.5.4']],
  ['3 TTHC', ['3.7', '3.8', '3.11.1', '3.11.2', '3.12.1', '3.12.3', '3.13.2', '3.13.3']],
  ['6 Tài chính', ['6.2.2']],
  ['7 Số hóa', ['7.2.2', '7.3.2']],
  ['8 Hài lòng', ['8.2.2']],
]);

/** What the unit has assessed for them. */
async function blankResults(host: RoundHost['host'], unit: string): Promise<void> {
  const cells = [...CRITERIA].flatMap(([tab, codes]) => {
    const rows = host.values(tab, 'A:A').map(([cell]) => String(cell));
    const header = host.values(tab, '1:8').find((line) => line.includes(unit)) ?? [];
    const letter = String.fromCharCode(65 + header.indexOf(unit));
    return codes.map((code) => {
      return { tab, a1: `${letter}${rows.indexOf(code) + 1}`, before: null, text: '' };
    });
  });
  await host.run('typeAll', cells);
}

export const CALL_BUDGETS: readonly CallBudget[] = [
  {
    command: 'onOpen',
    situation: 'the file is opened',
    act: ({ host }) => host.open(),
    calls: 1,
    cells: 0,
    crossings: 10,
  },
  {
    command: 'onInstall',
    situation: 'the add-on was just installed',
    act: ({ host }) => host.run('onInstall'),
    calls: 1,
    cells: 0,
    crossings: 10,
  },
  {
    command: 'setupRound',
    situation: 'into an empty spreadsheet',
    act: (round, units) => round.setupRound({ units, year: 2022 }),
    calls: 978,
    cells: [14654, 89954],
    crossings: 2078,
  },
  {
    command: 'enterResults',
    situation: 'of all units at once',
    act: enterAll,
    calls: [164, 463],
    cells: [20747, 169855],
    crossings: [350, 948],
  },
  {
    command: 'setUpFromMenu',
    situation: 'repairing: every formula written again',
    act: ({ host }) => host.run('setUpFromMenu'),
    calls: 140,
    cells: [9480, 58980],
    crossings: 443,
  },
  {
    command: 'checkWorkbook',
    situation: 'nothing is wrong',
    act: (round) => round.checkWorkbook({}),
    calls: 142,
    cells: [46204, 316785],
    crossings: 574,
  },
  {
    command: 'checkFromMenu',
    situation: 'nothing is wrong',
    act: ({ host }) => host.run('checkFromMenu'),
    calls: 143,
    cells: [46204, 316785],
    crossings: 576,
  },
  {
    command: 'repairWorkbook',
    situation: 'everything read, then as setup',
    act: (round) => round.repairWorkbook({}),
    calls: 180,
    cells: [47581, 325362],
    crossings: 843,
  },
  {
    command: 'readRound',
    situation: 'standings and all deductions',
    act: ({ host }) => host.run('readRound'),
    calls: 30,
    cells: [11028, 78078],
    crossings: 101,
  },
  {
    command: 'showSidebar',
    situation: 'from the menu',
    act: ({ host }) => host.run('showSidebar'),
    calls: 2,
    cells: 0,
    crossings: 4,
  },
  {
    command: 'showMonitoring',
    situation: 'from the menu',
    act: ({ host }) => host.run('showMonitoring'),
    calls: 2,
    cells: 0,
    crossings: 6,
  },
  {
    command: 'openSidebar',
    situation: 'all units',
    act: (round) => round.openSidebar({}),
    calls: 33,
    cells: [11091, 78141],
    crossings: 130,
  },
  {
    command: 'readUnitCard',
    situation: 'one unit',
    act: (round) => round.readUnitCard(place),
    calls: 30,
    cells: [11028, 78078],
    crossings: 101,
  },
  {
    command: 'readReportData',
    situation: 'for any number of documents',
    act: (round) => round.readReportData({}),
    calls: 40,
    cells: [16020, 99420],
    crossings: 121,
  },
  {
    command: 'showReports',
    situation: 'from the menu',
    act: ({ host }) => host.run('showReports'),
    calls: 2,
    cells: 0,
    crossings: 7,
  },
  {
    command: 'saveDocument',
    situation: 'the first one, with its folder',
    act: (round) => round.saveDocument(savedNotice),
    calls: 19,
    cells: 236,
    crossings: 98,
  },
  {
    command: 'saveDocument',
    situation: 'each further one',
    act: (round) => round.saveDocument({ ...savedNotice, id: 'b' }),
    calls: 17,
    cells: 236,
    crossings: 96,
  },
  {
    command: 'listSavedDocuments',
    situation: 'all of the spreadsheet',
    act: (round) => round.listSavedDocuments({}),
    calls: 1,
    cells: 0,
    crossings: 3,
  },
  {
    command: 'followSelection',
    situation: 'another cell is active',
    act: (round) => round.followSelection({ known: '' }),
    calls: 3,
    cells: [127, 1027],
    crossings: 88,
  },
  {
    command: 'followSelection',
    situation: 'nothing has changed',
    act: async (round) => {
      const selected = await round.followSelection({ known: '' });
      if (!selected.changed) throw new Error('A selection must have a key.');
      round.host.resetCounters();
      return round.followSelection({ known: selected.selection.key });
    },
    calls: 0,
    cells: 0,
    crossings: 6,
  },
  {
    command: 'readCriterion',
    situation: 'a leaf',
    act: (round) => round.readCriterion(place),
    calls: 11,
    cells: [6286, 13486],
    crossings: 84,
  },
  {
    command: 'editResult',
    situation: 'the self-assessed result',
    act: (round) =>
      round.editResult({ ...place, changes: { self: { value: '1/1', expected: 'Không' } } }),
    calls: 23,
    cells: [2106, 6606],
    crossings: 105,
  },
  {
    command: 'editEvidence',
    situation: 'a first link',
    act: (round) =>
      round.editEvidence({ ...place, changes: { link: { value: 'https://a.vn', expected: '' } } }),
    calls: 25,
    cells: [5763, 10263],
    crossings: 109,
  },
  {
    command: 'listEvidence',
    situation: 'everything',
    act: (round) => round.listEvidence({}),
    calls: 32,
    cells: [14664, 81714],
    crossings: 105,
  },
  {
    command: 'forecastExplanation',
    situation: 'all three decisions',
    act: (round) => round.forecastExplanation({ ...place, partial: { '2.3': '1/2' } }),
    calls: 38,
    cells: [17094, 91344],
    crossings: 114,
  },
  {
    command: 'forecastRule',
    situation: 'another scale',
    act: (round) => round.forecastRule({ code: '3.13.3', scale: 'sàn 60%' }),
    calls: 30,
    cells: [11028, 78078],
    crossings: 101,
  },
  {
    command: 'setStage',
    situation: 'one cell',
    act: (round) => round.setStage({ stage: 'Tự chấm', expected: 'Chuẩn bị' }),
    calls: 20,
    cells: 458,
    crossings: 97,
  },
  {
    command: 'applyProtections',
    situation: 'the first step: all tabs, then as many columns as fit',
    act: (round) => round.applyProtections({ cursor: 0, scope: 'all' }),
    calls: [914, 916],
    cells: [8134, 50434],
    crossings: [1243, 1247],
  },
  {
    command: 'applyProtections',
    situation: 'after a change of stage',
    act: async (round) => {
      await round.setStage({ stage: 'Thẩm định', expected: 'Tự chấm' });
      round.host.resetCounters();
      return round.applyProtections({ cursor: 0, scope: 'stage' });
    },
    calls: 144,
    cells: [8134, 50434],
    crossings: 253,
  },
  {
    command: 'decideExplanation',
    situation: 'in part',
    act: async (round) => {
      await round.setStage({ stage: 'Thẩm định', expected: 'Tự chấm' });
      round.host.resetCounters();
      return round.decideExplanation({
        ...place,
        decision: 'partial',
        results: { '2.3': { value: '1/2', expected: '' } },
        reason: 'x',
        expectedState: '',
      });
    },
    calls: 33,
    cells: [5978, 10478],
    crossings: 120,
  },
  {
    command: 'showSelfCheck',
    situation: 'from the menu',
    act: ({ host }) => host.run('showSelfCheck'),
    calls: 2,
    cells: 0,
    crossings: 5,
  },
  {
    command: 'prepareSelfCheck',
    situation: 'every contract laid on its tab',
    act: ({ host }) => host.run('prepareSelfCheck'),
    calls: 145,
    cells: 2624,
    crossings: 529,
  },
  {
    command: 'readSelfCheck',
    situation: 'every contract read, the tab removed',
    act: ({ host }) => host.run('readSelfCheck', { last: false }),
    calls: 153,
    cells: 469,
    crossings: 518,
  },
  {
    command: 'answerSelfCheck',
    situation: 'an answer of a thousand letters',
    act: ({ host }) => host.run('answerSelfCheck', { letters: 1000, day: false }),
    calls: 0,
    cells: 0,
    crossings: 1,
  },
  {
    command: 'checkPublication',
    situation: 'never published',
    act: (round) => round.checkPublication({}),
    calls: 1,
    cells: 0,
    crossings: 69,
  },
  {
    command: 'publishRound',
    situation: 'for the first time',
    act: (round) => round.publishRound({ acceptProvisional: true }),
    // one for the size of the printed code, which would else be cut off by the words beside it
    calls: 96,
    cells: [19801, 149401],
    crossings: 259,
  },
  {
    command: 'publishRound',
    situation: 'nothing has changed',
    act: (round) => round.publishRound({ acceptProvisional: true }),
    calls: 50,
    cells: [19782, 149382],
    crossings: 204,
  },
  {
    command: 'checkPublication',
    situation: 'the latest publication',
    act: (round) => round.checkPublication({}),
    calls: 32,
    cells: [19507, 149107],
    crossings: 108,
  },
  {
    command: 'editInspections',
    situation: 'a tab that was never made',
    act: (round) => round.editInspections({ edits: [] }),
    calls: 4,
    cells: 0,
    crossings: 77,
  },
  {
    command: 'editTasks',
    situation: 'two tasks added to an empty tab',
    act: (round) => round.editTasks({ edits: [newTask('1.5.4'), newTask('2.3')] }),
    calls: 20,
    cells: 3086,
    crossings: 104,
  },
  {
    command: 'recalculate',
    situation: 'one cell that all formulas take',
    act: (round) => round.recalculate({}),
    calls: 10,
    cells: 221,
    crossings: 84,
  },
  {
    command: 'recalculateFromMenu',
    situation: 'the same, and a word about it',
    act: ({ host }) => host.run('recalculateFromMenu'),
    calls: 11,
    cells: 221,
    crossings: 86,
  },
  {
    command: 'openPeriod',
    situation: 'the first of the year, with the catalogue',
    act: (round) => round.openPeriod({ kind: 'year' }),
    calls: 200,
    cells: [30588, 191688],
    crossings: 570,
  },
  {
    command: 'enterStatistics',
    situation: 'a form of eleven rows, of all units',
    act: (round, units) =>
      round.enterStatistics({ period: PERIOD, values: figuresOf(units, ELEVEN) }),
    calls: 23,
    cells: [12289, 95089],
    crossings: 121,
  },
  {
    command: 'enterStatistics',
    situation: 'the same again: all of it is there',
    act: (round, units) =>
      round.enterStatistics({ period: PERIOD, values: figuresOf(units, ELEVEN) }),
    calls: 10,
    cells: [5325, 30225],
    crossings: 100,
  },
  {
    command: 'enterProposals',
    situation: 'two rows below each other, of all units',
    act: (round, units) => {
      const items = units.flatMap((unit) =>
        ['CD01', 'CD02'].map((code) => ({ unit, code, text: '24', note: 'Máy đếm' })),
      );
      return round.enterProposals({ to: 'period', period: PERIOD, items });
    },
    calls: 25,
    cells: [14413, 114913],
    crossings: 124,
  },
  {
    command: 'enterProposals',
    situation: 'into the round: every criterion that an indicator names, of one unit',
    act: async (round, units) => {
      const [unit = ''] = units;
      await blankResults(round.host, unit);
      await round.setStage({ stage: 'Tự chấm', expected: 'Công bố' });
      round.host.resetCounters();
      const items = [...CRITERIA.values()].flat().map((code) => {
        return { unit, code, text: '941/955', note: 'HS30/HS07' };
      });
      const answer = await round.enterProposals({ to: 'round', period: PERIOD, items });
      if (!answer.ok || answer.entered < items.length) throw new Error(JSON.stringify(answer));
      return answer;
    },
    calls: 95,
    cells: [16692, 130542],
    crossings: 225,
  },
  {
    command: 'setPeriodState',
    situation: 'one cell',
    act: (round) =>
      round.setPeriodState({ period: PERIOD, expected: 'Đang nhận', state: 'closed' }),
    calls: 20,
    cells: [898, 6898],
    crossings: 113,
  },
  {
    command: 'readMonitoring',
    situation: 'four periods, tasks and inspections',
    act: async (round) => {
      for (const kind of ['firstQuarter', 'halfYear', 'nineMonths'] as const) {
        await round.openPeriod({ kind });
      }
      await round.addTab({ role: 'inspections' });
      round.host.resetCounters();
      return round.readMonitoring({});
    },
    calls: 19,
    cells: [25854, 140754],
    crossings: 125,
  },
  {
    command: 'selectFigure',
    situation: 'the cell of a unit',
    act: async (round) => {
      const read = await round.readMonitoring({});
      if (!read.ok) throw new Error(read.message);
      const [period] = read.periods;
      const request = { period: period?.id ?? '', reporter: period?.reporters[0]?.id ?? '' };
      round.host.resetCounters();
      return round.selectFigure({ ...request, code: 'HS03' });
    },
    calls: 5,
    cells: [4796, 37496],
    crossings: 106,
  },
  {
    command: 'settleCopy',
    situation: 'as the next year',
    act: async (round) => {
      await round.host.run('enterCell', 'Cấu hình', 'D1', OTHER_HOME);
      await round.host.settled();
      round.host.resetCounters();
      const answer = await round.settleCopy({ as: 'nextYear', year: 2023 });
      if (!answer.ok || answer.opened === undefined) throw new Error(answer.message);
      return answer;
    },
    calls: 253,
    cells: [37734, 220684],
    crossings: 775,
  },
];
