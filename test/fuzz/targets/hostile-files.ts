/**
 * Small files that ask for much work. The full run gives each to `cchc score` in a process of its own, which must answer within
 * 5 s of processor time and 700 MB: the file is read, or refused with a sentence, and a valid one is read. The short form reads
 * the smaller ones in this process and counts units of work instead of seconds.
 */
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxFaultText } from '../../../host/text/xlsx-fault-text';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { projectRoot } from '../../../tools/project-root.mjs';
import { HOSTILE_KINDS } from '../hostile-files/kinds';
import type { HostileKind } from '../hostile-files/kind';
import { runLimited } from '../hostile-files/run-limited';
import { isPlainSentence } from '../sentences';
import type { FuzzResult, Target } from '../target';

const LIMITS = { seconds: 5, megabytes: 700 };

export const hostileFiles: Target = {
  name: 'hostile-files',
  runs: { full: HOSTILE_KINDS.length, short: HOSTILE_KINDS.length },
  fuzz: async ({ longestCase }) => (longestCase === undefined ? readSmall() : runAll()),
};

async function readSmall(): Promise<FuzzResult> {
  const failures: string[] = [];
  for (const kind of HOSTILE_KINDS) {
    const [size = 1] = kind.sizes;
    const reading = await readXlsx(await kind.build(size));
    const isAnswered = reading.ok || isPlainSentence(xlsxFaultText(reading.fault), 200);
    if (!isAnswered || (kind.isValid && !reading.ok)) failures.push(`${kind.name}, ${size}`);
  }
  return resultOf(HOSTILE_KINDS.length, 0, failures, undefined);
}

async function runAll(): Promise<FuzzResult> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-hostile-'));
  const lines: string[] = [];
  const failures: string[] = [];
  let [count, slowest] = [0, 0];
  try {
    for (const kind of HOSTILE_KINDS) {
      for (const size of kind.sizes) {
        const { line, failure, seconds } = await tryFile(join(folder, 'x.xlsx'), kind, size);
        lines.push(line);
        if (failure !== undefined) failures.push(`${line}\n${failure}`);
        count += 1;
        slowest = Math.max(slowest, Math.round(seconds * 1000));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return resultOf(count, slowest, failures, tableOf(lines));
}

async function tryFile(file: string, kind: HostileKind, size: number) {
  const bytes = await kind.build(size);
  writeFileSync(file, bytes);
  const program = join(projectRoot, 'build/cchc.cjs');
  const run = await runLimited(process.execPath, [program, 'score', file], LIMITS);
  const answer = answerOf(run.output);
  const line = [
    kind.name,
    String(size),
    `${Math.ceil(bytes.length / 1000)} kB`,
    run.isOver ? 'ENDED' : answer.verdict,
    `${run.seconds.toFixed(1)} s`,
    `${Math.round(run.megabytes)} MB`,
  ].join(' | ');
  const failure = run.isOver ? 'took more than it may' : failureOf(kind, answer, run.output);
  return { line, failure, seconds: run.seconds };
}

interface Answer {
  readonly verdict: 'read' | 'refused' | 'failed';
  readonly sentence: string;
}

/** None of them is a workbook of ours: one that was read is refused for that alone. */
function answerOf(output: string): Answer {
  const lines = output.trim().split('\n');
  const sentence = lines.find((line) => /^(?:Tệp|Không đọc được|Công thức)/.test(line)) ?? '';
  const isRead = sentence.includes('không phải bảng chấm điểm CCHC');
  const verdict = isRead ? 'read' : sentence === '' ? 'failed' : 'refused';
  return { verdict, sentence };
}

function failureOf(kind: HostileKind, answer: Answer, output: string): string | undefined {
  try {
    assert.ok(isPlainSentence(answer.sentence, 400), 'one sentence');
    assert.doesNotMatch(output, /\n\s+at |Error:|ngoài dự kiến/, 'no stack trace');
    assert.ok(!kind.isValid || answer.verdict === 'read', 'a valid file is read');
    return undefined;
  } catch (error) {
    return `${String(error).slice(0, 200)}\n${output.slice(0, 600)}`;
  }
}

function resultOf(
  count: number,
  slowest: number,
  failures: readonly string[],
  told: string | undefined,
): FuzzResult {
  const failure = failures.length > 0 ? failures.join('\n') : undefined;
  return { counted: 'files', count, cases: count, slowest, told, failure };
}

function tableOf(lines: readonly string[]): string {
  return `\n| kind | size | bytes | | processor | memory |\n| --- | --- | --- | --- | --- | --- |\n${lines.map((line) => `| ${line} |`).join('\n')}`;
}
