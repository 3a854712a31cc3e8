/**
 * Generated rounds typed into whole workbooks: Xếp hạng, Điểm trừ, sidebar, documents, `cchc score` and the functions that
 * people chain say the same figures, of pending, unreadable, excluded, tied results, of 1 to 168 units.
 */
import { rankingTable, unitDeductions } from '../../../host/cli/round-report';
import { requireSameAnswers, type Answers } from '../agreement/answers';
import { requireSameDocuments } from '../agreement/documents';
import { generatedRound, roundCase, type RoundCase } from '../agreement/generated-round';
import { readSheet, type OnSheet } from '../agreement/on-sheet';
import { requireSamePanels } from '../agreement/panels';
import { requireSameChain } from '../agreement/people-chain';
import { closeShapes, openShape } from '../agreement/shapes';
import { requireSameList, requireSameTable } from '../agreement/terminal';
import { SHOWN } from '../agreement/words';
import { target } from '../target';

const counts = {
  ...{ '168 units': 0, 'with units that share a rank': 0, provisional: 0, 'with KPS left out': 0 },
  ...{ 'without an index': 0, 'nothing lost': 0, 'appraised otherwise': 0 },
  'no document, and why': 0,
};
let figures = 0;

export const agreement = target({
  name: 'agreement',
  counted: 'rounds',
  runs: { full: 10_000, short: 60 },
  cases: roundCase(),
  longestCase: 60_000,
  holds: tryRound,
  end: closeShapes,
  told: () =>
    [
      `${figures} cells compared`,
      ...Object.entries(counts).map(([name, n]) => `${name} ${n}`),
    ].join(', '),
});

async function tryRound(given: RoundCase): Promise<number> {
  const opened = await openShape(given.shape);
  const round = generatedRound(given, opened);
  await opened.host.run('typeBlocks', round.blocks);
  await opened.host.settled();
  const answers = (await opened.host.run('everyAnswer', opened.units.slice(-SHOWN))) as Answers;
  const sheet = readSheet(opened);
  const { decimals } = given;
  const { round: said, sidebar, data } = requireSameAnswers(answers, sheet);
  if (data === undefined) counts['no document, and why'] += 1;
  else requireSameDocuments(data, sheet);
  requireSameTable(rankingTable(said), sheet, decimals);
  for (const unit of said.units.slice(0, SHOWN)) {
    requireSameList(unitDeductions(unit, said), unit.name, sheet, decimals);
  }
  requireSamePanels(sidebar, sheet, decimals);
  requireSameChain(opened, round, sheet, decimals);
  tell(sheet);
  return 1;
}

function tell({ units, sorted, deductions, scores }: OnSheet): void {
  const ranks = sorted.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const isTold: Readonly<Partial<Record<keyof typeof counts, boolean>>> = {
    '168 units': units.length === 168,
    'with units that share a rank': new Set(ranks).size < ranks.length,
    provisional: units.some(({ provisional }) => provisional),
    'with KPS left out': [...scores.values()].some((cells) => cells.includes('KPS')),
    'without an index': ranks.length < units.length,
    'nothing lost': deductions.length === 0,
    'appraised otherwise': units.some(({ gap }) => gap !== 0),
  };
  for (const name of Object.keys(counts) as (keyof typeof counts)[]) {
    if (isTold[name]) counts[name] += 1;
  }
  figures +=
    units.length * Object.keys(units[0] ?? {}).length + 6 * sorted.length + 7 * deductions.length;
}
