// `--kind` and `--format` as typed; unknown words are refused with the list of those that are known.
import { FAULT } from '../text/command-line';
import { CliFault } from './cli-fault';

/** Vietnamese words without marks, as people type them in a terminal. */
const KINDS: Readonly<Record<string, string>> = {
  notice: 'notice',
  'thong-bao': 'notice',
  summary: 'summary',
  'tong-hop': 'summary',
  annex: 'annex',
  'phu-luc': 'annex',
  plan: 'plan',
  'ke-hoach': 'plan',
};

export const ALL_KINDS = [...new Set(Object.values(KINDS))];

/** Those that are written for each unit. */
const UNIT_KINDS = ['notice', 'plan'];

/** Several kinds are separated by commas. Naming a unit alone asks for what is about it. */
export function readKinds(kind: string | undefined, unit: string | undefined): readonly string[] {
  if (kind === undefined) return unit === undefined ? ALL_KINDS : UNIT_KINDS;
  return kind.split(',').map((word) => {
    const known = Object.hasOwn(KINDS, word.trim()) ? KINDS[word.trim()] : undefined;
    if (known === undefined) throw new CliFault(FAULT.kind(word.trim(), Object.keys(KINDS)));
    return known;
  });
}

export const FORMATS = ['docx', 'html', 'pdf'] as const;
export type FileFormat = (typeof FORMATS)[number];

export function readFormat(text = 'docx'): FileFormat {
  const known = FORMATS.find((format) => format === text.toLowerCase());
  if (known === undefined) throw new CliFault(FAULT.format(text, FORMATS));
  return known;
}
