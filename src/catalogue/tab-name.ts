/** A tab's name from a group's code and name: short enough to read, without the characters Excel refuses in names. */
import type { CriteriaNode } from './criteria-set';

const LONGEST = 28;

export function tabNameOf({ code, name }: Pick<CriteriaNode, 'code' | 'name'>): string {
  const plain = `${code} ${name}`
    .replace(/[\\/?*[\]:']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
