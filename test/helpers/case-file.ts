/**
 * Case files: YAML read as text only, so that `0.5`, `1.10` and `0/0` stay what somebody typed. Their form is described
 * by test/cases/README.md; what a case means by scoring-case.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../tools/project-root.mjs';
import { FILE_KEYS } from './case-words';
import { readScoringCase, type RawRecord, type ScoringCase } from './scoring-case';

export interface CaseFile {
  readonly topic: string;
  readonly cases: readonly ScoringCase[];
}

export function readCaseFile(path: string): CaseFile {
  const file = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as RawRecord;
  const topic = file[FILE_KEYS.topic];
  const cases = file[FILE_KEYS.cases];
  if (typeof topic !== 'string' || !Array.isArray(cases)) throw new Error(`${path}: no case file`);
  const defaults = (file[FILE_KEYS.defaults] ?? {}) as RawRecord;
  return { topic, cases: (cases as RawRecord[]).map((raw) => readScoringCase(raw, defaults)) };
}

/** Every file of test/cases. */
export function readCaseFiles(): readonly CaseFile[] {
  const folder = join(projectRoot, 'test/cases');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => readCaseFile(join(folder, name)));
}
