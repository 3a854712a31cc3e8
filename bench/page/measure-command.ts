/** `cchc new` for a list of units and a criteria table, from the start of Node to the .xlsx on disk. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../tools/project-root.mjs';
import { generateRound } from '../input/generate-round';
import { roundRequests } from '../input/round-requests';
import type { RoundSize } from '../input/round-size';
import { megabytes, timed, type Figure } from './figure';

/** Makes the command print at its end what it used. */
const HOOK = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nUSED '+JSON.stringify(process.resourceUsage())))`;

export function measureCommand(size: RoundSize): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-measure-'));
  try {
    const { units, setup } = roundRequests(generateRound(size));
    const [unitFile, criteriaFile] = [join(folder, 'units.txt'), join(folder, 'criteria.csv')];
    writeFileSync(unitFile, units.join('\n'));
    writeFileSync(criteriaFile, csv(setup.criteria ?? []));
    const words = ['--units', unitFile, '--criteria', criteriaFile];
    const command = [
      join(projectRoot, 'build/cchc.cjs'),
      'new',
      join(folder, 'new.xlsx'),
      ...words,
    ];
    const start = performance.now();
    const { stderr, status } = spawnSync(process.execPath, ['--import', HOOK, ...command], {
      encoding: 'utf8',
    });
    const wall = performance.now() - start;
    if (status !== 0) throw new Error(stderr);
    const used = JSON.parse(/USED (.*)$/.exec(stderr)?.[1] ?? '{}') as Used;
    const cpu = (used.userCPUTime + used.systemCPUTime) / 1000;
    return [
      { what: '`cchc new`', seen: timed({ wall, cpu }) },
      { what: '`cchc new`: most memory', seen: megabytes(used.maxRSS * 1024) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Used {
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
  /** In kilobytes. */
  readonly maxRSS: number;
}

function csv(rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => `"${String(value).replace(/"/g, '""')}"`;
  return rows.map((row) => row.map(cell).join(',')).join('\n');
}
