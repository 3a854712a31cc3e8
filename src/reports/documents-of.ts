/**
 * The documents that a choice of kinds and units stands for, without building them. The id tells kind and unit in any
 * version and on any machine, in few enough bytes for a property of a Drive file (contract/saved-document.ts).
 */
import type { DocumentData } from '../contract/report';
import { reportName } from './build-report';
import { composed } from '../core/fold-text';
import { fingerprint } from '../core/fingerprint';
import { isAmong } from '../core/identity';
import { fileNames } from './file-name';
import type { ReportDocument } from './report-document';
import { isOfPeriod, periodCalled } from './monitoring/period-source';
import { whyNoReminder } from './monitoring/reminder';
import {
  MONITORING_KINDS,
  REPORT_KINDS,
  UNIT_KINDS,
  type ReportKind,
} from '../contract/report-kinds';

export interface ChosenDocument {
  readonly kind: ReportKind;
  /** Undefined where the document is of the whole round. */
  readonly unit: string | undefined;
  /** The period or the visit that it is of; '' where it is of the round. */
  readonly about: string;
  readonly id: string;
  readonly name: string;
  /** Without an extension; none twice in one choice. */
  readonly fileName: string;
}

/**
 * Kind by kind, units in the order of the round or of the period; no units chosen means all. Names that are not there are passed
 * over; `period` by id or name, the newest one where none is named; `visit` by its row, where one alone is meant.
 */
export function documentsOf(
  data: DocumentData,
  kinds: readonly ReportKind[],
  units: readonly string[] = [],
  period = '',
  visit = '',
): readonly ChosenDocument[] {
  const isChosen = units.length === 0 ? () => true : isAmong(units);
  const documents = REPORT_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
    ownersOf(kind, data, period, visit)
      .filter(({ unit }) => unit === undefined || isChosen(unit))
      .map((owner) => ({
        ...{ kind, ...owner },
        name: reportName(kind, data, owner.unit, owner.about),
      })),
  );
  const files = fileNames(documents.map(({ name }) => name));
  return documents.map((one, i) => ({
    ...one,
    id: documentId(one.kind, one.unit, one.about),
    fileName: files[i] ?? one.name,
  }));
}

type Owner = Pick<ChosenDocument, 'unit' | 'about'>;

function ownersOf(
  kind: ReportKind,
  data: DocumentData,
  named: string,
  visit: string,
): readonly Owner[] {
  if (kind === 'conclusion') {
    return visitsOf(data, visit === '' ? named : '').filter(
      ({ about }) => visit === '' || about === visit,
    );
  }
  if (isOfPeriods(kind)) {
    const period = data.monitoring && periodCalled(data.monitoring, named);
    if (period === undefined) return [];
    if (kind === 'reminder' && whyNoReminder(data, period.id) !== '') return [];
    const names = kind === 'periodReport' ? period.reporters.map(({ name }) => name) : [undefined];
    return names.map((unit) => ({ unit, about: period.id }));
  }
  const names = UNIT_KINDS.includes(kind) ? data.units.map(({ name }) => name) : [undefined];
  return names.map((unit) => ({ unit, about: '' }));
}

const isOfPeriods = (kind: ReportKind) => OF_PERIODS.includes(kind);
const OF_PERIODS: readonly ReportKind[] = MONITORING_KINDS;

/** One sentence for each document of a choice that there is no reason to write. */
export function notWritten(
  data: DocumentData,
  kinds: readonly ReportKind[],
  period = '',
): readonly string[] {
  const found = data.monitoring && periodCalled(data.monitoring, period);
  if (found === undefined || !kinds.includes('reminder')) return [];
  return [whyNoReminder(data, found.id)].filter(Boolean);
}

/** All of them, or those that looked at the figures of the period that is named. */
function visitsOf({ inspections, monitoring }: DocumentData, named: string): readonly Owner[] {
  const period = named === '' ? undefined : monitoring && periodCalled(monitoring, named);
  return (inspections ?? [])
    .filter((visit) => period === undefined || isOfPeriod(visit.period, period))
    .map(({ unit, row }) => ({ unit, about: String(row) }));
}

export function documentId(kind: ReportKind, unit: string | undefined, about = ''): string {
  const of = [unit, about === '' ? undefined : about].flatMap((each) => each ?? []);
  return [kind, ...of.map((each) => fingerprint(composed(each)))].join('-');
}

/** Every word of a document counts, and nothing else: neither fonts nor the day it was made. */
export function documentVersion(document: ReportDocument): string {
  return fingerprint(JSON.stringify(document));
}
