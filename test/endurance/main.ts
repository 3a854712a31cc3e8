// `npm run kills`, `npm run soak` and `npm run files`: what is asked by their words, figures to the terminal, 1 where something was
// lost, grew or took too long.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyWorkbook } from '../../host/runtime/empty-workbook';
import { PageSession } from '../e2e/helpers/page-session';
import { scoredSample } from '../e2e/helpers/scored-sample';
import type { HostileKind } from '../fuzz/hostile-files/kind';
import { HOSTILE_KINDS } from '../fuzz/hostile-files/kinds';
import { killBrowsers, seededRandom } from './kill-browser';
import { atItsLargest } from './largest-read';
import { openFiles, type OpenedFile } from './open-files';
import { soakPage, type PageLoad } from './soak-page';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    edits: { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
    edge: { type: 'boolean', default: false },
  },
});

const print = (line: string) => {
  process.stdout.write(`${line}\n`);
};

async function kills(): Promise<boolean> {
  const seed = Number(values.seed);
  const total = await killBrowsers({
    rounds: Number(values.rounds),
    random: seededRandom(seed),
    report: (round, { confirmed, lost }) => {
      if (round % 10 === 0) print(`${round}: ${confirmed} confirmed, ${lost} lost`);
    },
  });
  print(
    `${total.kills} kills, ${total.confirmed} edits confirmed, ${total.lost} of them lost; ` +
      `${total.unconfirmed} not confirmed, ${total.unconfirmedFound} of them found again; seed ${seed}`,
  );
  return total.lost === 0 && total.kills > 0;
}

const HEAP_GROWTH = 10e6;

async function soak(): Promise<boolean> {
  const session = await PageSession.start(await scoredSample());
  const edits = Number(values.edits);
  const every = Math.max(10, Math.round(edits / 10));
  print('edits   heap MB   listeners   nodes   ms an edit');
  const cells = ['J11', 'J13', 'K11', 'K13'];
  const order = { sheet: '2 Thể chế', cells, edits, every, report: printLoad };
  const loads = await soakPage(await session.open(), order);
  await session.close();
  // The first tenth is for warming up.
  const [, warm, ...later] = loads;
  const last = later.at(-1);
  if (!warm || !last) return false;
  const grown = last.heapBytes - warm.heapBytes;
  print(
    `after ${warm.edits} edits to ${last.edits}: heap ${sign(grown / 1e6)} MB, ` +
      `${sign(last.listeners - warm.listeners)} listeners, ${sign(last.nodes - warm.nodes)} nodes, ` +
      `an edit ${Math.round(warm.millisecondsAnEdit)} ms then, ${Math.round(last.millisecondsAnEdit)} ms at the end`,
  );
  return grown <= HEAP_GROWTH && last.listeners - warm.listeners < edits / 10;
}

function printLoad({ edits, heapBytes, listeners, nodes, millisecondsAnEdit }: PageLoad): void {
  const figures = [edits, (heapBytes / 1e6).toFixed(1), listeners, nodes];
  print([...figures, Math.round(millisecondsAnEdit)].join('   '));
}

function sign(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(Number.isInteger(value) ? 0 : 1)}`;
}

const LIMITS = { seconds: 5, megabytes: 700 };

async function files(): Promise<boolean> {
  const session = await PageSession.start(emptyWorkbook());
  const folder = mkdtempSync(join(tmpdir(), 'cchc-files-'));
  print('file | size | verdict | seconds | longest task, s | MB');
  const opened: OpenedFile[] = [];
  for (const kind of HOSTILE_KINDS.filter(({ name }) => name.startsWith(values.only))) {
    const asked = values.edge ? await atItsLargest(kind) : kind;
    const file = join(folder, 'tep.xlsx');
    const kinds = asked === undefined ? [] : [asked];
    opened.push(...(await openFiles(session, { kinds, file, report: printOpened })));
  }
  await session.close();
  rmSync(folder, { recursive: true });
  const most = (figure: (file: OpenedFile) => number) => Math.max(...opened.map(figure));
  const count = (verdict: OpenedFile['verdict']) =>
    opened.filter((file) => file.verdict === verdict).length;
  const over = opened.filter(
    ({ seconds, megabytes }) => seconds > LIMITS.seconds || megabytes > LIMITS.megabytes,
  ).length;
  print(
    `${opened.length} files: ${count('read')} read, ${count('refused')} refused, ${count('neither')} neither, ${over} over 5 s or 700 MB; ` +
      `slowest ${most(({ seconds }) => seconds).toFixed(1)} s, longest task ${most(({ blockedSeconds }) => blockedSeconds).toFixed(2)} s, ` +
      `at most ${Math.round(most(({ megabytes }) => megabytes))} MB`,
  );
  return over === 0 && count('neither') === 0;
}

function printOpened({ name }: HostileKind, size: number, opened: OpenedFile): void {
  const { verdict, seconds, blockedSeconds, megabytes } = opened;
  const figures = [seconds.toFixed(1), blockedSeconds.toFixed(2), Math.round(megabytes)];
  print([name, size, verdict, ...figures].join(' | '));
}

const ASKED: Readonly<Record<string, () => Promise<boolean>>> = { kills, soak, files };

const asked = ASKED[positionals[0] ?? ''];
if (asked === undefined) throw new Error(`one of ${Object.keys(ASKED).join(', ')}`);
process.exit((await asked()) ? 0 : 1);
