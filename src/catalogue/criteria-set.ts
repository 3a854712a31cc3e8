/**
 * A criteria set: the tree of groups, criteria, components and lines that a round is scored by, as data. Numbers and
 * wording belong to the locality; this project ships one sample, marked as such.
 */
import type { Sign } from '../core/sign';

export interface CriteriaNode {
  readonly code: string;
  readonly name: string;
  /** How many points, without the sign. */
  readonly maximum: number;
  /** Of a bonus or a penalty. */
  readonly sign?: Exclude<Sign, 'none'>;
  /** Only leaves have a method; '' elsewhere. */
  readonly method: string;
  readonly scale: string;
  readonly notApplicable: string;
  /** What to type, which evidence is expected, who is in charge. */
  readonly hint: string;
  readonly evidence: string;
  readonly officer: string;
  /** The tab's name; on groups only. */
  readonly tab?: string;
}

export interface CriteriaSet {
  readonly title: string;
  /** What kind of set this is, printed beside its title. */
  readonly status: string;
  /** In the order of their codes. */
  readonly nodes: readonly CriteriaNode[];
}

export interface CriteriaGroup {
  readonly group: CriteriaNode;
  /** The group's own row first, then everything below it. */
  readonly nodes: readonly CriteriaNode[];
}
