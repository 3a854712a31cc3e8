/** A period as `readMonitoring` gives it, of cells by reporter and code; the catalogue is the one that ships. */
import type { MonitoredPeriod, MonitoringData, TypedCell } from '../../src/contract/monitoring';
import sample from '../../src/catalogue/sample-indicators.json';
import { CATALOGUE, CODES } from './monitoring-case';

type Cells = Readonly<Record<string, TypedCell>>;

const FIRST_ROW = 8;

/** With the columns that formulas do not read. */
export const WHOLE_CATALOGUE = sample.rows.map((row) =>
  Array.from({ length: sample.columns.length }, (_, i) => row[i] ?? ''),
);

export function monitoredPeriod(
  reporters: Readonly<Record<string, Cells>>,
  said: Partial<MonitoredPeriod> = {},
  stated: Cells = {},
): MonitoredPeriod {
  const codes = said.codes ?? CODES;
  const column = (at: number, cells: Cells) => ({
    column: String.fromCharCode('G'.charCodeAt(0) + at),
    cells: codes.map((code) => cells[code] ?? ''),
  });
  const names = Object.keys(reporters);
  return {
    ...{ id: '2023-Q1', year: 2023, tab: 'Số liệu Quý I', name: 'Quý I', state: 'Đang nhận' },
    ...{ from: '15/12/2022', to: '14/03/2023', deadline: '20/03/2023' },
    ...{ isCumulative: true, isOpen: true, codes, rows: codes.map((_, i) => FIRST_ROW + i) },
    reporters: names.map((name, i) => ({
      ...{ id: `id-${name}`, name, level: 'Xã' },
      ...column(i, reporters[name] ?? {}),
    })),
    stated: column(names.length, stated),
    ...said,
  };
}

export function monitoringData(
  periods: readonly MonitoredPeriod[],
  more: Partial<MonitoringData> = {},
): MonitoringData {
  return { periods, damaged: [], catalogue: CATALOGUE, tasks: [], inspections: null, ...more };
}
