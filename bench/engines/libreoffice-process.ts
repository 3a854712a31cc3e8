/** The conversation with libreoffice.py: one question at a time, one JSON line each way. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../tools/project-root.mjs';

interface Answer {
  readonly milliseconds: number;
  readonly result: unknown;
}

export interface LibreOffice {
  readonly ask: (question: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

const SCRIPT = join(projectRoot, 'bench/engines/libreoffice.py');
/** Debian's own Python has the UNO bridge; another one first in PATH has not. */
const PYTHONS = ['/usr/bin/python3', 'python3'] as const;

/** The version, such as `LibreOffice 7.4.7.2`; undefined where it cannot be driven from here. */
export function libreOfficeVersion(): string | undefined {
  if (findPython() === undefined) return undefined;
  const { stdout, status } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(' ').slice(0, 2).join(' ') : undefined;
}

function findPython(): string | undefined {
  return PYTHONS.find((python) => spawnSync(python, ['-c', 'import uno']).status === 0);
}

export function startLibreOffice(): LibreOffice {
  const process = spawn(findPython() ?? PYTHONS[0], [SCRIPT], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  const closed = new Promise<void>((resolve) =>
    process.once('close', () => {
      resolve();
    }),
  );
  return {
    ask: async (question) => {
      process.stdin.write(`${JSON.stringify(question)}\n`);
      const line = await lines.next();
      if (line.done === true) throw new Error('LibreOffice ended without an answer');
      return JSON.parse(line.value) as Answer;
    },
    end: async () => {
      process.stdin.end();
      await closed;
    },
  };
}
