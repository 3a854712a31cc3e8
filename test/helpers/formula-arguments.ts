/** A round as the formulas of Xếp hạng and Điểm trừ hand it over: blocks, Cấu hình, Đơn vị and headers as ranges of cells. */
import { groupOf } from '../../src/core/code';
import type { Round } from '../../src/core/score-round';
import { rowKeyText } from '../../src/tabs/plan/keys';

export type RoundCells = Readonly<Record<(typeof ORDER)[number], unknown[][]>>;

const ORDER = [
  'results',
  'maxima',
  'methods',
  'scales',
  'notApplicable',
  'appraised',
  'codes',
  'settings',
  'units',
  'headers',
] as const;

export function roundCells({ rows, decimals }: Round, names: readonly string[]): RoundCells {
  const column = (cell: (row: Round['rows'][number]) => unknown) => rows.map((row) => [cell(row)]);
  const cells = (given: readonly unknown[] = []) => names.map((_, unit) => given[unit] ?? '');
  const groups = new Set(rows.map(({ code }) => groupOf(code)));
  return {
    results: rows.map(({ selfAssessed }) => cells(selfAssessed)),
    maxima: column(({ maximum }) => maximum),
    methods: column(({ method }) => method),
    scales: column(({ scale }) => scale),
    notApplicable: column(({ notApplicable }) => notApplicable),
    appraised: rows.map(({ appraised }) => cells(appraised)),
    codes: column(({ code }) => code),
    settings: [
      [rowKeyText('settings', 'year'), 2025],
      [rowKeyText('settings', 'decimals'), decimals],
    ],
    units: [...names.map((name) => [name, 'xã']), ['', '']],
    headers: [...groups].flatMap(() => BLOCKS.map(() => [...names])),
  };
}

const BLOCKS = ['self', 'appraised', 'score'];

type Ten<Cell> = [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

/** The first ten arguments of both functions. */
export function inOrder(cells: RoundCells): Ten<unknown> {
  return ORDER.map((name) => cells[name]) as unknown[] as Ten<unknown>;
}
