/**
 * A round as the group tabs hold it: columns and blocks of cells, group by group, as two-dimensional arrays; and all of
 * them on top of each other, as VSTACK hands them over. Rows are shared, so that an edit is seen by both.
 */
import { groupOf } from '../../src/core/code';
import type { Round } from '../../src/core/score-round';

export type Table = unknown[][];
type RoundRow = Round['rows'][number];

export interface Block {
  readonly codes: Table;
  readonly maxima: Table;
  readonly methods: Table;
  readonly scales: Table;
  readonly notApplicable: Table;
  readonly selfAssessed: Table;
  readonly appraised: Table;
}

export function groupBlocks({ rows, unitCount }: Round): readonly Block[] {
  const groups = new Set(rows.map(({ code }) => groupOf(code)));
  return [...groups].map((group) =>
    blockOf(
      rows.filter(({ code }) => groupOf(code) === group),
      unitCount,
    ),
  );
}

function blockOf(rows: readonly RoundRow[], unitCount: number): Block {
  const column = (cell: (row: RoundRow) => unknown) => rows.map((row) => [cell(row)]);
  const cells = (given: readonly unknown[] | undefined) =>
    Array.from({ length: unitCount }, (_, unit) => given?.[unit] ?? '');
  return {
    codes: column(({ code }) => code),
    maxima: column(({ maximum }) => maximum),
    methods: column(({ method }) => method),
    scales: column(({ scale }) => scale),
    notApplicable: column(({ notApplicable }) => notApplicable),
    selfAssessed: rows.map(({ selfAssessed }) => cells(selfAssessed)),
    appraised: rows.map(({ appraised }) => cells(appraised)),
  };
}

export function stackBlocks(blocks: readonly Block[]): Block {
  const stack = (name: keyof Block) => blocks.flatMap((block) => block[name]);
  return {
    codes: stack('codes'),
    maxima: stack('maxima'),
    methods: stack('methods'),
    scales: stack('scales'),
    notApplicable: stack('notApplicable'),
    selfAssessed: stack('selfAssessed'),
    appraised: stack('appraised'),
  };
}
