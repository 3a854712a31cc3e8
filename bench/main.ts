/**
 * `npm run bench`: what scoring costs beside the floor and beside what people would use instead, all on the same round.
 * Prints ratios and writes them into docs/performance.md; ends with 1 where an engine disagrees with us.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../tools/project-root.mjs';
import { ENGINES } from './engines';
import { JSON_PARSE } from './engines/json-parse';
import { LIBREOFFICE, LIBREOFFICE_EDIT } from './engines/libreoffice';
import { libreOfficeVersion } from './engines/libreoffice-process';
import { OUR_SCORING, ourStandings } from './engines/our-scoring';
import { OUR_EDIT } from './engines/single-edit';
import { serveEngine } from './isolation/engine-thread';
import { isolatedEngine } from './isolation/isolated-engine';
import { readOptions } from './options';
import { betweenMarkers } from './report/between-markers';
import { loadLine, machineLine } from './report/machine';
import { reportOf } from './report/tables';
import { runBench } from './run-bench';

const YARDSTICKS = {
  ...{ floor: JSON_PARSE, ours: OUR_SCORING, edit: OUR_EDIT },
  ...{ office: LIBREOFFICE, officeEdit: LIBREOFFICE_EDIT },
};

const PAGE = join(projectRoot, 'docs/performance.md');

async function main(words: readonly string[]): Promise<number> {
  const { sizes, rounds, writesPage } = readOptions(words);
  const conditions = [
    `\`npm run bench\`, ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds`,
    machineLine(libreOfficeVersion()),
    loadLine('start'),
  ];
  const outcome = await runBench({
    engines: ENGINES.map(({ name }) => isolatedEngine(name, __filename)),
    ours: ({ round }) => ourStandings(round),
    sizes,
    rounds,
    print: console.log,
  });
  if ('difference' in outcome) {
    console.error(`No times: an engine disagrees with us. ${outcome.difference}`);
    return 1;
  }
  const head = [...conditions, loadLine('end')].join('  \n');
  const report = await formatted(`${head}\n\n${reportOf(outcome.results, YARDSTICKS)}`);
  console.log(`\n${report}`);
  if (writesPage) await writePage(report);
  return 0;
}

async function writePage(report: string): Promise<void> {
  writeFileSync(PAGE, await formatted(betweenMarkers(readFileSync(PAGE, 'utf8'), 'bench', report)));
  console.log('docs/performance.md is up to date');
}

async function formatted(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

/** This file is also what the thread of an engine runs. */
const engine = ENGINES.find(({ name }) => name === workerData);
if (isMainThread) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
} else if (engine !== undefined && parentPort !== null) {
  serveEngine(engine, parentPort);
}
