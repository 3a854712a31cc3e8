/**
 * The habit of one `CCHC_SCORE` per cell beside one for the whole block, in the same host on the same sheet. A run types
 * all results again and waits until the formulas are settled; Univer's own 100 ms before a pass are in it.
 */
import type { Engine } from '../engine';
import type { RoundSize } from '../input/round-size';
import { timedAsync } from '../timed';
import { FORMULA_PER_CELL, ONE_FORMULA, openHostSheet, type ScoreFormulas } from './host-sheet';

const PER_CELL = 'Local host, a formula per cell';
const ONE_BLOCK = 'Local host, one formula';

/** More would take minutes and gigabytes without saying anything new. */
interface Limit {
  readonly most: number;
  readonly of: string;
}

export const formulaPerCell = hostEngine(PER_CELL, FORMULA_PER_CELL, { most: 2000, of: 'calls' });
export const oneFormula = hostEngine(ONE_BLOCK, ONE_FORMULA, { most: 20_000, of: 'cells' });

function hostEngine(name: string, formulas: ScoreFormulas, { most, of }: Limit): Engine {
  return {
    name,
    prepare: async ({ size, round }) => {
      const cells = cellsOf(size);
      if (cells > most) return { notTried: `${cells.toLocaleString('en')} ${of}` };
      const { standings, calls, fill, close } = await openHostSheet(round, formulas);
      return {
        standings,
        tasks: [{ name, run: () => timedAsync(fill) }],
        facts: [`${name}: ${calls.toLocaleString('en')} calls of CCHC_SCORE`],
        close,
      };
    },
  };
}

function cellsOf({ units, leaves }: RoundSize): number {
  return units * leaves;
}
