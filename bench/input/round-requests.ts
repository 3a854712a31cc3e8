/**
 * A generated round as the calls `setupRound` and `enterResults` take it, so that a whole workbook can be made of it
 * through the bundle. Texts that scoring does not ask for (names, hints, evidence) are the sample set's, for their length.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSampleCriteria } from '../../src/catalogue/sample-criteria';
import type { EnterResultsRequest, ResultsByUnit } from '../../src/contract/calls/enter-results';
import type { SetupRequest } from '../../src/contract/calls/setup-round';
import type { Round } from '../../src/core/score-round';
import { SAMPLE_SETS } from '../../src/text/criteria-sets';
import { projectRoot } from '../../tools/project-root.mjs';

export interface RoundRequests {
  readonly units: readonly string[];
  readonly setup: SetupRequest;
  readonly results: EnterResultsRequest;
}

const YEAR = 2026;

export function roundRequests(round: Round): RoundRequests {
  const units = Array.from({ length: round.unitCount }, (_, i) => `Xã Số ${i + 1}`);
  return {
    units,
    setup: { units, criteria: criteriaTable(round), year: YEAR },
    results: {
      selfAssessed: byUnit(round, units, ({ selfAssessed }) => selfAssessed),
      appraised: byUnit(round, units, ({ appraised }) => appraised ?? []),
    },
  };
}

type Row = Round['rows'][number];

/** Columns A to I. A parent's maximum is left to its leaves. */
function criteriaTable({ rows }: Round): NonNullable<SetupRequest['criteria']> {
  const file = join(projectRoot, 'src/catalogue/sample-criteria.json');
  const { nodes } = readSampleCriteria(readFileSync(file, 'utf8'), SAMPLE_SETS.reform);
  const groups = nodes.filter(({ tab }) => tab !== undefined);
  const others = nodes.filter(({ tab }) => tab === undefined);
  return rows.map(({ code, maximum, method, scale, notApplicable }, i) => {
    const isGroup = !code.includes('.');
    const texts = isGroup ? groups[Number(code) - 1] : others[i % others.length];
    const { name = code, hint = '', evidence = '', officer = '' } = texts ?? {};
    const rule = [maximum, method, scale, notApplicable].map(String);
    const [stated = '', ...how] = rule;
    return [
      code,
      name,
      typeof maximum === 'number' ? maximum : stated,
      ...how,
      hint,
      evidence,
      officer,
    ];
  });
}

function byUnit(
  { rows }: Round,
  units: readonly string[],
  cellsOf: (row: Row) => readonly unknown[],
): ResultsByUnit {
  return Object.fromEntries(
    units.map((unit, u) => [
      unit,
      Object.fromEntries(
        rows.flatMap((row) => {
          const cell = cellsOf(row)[u];
          return typeof cell === 'string' && cell !== '' ? [[row.code, cell] as const] : [];
        }),
      ),
    ]),
  );
}
