/**
 * The sample set (8 groups, 77 leaves, 100 points): written by this project, to be replaced by the locality's own. Kept
 * as short rows because it travels in the bundle; where its numbers come from is in sample-criteria-details.json.
 */
import type { CriteriaNode, CriteriaSet } from './criteria-set';
import sample from './sample-criteria.json';

type Row = readonly (string | number)[];
type Words = Readonly<Record<string, string>>;

export const SAMPLE_CRITERIA: CriteriaSet = {
  title: sample.title,
  status: sample.status,
  nodes: (sample.rows as readonly Row[]).map(nodeOf),
};

function nodeOf(row: Row): CriteriaNode {
  // The columns of the file are the fields of a node; trailing blanks are left out there.
  const fields = Object.fromEntries(sample.columns.map((name, i) => [name, row[i] ?? '']));
  const node = fields as unknown as CriteriaNode;
  const isLeaf = node.method !== '';
  const tab = (sample.tabs as Words)[node.code];
  return {
    ...node,
    notApplicable: isLeaf && node.notApplicable === '' ? sample.usualPolicy : node.notApplicable,
    officer: (sample.officers as Words)[node.officer] ?? '',
    ...(tab === undefined ? {} : { tab }),
  };
}
