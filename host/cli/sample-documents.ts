// The documents that `cchc demo` and `cchc serve` leave in out/: those of the shown unit and of the round, or of the sample year, so
// that starting stays quick. What is there already may have been worked on: it stays, unless --force.
import { DONE } from '../text/command-line';
import { ALL_KINDS, MONITORING_KINDS } from './document-kinds';
import type { MonitoredSample } from './monitored-sample';
import { createProgress } from './progress';
import { readData, readMonitoredData } from './report-data';
import { saveDocuments, type DocumentOrder } from './save-documents';
import type { ScoredSample } from './scored-sample';

const FOLDER = 'out';

/** What was done, as a sentence. */
export async function writeSampleDocuments(
  { addOn, shown }: ScoredSample,
  force: boolean,
): Promise<string> {
  const units = shown === undefined ? [] : [shown.name];
  return write({ data: await readData(addOn), kinds: ALL_KINDS, units }, force);
}

/** Of the newest period, and what the inspection of its first unit found. */
export async function writeMonitoredDocuments(
  { addOn, year: { units, today } }: MonitoredSample,
  force: boolean,
): Promise<string> {
  const data = await readMonitoredData(addOn, undefined, today);
  return write({ data, kinds: MONITORING_KINDS, units: units.slice(0, 1) }, force);
}

async function write(
  order: Pick<DocumentOrder, 'data' | 'kinds' | 'units'>,
  force: boolean,
): Promise<string> {
  const progress = createProgress();
  const { saved, kept } = await saveDocuments(
    { ...order, format: 'docx', folder: FOLDER, existing: force ? 'overwrite' : 'keep' },
    progress,
  );
  progress.done();
  return DONE.sampleDocuments(saved.length, kept.length, FOLDER);
}
