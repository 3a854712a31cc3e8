/** The documents of a round as build/documents.cjs writes them: a notice for every unit, and those of the whole round. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DocumentWriter } from '../../src/contract/report';
import type { ReportDataOutcome } from '../../src/contract/calls/read-report-data';
import { projectRoot } from '../../tools/project-root.mjs';
import { plain, timed, type Figure } from './figure';
import { spentOn } from './processor-time';

const KINDS = { notice: 'a notice of every unit', summary: 'the report', annex: 'the annexes' };

export async function measureDocuments(data: ReportDataOutcome): Promise<Figure[]> {
  if (!data.ok) throw new Error(data.message);
  const file = join(projectRoot, 'build/documents.cjs');
  const { listDocuments, writeDocument } = createRequire(file)(file) as DocumentWriter;
  const figures: Figure[] = [];
  for (const [kind, what] of Object.entries(KINDS)) {
    const documents = listDocuments(data, { kinds: [kind], units: [] });
    let largest = 0;
    const [, spent] = await spentOn(async () => {
      for (const document of documents) {
        largest = Math.max(largest, (await writeDocument(data, document, 'docx')).length);
      }
    });
    const size = `${plain(documents.length)} × at most ${plain(largest / 1000)} kB`;
    figures.push({ what: `${what} as .docx`, seen: `${timed(spent)}, ${size}` });
  }
  return figures;
}
