/** Every figure of a period's documents stands in the sheet: in a cell of results, a target, a day, or in words of ours. */
import { describe, expect, it } from '@jest/globals';
import { statistics } from '../../../../src/apps-script/custom-functions/statistics';
import type { MonitoredPeriod } from '../../../../src/contract/monitoring';
import type { ReportDocument } from '../../../../src/reports/report-document';
import { reportDocument } from '../../../../src/reports/build-report';
import { amountText, valueText } from '../../../../src/text/statistic-cell';
import { fractionOfDouble } from '../../../../src/core/read-number';
import { SMALL_REPORT } from '../../../golden/small-report';
import { consistentColumn, randomFrom } from '../../../helpers/consistent-column';
import { monitoredPeriod, monitoringData } from '../../../helpers/monitored';
import { CODES, WHOLE_CATALOGUE } from '../../../helpers/monitoring-case';

const NUMBER = /\d[\d.]*(?:,\d+)?/g;
const numbersIn = (text: string) =>
  text.match(NUMBER)?.map((each) => each.replace(/\.$/, '')) ?? [];

/** What the sheet shows of a period, cell by cell. */
function shownIn({ reporters }: MonitoredPeriod): readonly string[] {
  const cells = statistics({
    values: CODES.map((_, row) => reporters.map(({ cells: own }) => own[row] ?? '')),
    codes: CODES.map((code) => [code]),
    catalogue: WHOLE_CATALOGUE,
    levels: [reporters.map(({ level }) => level)],
  });
  // `9/764` in one cell is both.
  const typed = reporters.flatMap(({ cells: own }) =>
    own.flatMap((cell) => (typeof cell === 'string' && cell.includes('/') ? numbersIn(cell) : [])),
  );
  const parts = typed.map((text) =>
    amountText({ numerator: Number(text.replace(/\./g, '')), denominator: 1 }),
  );
  const shown = cells.flatMap((line, row) => {
    const isRate = WHOLE_CATALOGUE[row]?.[2] === '%';
    return line.flatMap((cell) =>
      typeof cell === 'number'
        ? // Without the error of a double where it is shown with two decimals.
          numbersIn(valueText(fractionOfDouble(cell), isRate))
        : numbersIn(cell),
    );
  });
  return [...shown, ...parts];
}

/** How far what the sheet shows is from a target, and how late reports are on the day of the letter. */
function distancesFrom(shown: ReadonlySet<string>): readonly string[] {
  const number = (text: string) => Number(text.replace(/\./g, '').replace(',', '.'));
  const goals = WHOLE_CATALOGUE.flatMap(([, , , , , , goal = '']) => numbersIn(goal).map(number));
  const write = (value: number) => numbersIn(String(Number(value.toFixed(3))).replace('.', ','));
  const away = [...shown].flatMap((text) =>
    goals.flatMap((goal) => {
      const distance = Math.abs(goal - number(text));
      // Half a hundredth is rounded up on both sides.
      return [distance, Number(distance.toFixed(2)), distance + 0.01].flatMap(write);
    }),
  );
  return [...away, ...['97', '20', '25'].flatMap(numbersIn)];
}

/** Of paragraphs and tables, positions aside. */
function figuresOf({ sections }: ReportDocument): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.runs.flatMap(({ text }) => numbersIn(text));
      if (block.kind !== 'table') return [];
      const plain = block.rows.filter(({ style }) => style !== 'group');
      return plain.flatMap(({ cells, style }) =>
        cells.slice(style === 'plain' ? 1 : 0).flatMap(({ text }) => numbersIn(text)),
      );
    }),
  );
}

const column = (seed: number, hides: number) =>
  Object.fromEntries(consistentColumn(randomFrom(seed), hides, 0.1));

const spoilt = (cells: Readonly<Record<string, string>>) => ({
  ...cells,
  ...{ HS33: '8,48%', HS36: '5,9%', CD18: 'hơn 300', HS22: 'KPS', CD19: '12; 13', DT10: 'nhiều' },
});

/** Names of indicators, words of ours, days and targets. */
const OURS = new Set([
  ...WHOLE_CATALOGUE.flatMap(([, name = '', , , , , goal = '']) => [name, goal].flatMap(numbersIn)),
  ...['15', '12', '14', '06', '03', '15/12/2022'].flatMap(numbersIn),
  ...['2022', '2023', '6', '01', '2', '3', '4'],
]);

/** How many targets one of them misses. */
const MISSED = Array.from({ length: 16 }, (_, i) => String(i + 1));

describe('the figures of a period in documents', () => {
  it.each(Array.from({ length: 25 }, (_, i) => [i]))('stand in the sheet (year %i)', (seed) => {
    const hides = (seed % 5) / 8;
    const reporters = (from: number) => ({
      'Xã Một': column(from, hides),
      'Xã Hai': spoilt(column(from + 1, hides)),
      'Xã Ba': column(from + 2, 0.9),
    });
    const half = monitoredPeriod(reporters(seed * 10), {
      ...{ id: '2023-M6', name: '6 tháng', from: '15/12/2022', to: '14/06/2023' },
    });
    const quarter = monitoredPeriod(reporters(seed * 10 + 5));
    const monitoring = monitoringData([quarter, half], { catalogue: WHOLE_CATALOGUE });
    const data = { ...SMALL_REPORT, tasks: [], monitoring, today: 20230625 };
    const known = new Set([...shownIn(half), ...shownIn(quarter)]);
    const documents = ['Xã Một', 'Xã Hai', 'Xã Ba', ''].map((unit) =>
      reportDocument(unit === '' ? 'localityReport' : 'periodReport', data, unit, half.id),
    );
    const letter = reportDocument('reminder', data, '', half.id);
    const away = new Set([...distancesFrom(known), ...MISSED]);
    const strange = figuresOf(letter).filter(
      (figure) => ![known, OURS, away].some((each) => each.has(figure)),
    );
    expect([letter.name, strange]).toEqual([letter.name, []]);
    for (const document of documents) {
      const strange = figuresOf(document).filter(
        (figure) => !known.has(figure) && !OURS.has(figure),
      );
      expect([document.name, strange]).toEqual([document.name, []]);
    }
    expect(figuresOf(documents[0] ?? { name: '', sections: [] }).length).toBeGreaterThan(20);
  });

  it('are written as the sheet writes them', () => {
    expect(numbersIn(`${amountText({ numerator: 5033, denominator: 1 })} hồ sơ (8,48%).`)).toEqual([
      ...['5.033', '8,48'],
    ]);
  });
});
