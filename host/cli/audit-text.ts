// What an audit finds, as text: what cannot be true, then what nobody could read, which proves nothing.
import { MONITORING } from '../text/command-line';
import { alignTable } from './align-table';

export interface Unread {
  /** '' where it is the whole row. */
  readonly unit: string;
  readonly code: string;
  readonly message: string;
}

export type Finding = Readonly<Record<'unit' | 'code' | 'name' | 'level' | 'message', string>>;

export interface Audited {
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
}

/** A line of the function's answer; undefined where it is blank. */
export function findingIn(line: readonly unknown[]): Finding | undefined {
  const [unit = '', code = '', name = '', level = '', message = ''] = line.map((cell) =>
    typeof cell === 'string' ? cell : '',
  );
  return message === '' ? undefined : { unit, code, name, level, message };
}

export function isInDoubt({ findings, unread }: Audited): boolean {
  return unread.length > 0 || findings.some(({ level }) => level === MONITORING.wrong);
}

export function auditText({ findings, unread }: Audited): string {
  if (unread.length === 0) return findingTable(findings);
  const rows = unread.map(({ unit, code, message }) => [unit, code, message]);
  const table = alignTable([[...MONITORING.unreadHeaders], ...rows], new Set());
  const told = findings.length === 0 ? [] : [findingTable(findings), ''];
  return [...told, MONITORING.unread(unread.length), table].join('\n');
}

function findingTable(findings: readonly Finding[]): string {
  if (findings.length === 0) return MONITORING.nothing;
  const lines = findings.map(({ unit, code, level, message }) => [unit, code, level, message]);
  return alignTable([[...MONITORING.findingHeaders], ...lines], new Set());
}
