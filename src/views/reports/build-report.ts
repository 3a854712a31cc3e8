/** From a kind to its document. A new kind is one file beside this one, its name in report-kinds.ts and a line here. */
import type { ReportData, ReportUnit } from '../../contract/report';
import { annex } from './annex';
import { notice } from './notice';
import { plan } from './plan';
import type { ReportDocument } from './report-document';
import type { ReportKind } from './report-kinds';
import { summary } from './summary';

type Builder = (data: ReportData, unitName?: string) => ReportDocument;

const BUILDERS: Readonly<Record<ReportKind, Builder>> = {
  notice: ofUnit(notice),
  summary,
  annex,
  plan: ofUnit(plan),
};

/** The document of a kind; `unitName` for kinds that are written for each unit, as data names it. */
export function reportDocument(
  kind: ReportKind,
  data: ReportData,
  unitName?: string,
): ReportDocument {
  return BUILDERS[kind](data, unitName);
}

function ofUnit(build: (data: ReportData, unit: ReportUnit) => ReportDocument): Builder {
  return (data, unitName) => {
    const unit = data.units.find(({ name }) => name === unitName);
    if (unit === undefined) throw new RangeError(`no unit ${unitName ?? ''} in the report data`);
    return build(data, unit);
  };
}
