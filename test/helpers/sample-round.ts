/** The sample round as it ships: samples/round-2022.json over the sample criteria, and what it must come to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSampleCriteria } from '../../src/catalogue/sample-criteria';
import type { Round } from '../../src/core/score-round';
import { DEFAULT_GRADES } from '../../src/text/default-grades';
import { SAMPLE_SETS } from '../../src/text/criteria-sets';
import { projectRoot } from '../../tools/project-root.mjs';

type ByUnitAndCode = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface SampleRound {
  readonly units: readonly string[];
  readonly selfAssessed: ByUnitAndCode;
  readonly appraised: ByUnitAndCode;
  readonly reasons: ByUnitAndCode;
  readonly expected: Readonly<
    Record<
      string,
      {
        readonly selfTotal: number;
        readonly total: number;
        readonly applicableMax: number;
        readonly index: number;
        readonly rank: number;
      }
    >
  >;
}

export const SAMPLE_ROUND = JSON.parse(
  readFileSync(join(projectRoot, 'samples/round-2022.json'), 'utf8'),
) as SampleRound;

export const SAMPLE_CRITERIA = readSampleCriteria(
  readFileSync(join(projectRoot, 'src/catalogue/sample-criteria.json'), 'utf8'),
  SAMPLE_SETS.reform,
);

/** One row per criterion, one cell per unit. */
function cellsOf(results: ByUnitAndCode, code: string): readonly string[] {
  return SAMPLE_ROUND.units.map((unit) => results[unit]?.[code] ?? '');
}

export const SAMPLE_AS_ROUND: Round = {
  rows: SAMPLE_CRITERIA.nodes.map((node) => ({
    ...node,
    selfAssessed: cellsOf(SAMPLE_ROUND.selfAssessed, node.code),
    appraised: cellsOf(SAMPLE_ROUND.appraised, node.code),
  })),
  unitCount: SAMPLE_ROUND.units.length,
  decimals: 2,
  grades: DEFAULT_GRADES.map(([name, from]) => ({
    name,
    from: { numerator: from, denominator: 1 },
  })),
  tieBreakers: [],
  hasCeiling: true,
};
