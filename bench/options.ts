/** The words of `npm run bench -- …`: fewer sizes or rounds for a look, and then the page stays as it is. */
import { parseArgs } from 'node:util';
import { SIZES, type RoundSize } from './input/round-size';

export interface BenchOptions {
  readonly sizes: readonly RoundSize[];
  readonly rounds: number;
  /** Only a full run goes into docs/performance.md. */
  readonly writesPage: boolean;
}

const ROUNDS = 5;
const SIZE = /^(\d+)x(\d+)$/;

export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      size: { type: 'string', multiple: true },
      rounds: { type: 'string', default: String(ROUNDS) },
      'no-page': { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a number from 1');
  return {
    sizes: values.size?.map(readSize) ?? SIZES,
    rounds,
    writesPage: values.size === undefined && !values['no-page'],
  };
}

function readSize(text: string): RoundSize {
  const [, units, leaves] = SIZE.exec(text) ?? [];
  if (units === undefined)
    throw new Error(`--size is units x leaves, such as 168x100, not ${text}`);
  return { units: Number(units), leaves: Number(leaves) };
}
