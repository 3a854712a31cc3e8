/**
 * The single edit of the bench is the workbook's own: what one typed result makes the sheet call again in the real bundle,
 * each call with arguments of the same sizes.
 */
import { describe, expect, it } from '@jest/globals';
import { CALLED, editedWorkbook } from '../../../bench/engines/edited-workbook';
import { generateRound } from '../../../bench/input/generate-round';
import { roundRequests } from '../../../bench/input/round-requests';
import { openHost } from '../../../host/runtime/open-host';
import { recordOf } from '../../../src/core/record-of';
import { builtBundle } from '../../helpers/built-bundle';

const ROUND = generateRound({ units: 6, leaves: 21 });

interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** The calls that one edit of the workbook makes, as the bundle receives them. */
async function callsOfAnEdit(): Promise<readonly Call[]> {
  const bundle = builtBundle();
  const { setup, results } = roundRequests(ROUND);
  const host = await openHost({ ...bundle, code: watched(bundle.code) });
  await host.run('setupRound', setup);
  await host.run('enterResults', results);
  const before = host.log.length;
  const group = host.sheetNames.find((name) => name.startsWith('1 ')) ?? '';
  await host.type(group, 'J8', 'Không');
  const calls = host.log.slice(before).map((line) => JSON.parse(line) as Call);
  host.dispose();
  return calls;
}

/** The bundle with custom functions that log what they are given. */
function watched(code: string): string {
  return code.replace(
    /^function (CCHC_(?:SCORE|STANDINGS|LOSSES))\((.*)\) \{/gm,
    '$& console.log(JSON.stringify({ name: "$1", given: [$2] }));',
  );
}

function callsOfTheBench(): readonly Call[] {
  const calls: Call[] = [];
  const watch =
    (name: string) =>
    (...given: readonly unknown[]) => {
      calls.push({ name, given });
      return [];
    };
  editedWorkbook(recordOf(CALLED, watch), ROUND).recalculate();
  return calls;
}

/** Rows and columns of each argument. */
function sizesOf({ name, given }: Call) {
  const size = (argument: unknown) =>
    Array.isArray(argument)
      ? `${argument.length} × ${(argument[0] as readonly unknown[]).length}`
      : 'one cell';
  return { name, sizes: given.map(size) };
}

const byName = (calls: readonly Call[]) =>
  calls.map(sizesOf).sort((a, b) => a.name.localeCompare(b.name));

describe('the single edit of the bench', () => {
  it('is what the workbook runs again after one edit, with arguments of the same sizes', async () => {
    expect(byName(callsOfTheBench())).toEqual(byName(await callsOfAnEdit()));
  }, 60_000);
});
