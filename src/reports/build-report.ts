/** From a kind to its document. A new kind is one file beside this one, its name in contract/report-kinds.ts and a line here. */
import type { DocumentData, ReportData } from '../contract/report';
import { annex } from './annex';
import { periodReport } from './monitoring/period-report';
import { conclusion } from './monitoring/conclusion';
import { reminder } from './monitoring/reminder';
import { notice } from './notice';
import { plan } from './plan';
import type { Report, UnitReport } from './report-builder';
import type { ReportBlock, ReportDocument } from './report-document';
import { MONITORING_KINDS, type ReportKind } from '../contract/report-kinds';
import { summary } from './summary';
import { qrText } from '../rules/publication/seal';
import { SEAL_NOTE } from '../text/publication';
import { paragraph } from './blocks';

const REPORTS: Readonly<Record<ReportKind, Report>> = {
  notice: ofUnit(notice),
  summary,
  annex,
  plan: ofUnit(plan),
  periodReport,
  localityReport: periodReport,
  conclusion,
  reminder,
};

/**
 * The document of a kind; `unitName`, as the data names it, for the kinds that are written for each unit, and `about` for those of
 * a period or a visit. The seal is the round's: what is said of a period is not sealed by it.
 */
export function reportDocument(
  kind: ReportKind,
  data: DocumentData,
  unitName = '',
  about = '',
): ReportDocument {
  const { name, sections } = REPORTS[kind];
  const note = IS_OF_PERIODS.has(kind) ? [] : sealNote(data);
  return {
    name: name(data, unitName, about),
    sections: sections(data, unitName, about).map((section) => ({
      ...section,
      blocks: [...section.blocks, ...note],
    })),
  };
}

const IS_OF_PERIODS: ReadonlySet<ReportKind> = new Set(MONITORING_KINDS);

export function reportName(
  kind: ReportKind,
  data: DocumentData,
  unitName = '',
  about = '',
): string {
  return REPORTS[kind].name(data, unitName, about);
}

function ofUnit({ name, sections }: UnitReport): Report {
  return {
    name: (_, unitName) => name(unitName),
    sections: (data, unitName) => {
      const unit = data.units.find((candidate) => candidate.name === unitName);
      if (unit === undefined) throw new RangeError(`no unit "${unitName}" in the report data`);
      return sections(data, unit);
    },
  };
}

/** The last of every document of a published round: the code to check it by, or that the figures are others by now. */
function sealNote({ seal }: ReportData): readonly ReportBlock[] {
  if (seal === null) return [];
  if (!seal.matches) return [paragraph('note', SEAL_NOTE.differs(seal.code))];
  const text = (seal.format === 1 ? SEAL_NOTE.short : SEAL_NOTE.matches)(seal.code);
  return [{ kind: 'seal', text, qr: qrText(seal), alt: SEAL_NOTE.qr }];
}
