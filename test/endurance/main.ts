// `npm run kills` and `npm run soak`: what is asked by their words, figures to the terminal, 1 where something was lost or grew.
import { parseArgs } from 'node:util';
import { PageSession } from '../e2e/helpers/page-session';
import { scoredSample } from '../e2e/helpers/scored-sample';
import { killBrowsers, seededRandom } from './kill-browser';
import { soakPage, type PageLoad } from './soak-page';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    edits: { type: 'string', default: '1000' },
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

process.exit((await (positionals[0] === 'soak' ? soak() : kills())) ? 0 : 1);
