/** The bench's results as Markdown: one table per size, growth from the second last size to the last, the goals. */
import { sizeText } from '../input/round-size';
import type { SizeResult } from '../run-bench';
import { figureText } from './figure-text';
import { statisticsOf } from './statistics';

/** Tasks that ratios are taken of, by name. */
export interface Yardsticks {
  readonly floor: string;
  readonly ours: string;
  readonly office: string;
}

export function reportOf(results: readonly SizeResult[], yardsticks: Yardsticks): string {
  const sizes = results.map((result) => sizeSection(result, yardsticks));
  return [...sizes, growthSection(results), goalsSection(results, yardsticks)].join('\n\n');
}

function sizeSection(result: SizeResult, { floor, ours }: Yardsticks): string {
  const measured = result.measured.map(({ name, samples }) => {
    const { median, least, most } = statisticsOf(samples);
    const ratios = [floor, ours].map((to) => figureText(median / medianOf(result, to)));
    return [name, figureText(median), `${figureText(least)} – ${figureText(most)}`, ...ratios];
  });
  const left = result.notTried.map(({ name, reason }) => [
    name,
    `not tried: ${reason}`,
    '',
    '',
    '',
  ]);
  const head = ['', 'median ms', 'from – to', `× ${floor}`, '× our full scoring'];
  const facts = result.facts.map((fact) => `- ${fact}`).join('\n');
  return [`### ${sizeText(result.size)}`, table([head, ...measured, ...left]), facts].join('\n\n');
}

function growthSection(results: readonly SizeResult[]): string {
  const [after, before] = [...results].reverse();
  if (before === undefined || after === undefined) return '';
  const more = cellsIn(after) / cellsIn(before);
  const rows = after.measured.flatMap(({ name }) => {
    const growth = medianOf(after, name) / medianOf(before, name);
    return Number.isNaN(growth) ? [] : [[name, figureText(growth), figureText(growth / more)]];
  });
  const title = `### Growth from ${sizeText(before.size)} to ${sizeText(after.size)}`;
  const head = ['', 'time ×', `against ${figureText(more)} × the cells`];
  return [title, table([head, ...rows])].join('\n\n');
}

const MOST_OF_FLOOR = 3;
const LEAST_OF_OFFICE = 10;
const MOST_GROWTH = 1.3;

/** Of the largest size. */
function goalsSection(results: readonly SizeResult[], { floor, ours, office }: Yardsticks): string {
  const [last, before] = [...results].reverse();
  const of = (name: string) => medianOf(last, name);
  const growth = of(ours) / medianOf(before, ours) / (cellsIn(last) / cellsIn(before));
  const rows = [
    goal(`full scoring ÷ ${floor}`, of(ours) / of(floor), 'at most', MOST_OF_FLOOR),
    goal(`${office} ÷ full scoring`, of(office) / of(ours), 'at least', LEAST_OF_OFFICE),
    goal('growth of full scoring ÷ growth of cells', growth, 'at most', MOST_GROWTH),
  ];
  return ['### Goals', table([['', 'seen', 'goal', ''], ...rows])].join('\n\n');
}

function goal(what: string, seen: number, bound: 'at most' | 'at least', limit: number): string[] {
  const isHeld = bound === 'at most' ? seen <= limit : seen >= limit;
  const verdict = isHeld ? 'held' : '**missed**';
  return [
    what,
    figureText(seen),
    `${bound} ${limit}`,
    Number.isNaN(seen) ? 'not measured' : verdict,
  ];
}

function medianOf(result: SizeResult | undefined, name: string): number {
  const found = result?.measured.find((task) => task.name === name);
  return found === undefined ? Number.NaN : statisticsOf(found.samples).median;
}

function cellsIn(result: SizeResult | undefined): number {
  return result === undefined ? Number.NaN : result.size.units * result.size.leaves;
}

function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `| --- |${' ---: |'.repeat((rows[0]?.length ?? 1) - 1)}`;
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}
