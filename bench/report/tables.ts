/** The bench's results as Markdown: one table per size, growth from the second last size to the last, the goals. */
import { sizeText } from '../input/round-size';
import type { SizeResult } from '../run-bench';
import { figureText } from './figure-text';
import { statisticsOf } from './statistics';

/** Tasks that ratios are taken of, by name. */
export interface Yardsticks {
  readonly floor: string;
  readonly ours: string;
  readonly edit: string;
  readonly office: string;
  readonly officeEdit: string;
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

const MOST_OF_SCORING = 4;
const MOST_OF_OFFICE_EDIT = 1;
const MOST_OF_FLOOR = 2;
const LEAST_OF_OFFICE = 10;
const MOST_GROWTH = 1.3;

/** An edit at each size, the others of the largest. */
function goalsSection(results: readonly SizeResult[], yardsticks: Yardsticks): string {
  const { floor, ours, edit, office, officeEdit } = yardsticks;
  const [last, before] = [...results].reverse();
  const more = cellsIn(last) / cellsIn(before);
  const growth = medianOf(last, ours) / medianOf(before, ours) / more;
  const rows = [
    ...results.map((result) =>
      ratioGoal(result, [edit, ours], 'at most', MOST_OF_SCORING, sizeText(result.size)),
    ),
    ratioGoal(last, [edit, officeEdit], 'at most', MOST_OF_OFFICE_EDIT),
    ratioGoal(last, [ours, floor], 'at most', MOST_OF_FLOOR),
    ratioGoal(last, [office, ours], 'at least', LEAST_OF_OFFICE),
    goal('growth of full scoring ÷ growth of cells', growth, '', 'at most', MOST_GROWTH),
  ];
  return ['### Goals', table([['', 'seen', 'from – to', 'goal', ''], ...rows])].join('\n\n');
}

/** Of the medians; its spread is that of the rounds, in each of which both tasks met the same machine. */
function ratioGoal(
  result: SizeResult | undefined,
  [of, to]: readonly [string, string],
  bound: Bound,
  limit: number,
  size = '',
): string[] {
  const below = samplesOf(result, to);
  const ratios = samplesOf(result, of).map(
    (sample, round) => sample / (below[round] ?? Number.NaN),
  );
  const { least, most } = statisticsOf(ratios.filter((ratio) => !Number.isNaN(ratio)));
  const seen = medianOf(result, of) / medianOf(result, to);
  const spread = `${figureText(least)} – ${figureText(most)}`;
  const what = [`${nameIn(of)} ÷ ${nameIn(to)}`, size].filter((part) => part !== '').join(', ');
  return goal(what, seen, Number.isNaN(seen) ? '' : spread, bound, limit);
}

/** Inside a sentence. */
const nameIn = (task: string) => task.replace(/^Our /, 'our ');

type Bound = 'at most' | 'at least';

function goal(what: string, seen: number, spread: string, bound: Bound, limit: number): string[] {
  const isHeld = bound === 'at most' ? seen <= limit : seen >= limit;
  const verdict = isHeld ? 'held' : '**missed**';
  return [
    ...[what, figureText(seen), spread, `${bound} ${limit}`],
    Number.isNaN(seen) ? 'not measured' : verdict,
  ];
}

function samplesOf(result: SizeResult | undefined, name: string): readonly number[] {
  return result?.measured.find((task) => task.name === name)?.samples ?? [];
}

function medianOf(result: SizeResult | undefined, name: string): number {
  return statisticsOf(samplesOf(result, name)).median;
}

function cellsIn(result: SizeResult | undefined): number {
  return result === undefined ? Number.NaN : result.size.units * result.size.leaves;
}

function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `| --- |${' ---: |'.repeat((rows[0]?.length ?? 1) - 1)}`;
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}
