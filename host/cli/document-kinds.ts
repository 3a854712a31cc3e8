// `--kind` and `--format` as typed; unknown words are refused with the list of those that are known.
import type { MonitoringKind, ReportKind, UnitKind } from '../../src/contract/report-kinds';
import { FAULT } from '../text/command-line';
import { CliFault } from './cli-fault';

/**
 * The kinds of the contract, each with its Vietnamese word without marks, as people type it in a terminal, whether it is written
 * for each unit, and whether of periods. The compiler asks for every kind, and for the contract's own answers. A word of two kinds
 * means both, or where a unit is named what is about it.
 */
const KINDS: {
  readonly [K in ReportKind]: readonly [
    word: string,
    ofUnit: K extends UnitKind ? true : false,
    ofPeriods: K extends MonitoringKind ? true : false,
  ];
} = {
  notice: ['thong-bao', true, false],
  summary: ['tong-hop', false, false],
  annex: ['phu-luc', false, false],
  plan: ['ke-hoach', true, false],
  periodReport: ['bao-cao-ky', true, true],
  localityReport: ['bao-cao-ky', false, true],
  conclusion: ['ket-luan', true, true],
  reminder: ['don-doc', false, true],
};

const ENTRIES = Object.entries(KINDS);

const kindsOf = (arePeriods: boolean) =>
  ENTRIES.flatMap(([kind, [, , ofPeriods]]) => (ofPeriods === arePeriods ? [kind] : []));

/** Of the round: what is of its periods is asked for. */
export const ALL_KINDS = kindsOf(false);
export const MONITORING_KINDS = kindsOf(true);

const UNIT_KINDS = ENTRIES.filter(([, [, ofUnit]]) => ofUnit).map(([kind]) => kind);

interface Named {
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
}

/** Several kinds are separated by commas. Naming a unit or a period alone asks for what is about it. */
export function readKinds(kind: string | undefined, { unit, period }: Named): readonly string[] {
  const isAbout = (each: string) => unit === undefined || UNIT_KINDS.includes(each);
  if (kind === undefined) {
    return (period === undefined ? ALL_KINDS : MONITORING_KINDS).filter(isAbout);
  }
  return kind.split(',').flatMap((word) => {
    const typed = word.trim();
    const known = ENTRIES.flatMap(([each, [vietnamese]]) =>
      typed === each || typed === vietnamese ? [each] : [],
    );
    if (known.length === 1) return known;
    if (known.length > 1) return known.filter(isAbout);
    const words = ENTRIES.flatMap(([each, [vietnamese]]) => [each, vietnamese]);
    throw new CliFault(FAULT.kind(typed, [...new Set(words)]));
  });
}

export const FORMATS = ['docx', 'html', 'pdf'] as const;
export type FileFormat = (typeof FORMATS)[number];

export function readFormat(text = 'docx'): FileFormat {
  const known = FORMATS.find((format) => format === text.toLowerCase());
  if (known === undefined) throw new CliFault(FAULT.format(text, FORMATS));
  return known;
}
