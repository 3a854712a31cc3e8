/** Entry of build/documents.cjs (contract/report.ts): from the data of a round to the bytes of its files. */
import { strToU8 } from 'fflate';
import type { DocumentWriter, ReportCriterion } from '../contract/report';
import { reportDocument } from '../reports/build-report';
import { documentsOf } from '../reports/documents-of';
import { strayTasks } from '../reports/task-owners';
import { indexBy } from '../core/identity';
import { REPORT_KINDS } from '../contract/report-kinds';
import { changesOfSet } from '../rules/year-criteria';
import { LAST_YEAR_TAB } from '../text/last-year';
import { renderDocx } from './docx/render-docx';
import { htmlPage } from './html/html-page';

export const findName: DocumentWriter['findName'] = (names, text) =>
  indexBy(names, (name) => name).find(text);

export const warningsOf: DocumentWriter['warningsOf'] = strayTasks;

const written = (criterion: ReportCriterion) => ({
  ...criterion,
  maximum: LAST_YEAR_TAB.maximum(criterion.maximum, criterion.sign),
});

export const changesOfCriteria: DocumentWriter['changesOfCriteria'] = (before, now) =>
  changesOfSet(before.map(written), now.map(written));

export const listDocuments: DocumentWriter['listDocuments'] = (data, { kinds, units }) => {
  const known = REPORT_KINDS.filter((kind) => kinds.includes(kind));
  return documentsOf(data, known, units).map(({ kind, unit, name, fileName }) => ({
    kind,
    unit: unit ?? null,
    name,
    fileName,
  }));
};

export const writeDocument: DocumentWriter['writeDocument'] = (data, { kind, unit }, format) => {
  const known = REPORT_KINDS.find((each) => each === kind);
  if (known === undefined) throw new RangeError(`no kind ${kind}`);
  const document = reportDocument(known, data, unit ?? undefined);
  return format === 'docx' ? renderDocx(document) : Promise.resolve(strToU8(htmlPage([document])));
};
