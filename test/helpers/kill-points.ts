/**
 * A command killed before each of its service calls, and run again. A kill stops everything at once, so what the n-th
 * kill leaves is what stands before the n-th call of one undisturbed run: that run is watched, and each workbook it
 * passes through is opened and the command run on it again. Calls that only read leave the same workbook.
 */
import type { Host } from '../../host/runtime/open-host';
import { serviceEffect } from '../../host/runtime/service-costs';
import { LOG_ACTION } from '../../src/text/log';
import { diaryLines, workbookState } from '../src/apps-script/setup/workbook-state';
import { beforeEachCall } from './killed-at';

export type Workbook = ReturnType<Host['snapshot']>;

export interface KillPoints {
  /** Service calls of the undisturbed run: so many points of failure. */
  readonly calls: number;
  /** What kills leave, without repetitions, in the order of the calls. */
  readonly left: readonly Workbook[];
  /** The workbook of the undisturbed run, and what Nhật ký tells of it, as JSON. */
  readonly expected: string;
}

export async function killPoints(host: Host, action: () => Promise<unknown>): Promise<KillPoints> {
  const left: Workbook[] = [];
  let calls = 0;
  let last = '';
  let isWritten = true;
  const release = beforeEachCall((method) => {
    calls += 1;
    const isSame = !isWritten;
    const [className = '', name = ''] = method.split('.');
    isWritten = serviceEffect(className, name) === 'write';
    if (isSame) return;
    const workbook = host.snapshot();
    const text = JSON.stringify(workbook);
    if (text !== last) left.push(JSON.parse(text) as Workbook);
    last = text;
  });
  try {
    await action();
  } finally {
    release();
  }
  return { calls, left, expected: endOf(host) };
}

/** Hashes, codes and moments are each run's own; what a stop leaves undone, the next repair finds, and says so in its line. */
export function endOf(host: Host): string {
  const repair = `${LOG_ACTION.repair}: `;
  const lines = diaryLines(host).map((line) => (line.startsWith(repair) ? repair : line));
  return masked(JSON.stringify([...workbookState(host), lines]));
}

/** Without hashes, codes, moments, and how often somebody had all computed again. */
export function masked(text: string): string {
  return text
    .replace(/\b[0-9a-f]{64}\b/g, '<hash>')
    .replace(/\b(?:[0-9A-F]{4}-){7}[0-9A-F]{4}\b/g, '<code>')
    .replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d/g, '<moment>')
    .replace(/(\d\.\d\.\d) \(\d+\)/g, '$1');
}

/** Opened on what a kill left, with the command to run again. */
export interface Rerun {
  readonly host: Host;
  readonly run: () => Promise<unknown>;
}

/**
 * The reruns that do not end as the undisturbed run did; empty is what is hoped for. `until` names a call up to which a
 * rerun has undone what was unfinished: what it does from there on depends on the workbook alone, so a rerun that meets
 * a workbook there from which another has already been run to the end is not run to the end once more.
 */
export async function differingReruns(
  { left, expected }: KillPoints,
  open: (workbook: Workbook) => Promise<Rerun>,
  until = '',
): Promise<readonly Difference[]> {
  const begun = new Set<string>();
  const differing: Difference[] = [];
  for (const [at, workbook] of left.entries()) {
    const { host, run } = await open(workbook);
    const isKnown = await runUnlessKnown(host, run, until, begun);
    const end = isKnown ? expected : endOf(host);
    const places = end === expected ? [] : differences(JSON.parse(end), JSON.parse(expected));
    if (places.length > 0) differing.push({ at, places });
    host.dispose();
  }
  return differing;
}

interface Difference {
  readonly at: number;
  readonly places: readonly string[];
}

/** Where two values differ, whatever the order of their keys: `.8.cellData.4.1: …`. */
export function differences(some: unknown, other: unknown, path = ''): string[] {
  if (JSON.stringify(some) === JSON.stringify(other)) return [];
  if (!isBranch(some) || !isBranch(other)) {
    return [`${path}: ${JSON.stringify(some)} instead of ${JSON.stringify(other)}`];
  }
  const keys = new Set([...Object.keys(some), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differences(some[key], other[key], `${path}.${key}`));
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const KNOWN = 'a rerun from here has been seen';

async function runUnlessKnown(
  host: Host,
  run: Rerun['run'],
  until: string,
  begun: Set<string>,
): Promise<boolean> {
  let isBegun = false;
  const release = beforeEachCall((method) => {
    if (isBegun || method !== until) return;
    isBegun = true;
    const text = JSON.stringify(workbookState(host));
    if (begun.has(text)) throw new Error(KNOWN);
    begun.add(text);
  });
  try {
    await run();
    return false;
  } catch (error) {
    if (String(error).includes(KNOWN)) return true;
    throw error;
  } finally {
    release();
  }
}
