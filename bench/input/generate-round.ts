/**
 * A whole round of any size from one seed: the object `scoreRound` takes, made of what JSON can hold, so that its text
 * is at the same time the input of the floor (`JSON.parse`). Same size and seed, same round, on every machine.
 */
import type { Round } from '../../src/core/score-round';
import { DEFAULT_GRADES } from '../../src/text/default-grades';
import { criterionCodes } from './criterion-codes';
import { leafRule } from './leaf-rules';
import { createRandom, type Random } from './random';
import type { RoundSize } from './round-size';
import { typedResult } from './typed-result';

const SEED = 20_221_231;
const DECIMALS = 2;
const PENDING_SHARE = 0.01;
/** Most self-assessments are accepted: the appraiser's cell stays blank. */
const APPRAISED_SHARE = 0.08;

type RoundRow = Round['rows'][number];

export function generateRound({ units, leaves }: RoundSize, seed = SEED): Round {
  const random = createRandom(seed);
  let leaf = 0;
  return {
    rows: criterionCodes(leaves).map(({ code, isLeaf }) =>
      isLeaf ? leafRow(code, leaf++, units, random) : parentRow(code),
    ),
    unitCount: units,
    decimals: DECIMALS,
    grades: DEFAULT_GRADES.map(([name, from]) => ({
      name,
      from: { numerator: from, denominator: 1 },
    })),
    tieBreakers: [],
    hasCeiling: true,
  };
}

function leafRow(code: string, leaf: number, units: number, random: Random): RoundRow {
  const rule = leafRule(leaf, random);
  const results = (share: number): string[] =>
    Array.from({ length: units }, () => (random.chance(share) ? typedResult(rule, random) : ''));
  const { maximum, method, scale, notApplicable } = rule;
  const selfAssessed = results(1 - PENDING_SHARE);
  const appraised = results(APPRAISED_SHARE);
  return { code, maximum, method, scale, notApplicable, selfAssessed, appraised };
}

function parentRow(code: string): RoundRow {
  const blank = { maximum: '', method: '', scale: '', notApplicable: '' };
  return { code, ...blank, selfAssessed: [], appraised: [] };
}
