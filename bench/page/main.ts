/**
 * `node tools/measure-page.mjs`: what a province's round costs in the local host: made and edited in Node, opened and
 * edited in the page. Prints the figures; `--write` puts them into docs/scale.md. Two sizes unless `--size 18x77` names one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { launchBrowser } from '../../test/e2e/helpers/launch-browser';
import { projectRoot } from '../../tools/project-root.mjs';
import { sizeText, SIZES, type RoundSize } from '../input/round-size';
import { betweenMarkers } from '../report/between-markers';
import { loadLine, machineLine } from '../report/machine';
import type { Figure } from './figure';
import { measureCommand } from './measure-command';
import { measureHost } from './measure-host';
import { measurePage } from './measure-page';

const PAGE = join(projectRoot, 'docs/scale.md');
/** The largest size is no workbook: docs/scale.md says why. */
const WORKBOOK_SIZES = SIZES.slice(0, 2);

async function main(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: { size: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const sizes = values.size === undefined ? WORKBOOK_SIZES : [readSize(values.size)];
  const conditions = [
    `\`node tools/measure-page.mjs\`, ${new Date().toISOString().slice(0, 10)}`,
    machineLine(await chromiumVersion()),
    loadLine('start'),
  ].join('  \n');
  const columns: (readonly Figure[])[] = [];
  for (const size of sizes) columns.push(await measure(size));
  const report = `${conditions}\n\n${table(sizes, columns)}`;
  console.log(report);
  if (values.write) await write(report);
}

async function measure(size: RoundSize): Promise<readonly Figure[]> {
  const { snapshot, figures } = await measureHost(size);
  return [...measureCommand(size), ...figures, ...(await measurePage(snapshot, size))];
}

function readSize(text: string): RoundSize {
  const [units = NaN, leaves = NaN] = text.split('x').map(Number);
  if (Number.isNaN(units + leaves)) throw new Error(`a size is like 168x100: ${text}`);
  return { units, leaves };
}

async function chromiumVersion(): Promise<string> {
  const browser = await launchBrowser();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}

function table(sizes: readonly RoundSize[], columns: readonly (readonly Figure[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [first = []] = columns;
  return [
    row(['', ...sizes.map(sizeText)]),
    row(['---', ...sizes.map(() => '---')]),
    ...first.map(({ what }, i) => row([what, ...columns.map((figures) => figures[i]?.seen ?? '')])),
  ].join('\n');
}

async function write(report: string): Promise<void> {
  const page = betweenMarkers(readFileSync(PAGE, 'utf8'), 'figures', report);
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}

void main(process.argv.slice(2));
