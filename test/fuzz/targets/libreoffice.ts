/**
 * Workbooks that LibreOffice Calc itself damaged and saved again, scored by `cchc score`: the same oracle as of `damage`.
 * The list is fixed, so seed and share choose nothing. In the full run only, and where LibreOffice can be driven.
 */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../../host/runtime/open-host';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import { projectRoot } from '../../../tools/project-root.mjs';
import { builtBundle } from '../../helpers/built-bundle';
import { requireRight, requireSentence, truthOf, type Outcome } from '../damage/judge';
import { sound, UNITS } from '../damage/sound-round';
import { OFFICE_DAMAGES } from '../libreoffice/damages';
import { startOffice, type Office } from '../libreoffice/office';
import type { FuzzResult, Target } from '../target';

export const officeDamages: Target = {
  name: 'libreoffice',
  runs: { full: OFFICE_DAMAGES.length, short: 0 },
  fuzz: async () => {
    const office = startOffice();
    if (office === undefined) return resultOf([], 'LibreOffice cannot be driven: nothing tried');
    const folder = mkdtempSync(join(tmpdir(), 'cchc-office-'));
    try {
      return await judgeAll(office, folder);
    } finally {
      await office.end();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Judged {
  readonly name: string;
  /** What became of it, or what broke. */
  readonly answer?: string;
  readonly failure?: string;
}

async function judgeAll(office: Office, folder: string): Promise<FuzzResult> {
  const file = join(folder, 'sound.xlsx');
  writeFileSync(file, await soundFile());
  const judged: Judged[] = [];
  for (const { name, steps, isRead } of OFFICE_DAMAGES) {
    const out = join(folder, `${judged.length}.xlsx`);
    const refusal = await office.damage({ file, out, steps });
    judged.push(
      refusal === null ? await judge(name, out, isRead) : { name, failure: `not done: ${refusal}` },
    );
  }
  const answers = new Set(judged.flatMap(({ answer = [] }) => answer));
  const told = [...answers].map((answer) => {
    const names = judged.filter((other) => other.answer === answer).map(({ name }) => name);
    return `${answer} ${names.length} (${names.join('; ')})`;
  });
  return resultOf(judged, told.join(', '));
}

function resultOf(judged: readonly Judged[], told: string): FuzzResult {
  const failures = judged.flatMap(({ name, failure }) =>
    failure === undefined ? [] : [`${name}: ${failure}`],
  );
  return {
    counted: 'workbooks',
    count: judged.length,
    cases: judged.length,
    slowest: 0,
    told,
    failure: failures.length === 0 ? undefined : failures.join('\n'),
  };
}

async function soundFile(): Promise<Uint8Array> {
  const host = await openHost({ ...builtBundle(), snapshot: (await sound()).snapshot });
  try {
    return await writeXlsx(host.snapshot(), host.calculated());
  } finally {
    host.dispose();
  }
}

async function judge(name: string, file: string, isRead: boolean): Promise<Judged> {
  try {
    const answer = await answerTo(file);
    assert.equal(answer !== 'refused', isRead, `it is ${answer}`);
    return { name, answer };
  } catch (error) {
    return { name, failure: error instanceof Error ? error.message : String(error) };
  }
}

async function answerTo(file: string): Promise<string> {
  const read = await readXlsx(readFileSync(file));
  assert.ok(read.ok, 'the file is an .xlsx');
  const truth = await truthOf(read.snapshot);
  const tabs = Object.values(read.snapshot.sheets).map((sheet) => sheet.name ?? '');
  const program = join(projectRoot, 'build/cchc.cjs');
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'score', file, '--json'],
    { encoding: 'utf8' },
  );
  assert.equal(signal, null, 'the command line came to its end');
  if (status !== 0) {
    const text = stderr.replaceAll(file, 'bang.xlsx').replaceAll('\n', ' ');
    requireSentence('cchc score', text, tabs, 4000);
    return 'refused';
  }
  const { units = [] } = JSON.parse(stdout) as Outcome;
  requireRight('cchc score', { ok: true, units }, truth, tabs);
  assert.equal(units.length, UNITS.length, 'every unit is there');
  return truth.answer;
}
