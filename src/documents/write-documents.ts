/** Entry of build/documents.cjs (contract/report.ts): from the data of a round to the bytes of its files. */
import { strToU8 } from 'fflate';
import type { DocumentWriter } from '../contract/report';
import { reportDocument } from '../reports/build-report';
import { periodCalled } from '../reports/monitoring/period-source';
import { documentsOf, notWritten as reasonsFor } from '../reports/documents-of';
import { strayTasks } from '../reports/task-owners';
import { indexBy } from '../core/identity';
import { documentNotes } from '../reports/monitoring/document-notes';
import { REPORT_KINDS, type ReportKind } from '../contract/report-kinds';
import { changesBetweenSets } from '../rules/year-criteria';
import { renderDocx } from './docx/render-docx';
import { htmlPage } from './html/html-page';

export const findName: DocumentWriter['findName'] = (names, text) =>
  indexBy(names, (name) => name).find(text);

export const warningsOf: DocumentWriter['warningsOf'] = strayTasks;

export const changesOfCriteria: DocumentWriter['changesOfCriteria'] = changesBetweenSets;

const knownKinds = (kinds: readonly string[]) =>
  REPORT_KINDS.filter((kind) => kinds.includes(kind));

export const notWritten: DocumentWriter['notWritten'] = (data, { kinds, period }) =>
  reasonsFor(data, knownKinds(kinds), period);

export const listDocuments: DocumentWriter['listDocuments'] = (data, { kinds, units, period }) => {
  return documentsOf(data, knownKinds(kinds), units, period).map(
    ({ kind, unit, about, name, fileName }) => ({
      ...{ kind, unit: unit ?? null, about, name, fileName },
    }),
  );
};

export const findPeriod: DocumentWriter['findPeriod'] = (data, text) =>
  periodCalled(data, text)?.id;

export const notesOn: DocumentWriter['notesOn'] = (data, { kind, unit, about }) =>
  documentNotes(kindCalled(kind), data, unit ?? '', about);

export const writeDocument: DocumentWriter['writeDocument'] = (data, chosen, format) => {
  const { kind, unit, about } = chosen;
  const document = reportDocument(kindCalled(kind), data, unit ?? '', about);
  return format === 'docx' ? renderDocx(document) : Promise.resolve(strToU8(htmlPage([document])));
};

function kindCalled(kind: string): ReportKind {
  const known = REPORT_KINDS.find((each) => each === kind);
  if (known === undefined) throw new RangeError(`no kind ${kind}`);
  return known;
}
