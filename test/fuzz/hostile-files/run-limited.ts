/**
 * Runs a program in a process of its own and watches what it takes: processor time and the most memory that it held. Ends it
 * where it takes more than it may. By /proc, so on Linux only.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface Limits {
  /** Of processor time and of the clock alike, which differ where others use the machine. */
  readonly seconds: number;
  readonly megabytes: number;
}

export interface LimitedRun {
  /** Undefined where it was ended. */
  readonly status: number | null;
  readonly output: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly isOver: boolean;
}

const LOOK_EVERY = 25;
const TICKS_PER_SECOND = 100;

export function runLimited(
  program: string,
  args: readonly string[],
  limits: Limits,
): Promise<LimitedRun> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = child.pid ?? 0;
  let [output, seconds, megabytes, isOver] = ['', 0, 0, false];
  const listen = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const timer = setInterval(() => {
    seconds = Math.max(seconds, processorSeconds(pid));
    megabytes = Math.max(megabytes, mostMemory(pid));
    if (seconds <= limits.seconds && megabytes <= limits.megabytes) return;
    isOver = true;
    child.kill('SIGKILL');
  }, LOOK_EVERY);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ status, output, seconds, megabytes, isOver });
    });
  });
}

function processorSeconds(pid: number): number {
  // after the name of the program, which may hold blanks
  const fields = readProc(pid, 'stat').replace(/^.*\)/, '').trim().split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}

function mostMemory(pid: number): number {
  const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readProc(pid, 'status'))?.[1] ?? '0';
  return Number(kilobytes) / 1024;
}

function readProc(pid: number, name: string): string {
  const path = `/proc/${pid}/${name}`;
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  } catch {
    return ''; // it has just ended
  }
}
