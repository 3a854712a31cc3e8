/**
 * The sample set (8 groups, 77 leaves, 100 points): written by this project, to be replaced by the locality's own. Its file
 * is short rows, which this unpacks; where its numbers come from is in sample-criteria-details.json.
 */
import type { CriteriaNode, CriteriaSet } from './criteria-set';

interface SampleFile {
  readonly tabs: Words;
  /** Full titles by the abbreviations that the rows use. */
  readonly officers: Words;
  /** What `notApplicable` is where a leaf names nothing. */
  readonly usualPolicy: string;
  /** The fields of a node, in the order of a row; trailing blanks are left out in the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
type Words = Readonly<Record<string, string>>;

/** `text`: content of sample-criteria.json. */
export function readSampleCriteria(
  text: string,
  named: Pick<CriteriaSet, 'title' | 'status'>,
): CriteriaSet {
  const file = JSON.parse(text) as SampleFile;
  return { ...named, nodes: file.rows.map((row) => nodeOf(row, file)) };
}

function nodeOf(
  row: SampleFile['rows'][number],
  { columns, usualPolicy, officers, tabs }: SampleFile,
): CriteriaNode {
  const fields = Object.fromEntries(columns.map((name, i) => [name, row[i] ?? '']));
  const node = fields as unknown as CriteriaNode;
  const isLeaf = node.method !== '';
  const tab = tabs[node.code];
  return {
    ...node,
    notApplicable: isLeaf && node.notApplicable === '' ? usualPolicy : node.notApplicable,
    officer: officers[node.officer] ?? '',
    ...(tab === undefined ? {} : { tab }),
  };
}
