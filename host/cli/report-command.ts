// `cchc report [FILE.xlsx] --out DIR`: the official documents of a round, of the sample one where no file is given.
import type { DocumentData, ListedDocument } from '../../src/contract/report';
import { DONE, FAULT, STEP } from '../text/command-line';
import { withAddOn } from './add-on';
import { CliFault } from './cli-fault';
import { MONITORING_KINDS, readFormat, readKinds } from './document-kinds';
import { loadDocumentWriter, unitCalled } from './document-writer';
import { withMonitoredSample } from './monitored-sample';
import type { Options } from './options';
import { printJson, printLine, warn } from './print';
import { createProgress, type Progress } from './progress';
import { readData, readMonitoredData } from './report-data';
import { readOrRepair, unreadable } from './read-or-repair';
import { saveDocuments } from './save-documents';
import { withScoredSample } from './scored-sample';
import { doubtsOf, findFindings, refuseDoubts, tellDoubts } from './workbook-doubts';
import { readWorkbookFile } from './workbook-file';

export async function reportCommand(options: Options): Promise<void> {
  const { files, out, unit, period } = options;
  if (files.length > 1) throw new CliFault(FAULT.fileArgument('report'));
  if (out === undefined) throw new CliFault(FAULT.reportFolder);
  const kinds = readKinds(options.kind, options);
  const format = readFormat(options.format);
  const areMonitored = kinds.some((kind) => MONITORING_KINDS.includes(kind));
  const source: Source = { file: files[0], areMonitored, period };
  await withReportData(source, async (data, progress) => {
    const units = unit === undefined ? [] : [unitCalled(whoReports(data), unit).name];
    const existing = options.force ? 'overwrite' : 'resume';
    const order = { data, kinds, units, period, format, folder: out, existing } as const;
    const { saved, kept } = await saveDocuments(order, progress);
    progress.done();
    const there = [...kept, ...saved];
    for (const reason of loadDocumentWriter().notWritten(data, order)) warn(reason);
    tellNotes(data, there);
    if (options.json) {
      printJson(there.map(({ file, kind, unit: of, name }) => ({ file, kind, unit: of, name })));
    } else {
      for (const { file } of saved) printLine(file);
      printLine(`\n${DONE.documents(saved.length, kept.length, out)}`);
    }
  });
}

/** Those who only report have a column in a period and no place in the round. */
function whoReports({ units, monitoring }: DocumentData) {
  const names = [...units, ...(monitoring?.periods ?? []).flatMap(({ reporters }) => reporters)];
  return [...new Set(names.map(({ name }) => name))].map((name) => ({ name }));
}

function tellNotes(data: DocumentData, documents: readonly ListedDocument[]): void {
  const writer = loadDocumentWriter();
  for (const sentence of writer.warningsOf(data)) warn(sentence);
  for (const document of documents) {
    for (const note of writer.notesOn(data, document)) warn(`${document.name}: ${note}`);
  }
}

interface Source {
  readonly file: string | undefined;
  /** Whether periods are wanted, and which one. */
  readonly areMonitored: boolean;
  readonly period: string | undefined;
}

type UseData = (data: DocumentData, progress: Progress) => Promise<void>;

async function withReportData(source: Source, use: UseData): Promise<void> {
  const { file, areMonitored, period } = source;
  if (file === undefined) {
    await withSampleData(source, use);
    return;
  }
  const progress = createProgress();
  progress.step(STEP.read);
  const snapshot = await readWorkbookFile(file);
  progress.step(STEP.calculate);
  await withAddOn(snapshot, async (addOn) => {
    const findings = await findFindings(addOn);
    const round = await readOrRepair(addOn);
    if (!round.ok) throw unreadable(file, round, addOn);
    const doubts = doubtsOf(findings, round);
    tellDoubts(doubts);
    refuseDoubts(doubts);
    const data = areMonitored ? readMonitoredData(addOn, period) : readData(addOn);
    await use(await data, progress);
  });
}

async function withSampleData({ areMonitored, period }: Source, use: UseData): Promise<void> {
  if (areMonitored) {
    await withMonitoredSample(async ({ addOn, year }) => {
      await use(await readMonitoredData(addOn, period, year.today), createProgress());
    });
    return;
  }
  await withScoredSample(async ({ addOn }) => {
    await use(await readData(addOn), createProgress());
  });
}
