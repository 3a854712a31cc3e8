/**
 * The documents that a choice of kinds and units stands for, without building them. The id tells kind and unit in any
 * version and on any machine, in few enough bytes for a property of a Drive file (contract/saved-document.ts).
 */
import type { ReportData } from '../contract/report';
import { reportName } from './build-report';
import { composed } from '../core/fold-text';
import { fingerprint } from '../core/fingerprint';
import { isAmong } from '../core/identity';
import { fileNames } from './file-name';
import type { ReportDocument } from './report-document';
import { REPORT_KINDS, UNIT_KINDS, type ReportKind } from '../contract/report-kinds';

export interface ChosenDocument {
  readonly kind: ReportKind;
  /** Undefined where the document is of the whole round. */
  readonly unit: string | undefined;
  readonly id: string;
  readonly name: string;
  /** Without an extension; none twice in one choice. */
  readonly fileName: string;
}

/** Kind by kind, units in the order of the round; no units chosen means all. Names that the round lacks are passed over. */
export function documentsOf(
  data: ReportData,
  kinds: readonly ReportKind[],
  units: readonly string[] = [],
): readonly ChosenDocument[] {
  const names = data.units.map(({ name }) => name);
  const chosen = units.length === 0 ? names : names.filter(isAmong(units));
  const documents = REPORT_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => {
    const owners = UNIT_KINDS.includes(kind) ? chosen : [undefined];
    return owners.map((unit) => ({ kind, unit, name: reportName(kind, data, unit) }));
  });
  const files = fileNames(documents.map(({ name }) => name));
  return documents.map((one, i) => ({
    ...one,
    id: documentId(one.kind, one.unit),
    fileName: files[i] ?? one.name,
  }));
}

export function documentId(kind: ReportKind, unit: string | undefined): string {
  return unit === undefined ? kind : `${kind}-${fingerprint(composed(unit))}`;
}

/** Every word of a document counts, and nothing else: neither fonts nor the day it was made. */
export function documentVersion(document: ReportDocument): string {
  return fingerprint(JSON.stringify(document));
}
