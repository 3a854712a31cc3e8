/**
 * The same generated rounds saved as .xlsx and scored by `cchc score` in a process of its own, against the cells of the
 * sheet that was saved; every size alike. In the full run only: a case takes seconds.
 */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import type { RoundOutcome } from '../../../src/contract/calls/read-round';
import { projectRoot } from '../../../tools/project-root.mjs';
import { generatedRound, roundCase, type RoundCase } from '../agreement/generated-round';
import { readSheet } from '../agreement/on-sheet';
import { closeShapes, openShape, SHAPES } from '../agreement/shapes';
import { requireSameList, requireSameTable } from '../agreement/terminal';
import { ownOf } from '../agreement/words';
import { target } from '../target';

type Round = Extract<RoundOutcome, { ok: true }>;

export const agreementFiles = target({
  name: 'agreement-files',
  counted: 'rounds',
  runs: { full: 44, short: 0 },
  cases: roundCase(fc.constantFrom(...SHAPES)),
  longestCase: 120_000,
  holds: tryFile,
  end: closeShapes,
});

async function tryFile(given: RoundCase): Promise<number> {
  const opened = await openShape(given.shape);
  const { host, units } = opened;
  await host.run('typeBlocks', generatedRound(given, opened).blocks);
  await host.settled();
  const sheet = readSheet(opened);
  const folder = mkdtempSync(join(tmpdir(), 'cchc-agreement-'));
  try {
    const file = join(folder, 'round.xlsx');
    writeFileSync(file, await writeXlsx(host.snapshot(), host.calculated()));
    const last = units[units.length - 1] ?? '';
    const said = JSON.parse(score(file, '--json')) as Pick<Round, 'units'>;
    const wanted = sheet.units.map((unit) => ({ ...unit, deductions: ownOf(sheet, unit) }));
    for (const [i, unit] of said.units.entries()) {
      const own: Partial<Record<string, unknown>> = wanted[i] ?? {};
      const promised = Object.keys(unit).map((key) => [key, own[key]]);
      assert.deepEqual(unit, Object.fromEntries(promised), `cchc score --json: ${unit.name}`);
    }
    assert.equal(said.units.length, units.length, 'cchc score has every unit');
    const printed = score(file, '--unit', last);
    requireSameTable(printed, sheet, given.decimals);
    const list = printed.slice(printed.indexOf(`\n${last}: `) + 1);
    requireSameList(list, last, sheet, given.decimals);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 1;
}

function score(file: string, ...options: readonly string[]): string {
  const program = join(projectRoot, 'build/cchc.cjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'score', file, ...options],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}
