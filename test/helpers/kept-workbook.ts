/**
 * Workbooks that many test files begin with, made once for a state of the code and kept as files of build/. The name of a
 * file is the hash of all that the workbook comes from (the built script, the host, its libraries, the recipe, the day it
 * carries), so one made by other code is never found.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../host/runtime/open-host';
import { projectRoot } from '../../tools/project-root.mjs';
import { builtBundle } from './built-bundle';

type Workbook = ReturnType<Host['snapshot']>;

interface Recipe {
  readonly name: string;
  /** What is asked of the script: all data that `make` uses. */
  readonly from: unknown;
  readonly make: () => Promise<Workbook>;
}

const FOLDER = join(projectRoot, 'build/workbooks');

export async function keptWorkbook({ name, from, make }: Recipe): Promise<Workbook> {
  const day = new Date().toDateString();
  const recipe = JSON.stringify([from, make.toString(), day, process.env['TZ'], process.version]);
  const hash = createHash('sha256').update(codeHash()).update(recipe).digest('hex').slice(0, 32);
  const file = join(FOLDER, `${name}.${hash}.json`);
  const kept = textOf(file);
  if (kept !== undefined) return JSON.parse(kept) as Workbook;
  const made = JSON.stringify(await make());
  keep(name, file, made);
  // The first to ask gets what the others get.
  return JSON.parse(made) as Workbook;
}

let known: string | undefined;

/** Of the script and of everything that runs it. */
function codeHash(): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(builtBundle().code);
  const host = readdirSync(join(projectRoot, 'host'), { recursive: true, encoding: 'utf8' });
  const files = host.filter((name) => name.endsWith('.ts')).sort();
  for (const name of files) hash.update(readFileSync(join(projectRoot, 'host', name)));
  hash.update(readFileSync(join(projectRoot, 'package-lock.json')));
  return (known = hash.digest('hex'));
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Several processes may keep the same workbook at once; each file is whole from the moment it has its name. */
function keep(name: string, file: string, text: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  for (const old of readdirSync(FOLDER)) {
    const isOther = old.startsWith(`${name}.`) && old.endsWith('.json');
    if (isOther) rmSync(join(FOLDER, old), { force: true });
  }
  renameSync(unfinished, file);
}
