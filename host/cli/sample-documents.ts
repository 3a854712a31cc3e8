// The documents that `cchc demo` and `cchc serve` leave in out/: those of the shown unit and of the round, so that starting stays
// quick. What is there already may have been worked on: it stays, unless --force.
import { DONE } from '../text/command-line';
import { ALL_KINDS } from './document-kinds';
import { createProgress } from './progress';
import { readData } from './report-data';
import { saveDocuments } from './save-documents';
import type { ScoredSample } from './scored-sample';

const FOLDER = 'out';

/** What was done, as a sentence. */
export async function writeSampleDocuments(
  { addOn, shown }: ScoredSample,
  force: boolean,
): Promise<string> {
  const progress = createProgress();
  const { saved, kept } = await saveDocuments(
    {
      data: await readData(addOn),
      kinds: ALL_KINDS,
      units: shown === undefined ? [] : [shown.name],
      format: 'docx',
      folder: FOLDER,
      existing: force ? 'overwrite' : 'keep',
    },
    progress,
  );
  progress.done();
  return DONE.sampleDocuments(saved.length, kept.length, FOLDER);
}
