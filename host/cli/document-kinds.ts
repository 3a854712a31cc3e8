// `--kind` and `--format` as typed; unknown words are refused with the list of those that are known.
import type { ReportKind, UnitKind } from '../../src/contract/report-kinds';
import { FAULT } from '../text/command-line';
import { CliFault } from './cli-fault';

/**
 * The kinds of the contract, each with its Vietnamese word without marks, as people type it in a terminal, and whether
 * it is written for each unit. The compiler asks for every kind, and for the contract's own answer.
 */
const KINDS: {
  readonly [K in ReportKind]: readonly [word: string, ofUnit: K extends UnitKind ? true : false];
} = {
  notice: ['thong-bao', true],
  summary: ['tong-hop', false],
  annex: ['phu-luc', false],
  plan: ['ke-hoach', true],
};

const ENTRIES = Object.entries(KINDS);

export const ALL_KINDS = ENTRIES.map(([kind]) => kind);

const UNIT_KINDS = ENTRIES.filter(([, [, ofUnit]]) => ofUnit).map(([kind]) => kind);

/** Several kinds are separated by commas. Naming a unit alone asks for what is about it. */
export function readKinds(kind: string | undefined, unit: string | undefined): readonly string[] {
  if (kind === undefined) return unit === undefined ? ALL_KINDS : UNIT_KINDS;
  return kind.split(',').map((word) => {
    const typed = word.trim();
    const known = ENTRIES.find(([kind, [vietnamese]]) => typed === kind || typed === vietnamese);
    if (known) return known[0];
    const words = ENTRIES.flatMap(([kind, [vietnamese]]) => [kind, vietnamese]);
    throw new CliFault(FAULT.kind(typed, words));
  });
}

export const FORMATS = ['docx', 'html', 'pdf'] as const;
export type FileFormat = (typeof FORMATS)[number];

export function readFormat(text = 'docx'): FileFormat {
  const known = FORMATS.find((format) => format === text.toLowerCase());
  if (known === undefined) throw new CliFault(FAULT.format(text, FORMATS));
  return known;
}
