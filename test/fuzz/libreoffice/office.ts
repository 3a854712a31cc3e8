/** The conversation with damage.py: one job at a time, one line of JSON each way. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../../tools/project-root.mjs';
import type { OfficeDamage } from './damages';

interface Job extends Pick<OfficeDamage, 'steps'> {
  readonly file: string;
  readonly out: string;
}

export interface Office {
  /** Answers what LibreOffice refused; null where all was done and saved. */
  readonly damage: (job: Job) => Promise<string | null>;
  readonly end: () => Promise<void>;
}

const SCRIPT = join(projectRoot, 'test/fuzz/libreoffice/damage.py');
/** Debian's own Python has the UNO bridge; another one first in PATH has not. */
const PYTHONS = ['/usr/bin/python3', 'python3'] as const;

/** Undefined where LibreOffice is not installed, or cannot be driven from here. */
export function startOffice(): Office | undefined {
  const python = PYTHONS.find((name) => spawnSync(name, ['-c', 'import uno']).status === 0);
  if (python === undefined || spawnSync('soffice', ['--version']).status !== 0) return undefined;
  const process = spawn(python, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  const closed = new Promise<void>((resolve) => {
    process.once('close', () => {
      resolve();
    });
  });
  return {
    damage: async (job) => {
      process.stdin.write(`${JSON.stringify(job)}\n`);
      const line = await lines.next();
      if (line.done === true) throw new Error('LibreOffice ended without an answer');
      return JSON.parse(line.value) as string | null;
    },
    end: async () => {
      process.stdin.end();
      await closed;
    },
  };
}
