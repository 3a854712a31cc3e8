// A tab's plan as text that a person can read in a review: the cells as a grid, then everything else line by line.
import { areaName, columnLetters } from '../../src/tabs/plan/a1';
import type { CellContent, TabPlan } from '../../src/tabs/plan/tab-plan';

export function renderTabPlan(plan: TabPlan): string {
  const { size, frozen } = plan;
  const head = [
    `tab      ${plan.name}`,
    `role     ${plan.role}`,
    `colour   ${plan.color}`,
    `size     ${size.rows} rows, ${size.columns} columns`,
    `frozen   ${frozen.rows} rows, ${frozen.columns} columns`,
  ];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['cells', plan.cells.map(gridLine)],
    ['formulas', plan.formulas.map((f) => `${columnLetters(f.column)}${f.row}  ${f.formula}`)],
    ['styles', plan.styles.map(({ area, style }) => `${areaName(area)}  ${wordsOf(style)}`)],
    [
      'highlights',
      plan.highlights.map(
        (rule) => `${areaName(rule.area)}  ${rule.formula}  ${wordsOf(rule.style)}`,
      ),
    ],
    ['heat', plan.heat.map(({ area, maximum }) => `${areaName(area)}  0 to ${maximum}`)],
    [
      'dropdowns',
      plan.dropdowns.map(({ area, values }) => `${areaName(area)}  ${values.join(' / ')}`),
    ],
    [
      'charts',
      (plan.charts ?? []).map(
        ({ title, labels, values, row, column }) =>
          `${title}  ${areaName(labels)} by ${areaName(values)} at row ${row}, column ${column}`,
      ),
    ],
    ['hidden', hiddenLines(plan)],
    ['widths', plan.columnWidths.map((run) => `${columnsName(run)}  ${run.width}`)],
    ['heights', (plan.rowHeights ?? []).map(({ row, height }) => `${row}  ${height}`)],
    ['foldable', plan.foldable.map(columnsName)],
  ];
  const body = sections.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : ['', title, ...lines],
  );
  return `${[...head, ...body].join('\n')}\n`;
}

function gridLine(cells: readonly CellContent[], i: number): string {
  return `${i + 1} | ${cells.map(cellText).join(' | ')}`.replace(/[ |]+$/, '');
}

/** Numbers are marked, so that a code that became one shows. */
function cellText(cell: CellContent): string {
  return typeof cell === 'number' ? `#${cell}` : cell.replace(/\n/g, '⏎');
}

function wordsOf(style: object): string {
  return Object.entries(style)
    .map(([key, value]) => (value === true ? key : `${key}=${String(value)}`))
    .join(' ');
}

function hiddenLines({ keyRow, hiddenColumns = [] }: TabPlan): readonly string[] {
  return [
    ...(keyRow === undefined ? [] : [`row ${keyRow}`]),
    ...hiddenColumns.map((column) => `column ${columnLetters(column)}`),
  ];
}

function columnsName({
  column,
  count,
}: {
  readonly column: number;
  readonly count: number;
}): string {
  return `${columnLetters(column)}:${columnLetters(column + count - 1)}`;
}
