/** The documents of a choice, built from the data of the round, with the names that lists, files and Drive know them by. */
import { choiceOf, missingOf, type DraftChoice } from '../client/choice/draft-choice';
import type { ReportData } from '../contract/report';
import { reportDocument } from '../reports/build-report';
import { documentVersion, documentsOf, type ChosenDocument } from '../reports/documents-of';
import type { ReportDocument } from '../reports/report-document';

export interface PlannedDocument extends ChosenDocument {
  /** Tells its content. */
  readonly version: string;
  /** Id and version: with other figures it is another document, and has to be made again. */
  readonly key: string;
  readonly document: ReportDocument;
}

export function planDocuments(draft: DraftChoice, data: ReportData): readonly PlannedDocument[] {
  const round = { units: data.units.map(({ name }) => name) };
  if (missingOf(draft, round) !== '') return [];
  const { kinds, units } = choiceOf(draft, round);
  return documentsOf(data, kinds, units).map((one) => {
    const document = reportDocument(one.kind, data, one.unit);
    const version = documentVersion(document);
    const fileName = `${one.fileName}.docx`;
    return { ...one, version, key: `${one.id} ${version}`, fileName, document };
  });
}
