/** What a page in Google's sandbox may do, and what of an answer arrives; asked by the dialog itself, after the sheet. */
import { messageOf } from '../client/advice';
import type { Server } from '../client/server';
import type { ContractResult } from '../contract/calls/read-self-check';
import type { SelfCheckQuestion } from '../text/self-check';

type Answering = Pick<Server, 'answerSelfCheck'>;

interface ClientContract {
  readonly question: SelfCheckQuestion;
  /** What is seen in the page of the local host; null where it depends on the machine, or its sandbox is stricter. */
  readonly expected: string | null;
  readonly ask: (server: Answering) => unknown;
}

const KEY = 'cchc.selfCheck';
const MEGABYTE = 1_000_000;

export const CLIENT_CONTRACTS: readonly ClientContract[] = [
  { question: 'localStorage', expected: null, ask: () => kept(() => localStorage) },
  { question: 'sessionStorage', expected: null, ask: () => kept(() => sessionStorage) },
  {
    question: 'digest',
    expected: '32',
    ask: async () => (await crypto.subtle.digest('SHA-256', new Uint8Array(1))).byteLength,
  },
  { question: 'answerOfOneMegabyte', expected: null, ask: (server) => answered(server, 1) },
  { question: 'answerOfFiveMegabytes', expected: null, ask: (server) => answered(server, 5) },
  {
    question: 'dateInAnswer',
    expected: 'Failed due to illegal value in property: result.day',
    ask: (server) => server.answerSelfCheck({ letters: 0, day: true }),
  },
];

export async function askClient(server: Answering): Promise<readonly ContractResult[]> {
  const results: ContractResult[] = [];
  for (const { question, expected, ask } of CLIENT_CONTRACTS) {
    const seen = await Promise.resolve()
      .then(() => ask(server))
      .then(showSeen, messageOf);
    results.push({ question, expected, seen });
  }
  return results;
}

const showSeen = (value: unknown) => (value === undefined ? 'undefined' : JSON.stringify(value));

/** Asking for a storage may throw already. */
function kept(storage: () => Storage): string | null {
  const found = storage();
  found.setItem(KEY, 'x');
  const seen = found.getItem(KEY);
  found.removeItem(KEY);
  return seen;
}

async function answered(server: Answering, megabytes: number): Promise<string> {
  const start = Date.now();
  const { letters } = await server.answerSelfCheck({ letters: megabytes * MEGABYTE, day: false });
  return `${letters.length}, ${Date.now() - start} ms`;
}
