/** The documents of a choice, built from the data of the round, with the names that lists, files and Drive know them by. */
import {
  choiceOf,
  missingOf,
  type DraftChoice,
  type RoundUnits,
} from '../client/choice/draft-choice';
import type { DocumentData } from '../contract/report';
import { reportDocument } from '../reports/build-report';
import { documentVersion, documentsOf, type ChosenDocument } from '../reports/documents-of';
import { documentNotes } from '../reports/monitoring/document-notes';
import type { ReportDocument } from '../reports/report-document';

export interface PlannedDocument extends ChosenDocument {
  /** Tells its content. */
  readonly version: string;
  /** Id and version: with other figures it is another document, and has to be made again. */
  readonly key: string;
  readonly document: ReportDocument;
  /** What has to be known before it goes out, one sentence each. */
  readonly notes: readonly string[];
}

export function planDocuments(
  draft: DraftChoice,
  data: DocumentData,
  round: RoundUnits,
): readonly PlannedDocument[] {
  if (missingOf(draft, round) !== '') return [];
  const { kinds, units } = choiceOf(draft, round);
  return documentsOf(data, kinds, units, draft.period, draft.visit).map((one) => {
    const { kind, unit = '', about } = one;
    const document = reportDocument(kind, data, unit, about);
    const version = documentVersion(document);
    const fileName = `${one.fileName}.docx`;
    const notes = documentNotes(kind, data, unit, about);
    return { ...one, version, key: `${one.id} ${version}`, fileName, document, notes };
  });
}
