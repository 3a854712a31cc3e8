// `cchc report [FILE.xlsx] --out DIR`: the official documents of a round, of the sample one where no file is given.
import type { ReportData } from '../../src/contract/report';
import { DONE, FAULT, STEP } from '../text/command-line';
import { withAddOn } from './add-on';
import { CliFault } from './cli-fault';
import { readFormat, readKinds } from './document-kinds';
import { loadDocumentWriter, unitCalled } from './document-writer';
import type { Options } from './options';
import { printJson, printLine, warn } from './print';
import { createProgress, type Progress } from './progress';
import { readData } from './report-data';
import { readOrRepair, unreadable } from './read-or-repair';
import { saveDocuments } from './save-documents';
import { withScoredSample } from './scored-sample';
import { doubtsOf, findFindings, refuseDoubts, tellDoubts } from './workbook-doubts';
import { readWorkbookFile } from './workbook-file';

export async function reportCommand(options: Options): Promise<void> {
  const { files, out, unit } = options;
  if (files.length > 1) throw new CliFault(FAULT.fileArgument('report'));
  if (out === undefined) throw new CliFault(FAULT.reportFolder);
  const kinds = readKinds(options.kind, unit);
  const format = readFormat(options.format);
  await withReportData(files[0], async (data, progress) => {
    const units = unit === undefined ? [] : [unitCalled(data.units, unit).name];
    const existing = options.force ? 'overwrite' : 'resume';
    const order = { data, kinds, units, format, folder: out, existing } as const;
    const { saved, kept } = await saveDocuments(order, progress);
    progress.done();
    for (const sentence of loadDocumentWriter().warningsOf(data)) warn(sentence);
    if (options.json) {
      const there = [...kept, ...saved];
      printJson(there.map(({ file, kind, unit: of, name }) => ({ file, kind, unit: of, name })));
    } else {
      for (const { file } of saved) printLine(file);
      printLine(`\n${DONE.documents(saved.length, kept.length, out)}`);
    }
  });
}

type UseData = (data: ReportData, progress: Progress) => Promise<void>;

async function withReportData(file: string | undefined, use: UseData): Promise<void> {
  if (file === undefined) {
    await withScoredSample(async ({ addOn }) => {
      await use(await readData(addOn), createProgress());
    });
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
    await use(await readData(addOn), progress);
  });
}
