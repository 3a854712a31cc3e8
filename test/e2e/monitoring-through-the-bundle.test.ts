/** The worked cases of the monitoring year as a commune meets them: typed into cells, answered by dist/Code.js, read back. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHost, type Host } from '../../host/runtime/open-host';
import { builtBundle } from '../helpers/built-bundle';
import {
  argumentsOf,
  CATALOGUE,
  CODES,
  monitoringCases,
  monitoringMismatches,
  type MonitoringCase,
} from '../helpers/monitoring-case';

/** Runs beside the bundle: texts and formulas on a tab of their own. */
const FILL = `
function fillPeriod({ name, areas, formulas }) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(name, 0);
  sheet.insertColumnsAfter(sheet.getMaxColumns(), 80);
  for (const { row, column, cells } of areas) {
    const range = sheet.getRange(row, column, cells.length, cells[0].length);
    range.setNumberFormat('@');
    range.setValues(cells);
  }
  for (const { a1, formula } of formulas) sheet.getRange(a1).setFormula(formula);
}
`;

const LAST = CODES.length + 2;
const column = (at: number): string =>
  at <= 26
    ? String.fromCharCode(64 + at)
    : `${column(Math.floor((at - 1) / 26))}${column(((at - 1) % 26) + 1)}`;
const range = (at: number, width: number, from = 3, to = LAST) =>
  `${column(at)}${from}:${column(at + width - 1)}${to}`;

/** Codes, figures from B on, then stated totals, figures of the period before, the catalogue; answers behind them. */
function sheetOf(given: MonitoringCase) {
  const { values, units, levels, stated, previous, previousName } = argumentsOf(given);
  const m = units.length;
  const [totals, before, catalogue, answers] = [2 + m, 3 + m, 3 + 2 * m, 12 + 2 * m];
  const period = [range(2, m), range(1, 1), range(catalogue, 9)];
  const [names, kinds] = [range(2, m, 1, 1), range(2, m, 2, 2)];
  const earlier = previous === undefined ? '""' : range(before, m);
  const board = answers + m + 6;
  const audit = board + 40;
  const formula = (name: string, ...parts: readonly string[]) => `=${name}(${parts.join(';')})`;
  return {
    name: given.id,
    areas: [
      { row: 1, column: 2, cells: [units, levels] },
      { row: 3, column: 1, cells: CODES.map((code) => [code]) },
      { row: 3, column: 2, cells: values },
      { row: 3, column: totals, cells: stated.map((cell) => [cell]) },
      ...(previous === undefined ? [] : [{ row: 3, column: before, cells: previous }]),
      { row: 3, column: catalogue, cells: CATALOGUE },
    ],
    formulas: [
      {
        a1: `${column(answers)}3`,
        formula: formula('CCHC_STATISTICS', ...period, kinds, range(totals, 1)),
      },
      {
        a1: `${column(board)}3`,
        formula: formula('CCHC_TARGETS', ...period, names, kinds, range(totals, 1)),
      },
      {
        a1: `${column(audit)}3`,
        formula: formula(
          'CCHC_AUDIT',
          ...period,
          names,
          kinds,
          range(totals, 1),
          earlier,
          range(1, 1),
          `"${previousName}"`,
        ),
      },
    ],
    read: {
      statistics: range(answers, m + 1 + (new Set(levels).size > 1 ? new Set(levels).size : 0)),
      board: range(board, 30, 3, 20),
      audit: range(audit, 5, 3, 20),
    },
  };
}

describe('the cases of the monitoring year through dist/Code.js in the cells of the host', () => {
  let host: Host;

  beforeAll(async () => {
    host = await openHost(builtBundle(FILL));
  }, 60_000);
  afterAll(() => {
    host.dispose();
  });

  it.each(monitoringCases.map((each) => [each.id, each] as const))(
    '%s',
    async (_, given) => {
      const { read, ...sheet } = sheetOf(given);
      await host.run('fillPeriod', sheet);
      const cells = (area: string) => host.values(sheet.name, area);
      const answers = {
        statistics: cells(read.statistics),
        board: cells(read.board),
        audit: cells(read.audit),
      };
      expect(monitoringMismatches(given, answers)).toEqual([]);
    },
    30_000,
  );
});
