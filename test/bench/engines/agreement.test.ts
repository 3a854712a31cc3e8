/**
 * Engines come to our standings on a small round, through formulas and through the bundle. LibreOffice is compared by the
 * bench itself, where it is installed.
 */
import { describe, expect, it } from '@jest/globals';
import { hyperFormula } from '../../../bench/engines/hyperformula';
import { formulaPerCell, oneFormula } from '../../../bench/engines/local-host';
import { ourStandings } from '../../../bench/engines/our-scoring';
import { singleEdit } from '../../../bench/engines/single-edit';
import { firstDifference } from '../../../bench/first-difference';
import { generateRound } from '../../../bench/input/generate-round';

const size = { units: 6, leaves: 21 };
const round = generateRound(size);
const ours = ourStandings(round);

async function prepared(engine: typeof hyperFormula) {
  const ready = await engine.prepare({ size, round, json: JSON.stringify(round) });
  if ('notTried' in ready) throw new Error(ready.notTried);
  return ready;
}

describe.each([hyperFormula, singleEdit, oneFormula, formulaPerCell])('$name', (engine) => {
  it('agrees with our scoring', async () => {
    const { standings = [], close } = await prepared(engine);
    expect(firstDifference(ours, standings)).toBeUndefined();
    await close();
  }, 60_000);
});

describe('the habit of a formula per cell', () => {
  it.each([
    [oneFormula, '1 calls'],
    [formulaPerCell, '126 calls'],
  ])(
    '$name is what it says',
    async (engine, calls) => {
      const { facts, close } = await prepared(engine);
      expect(facts[0]).toContain(calls);
      await close();
    },
    60_000,
  );
});
