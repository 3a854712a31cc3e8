/** The figures of the last full run, put between the markers of docs/reliability.md; prose there is a person's. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../tools/project-root.mjs';
import type { FuzzResult } from './target';

const PAGE = join(projectRoot, 'docs/reliability.md');
const MARKED = /(<!-- fuzz figures -->\n)[\s\S]*?(<!-- end of fuzz figures -->)/;

export interface Run {
  readonly seed: number;
  readonly seconds: number;
  readonly summary: string;
  readonly results: readonly (FuzzResult & { readonly name: string })[];
}

export function writeFigures(run: Run): void {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(MARKED, (_, start: string, end: string) => start + figuresOf(run) + end),
  );
}

function figuresOf({ seed, seconds, summary, results }: Run): string {
  const day = new Date().toISOString().slice(0, 10);
  const { length } = cpus();
  const machine = `${length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version.slice(1)}`;
  const cells = [...results]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, counted, count, slowest }) => [
      name,
      `${thousands(count)} ${counted}`,
      `${slowest} ms`,
    ]);
  return `\n${day}, ${machine}, seed ${seed}, ${seconds} s: ${summary}.\n\n${tableOf(['target', 'generated', 'slowest case'], cells)}\n`;
}

/** Aligned as Prettier would, so that a run leaves no page to format. */
function tableOf(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headers.map((header, i) =>
    Math.max(...[headers, ...rows].map((row) => row[i]?.length ?? 0), header.length),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `${[line(headers), rule, ...rows.map(line)].join('\n')}\n`;
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
