/**
 * The workbook of a round made and edited through dist/Code.js in Node: what `setupRound`, filling in and an edit take,
 * how many calls, how large it becomes. Hands the workbook on to the page.
 */
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { readBundle } from '../../host/cli/bundle';
import { openHost, type Host } from '../../host/runtime/open-host';
import { writeXlsx } from '../../host/xlsx/write-xlsx';
import type { ReportDataOutcome } from '../../src/contract/calls/read-report-data';
import { projectRoot } from '../../tools/project-root.mjs';
import { generateRound } from '../input/generate-round';
import { roundRequests } from '../input/round-requests';
import type { RoundSize } from '../input/round-size';
import { measureDocuments } from './measure-documents';
import { megabytes, plain, seconds, timed, type Figure } from './figure';
import { spentOn } from './processor-time';

export interface MeasuredHost {
  readonly snapshot: IWorkbookData;
  readonly figures: readonly Figure[];
}

export async function measureHost(size: RoundSize): Promise<MeasuredHost> {
  const { setup, results } = roundRequests(generateRound(size));
  const host = await openHost(readBundle(join(projectRoot, 'dist')));
  const figures: Figure[] = [];
  const step = async (what: string, action: () => Promise<unknown>) => {
    host.resetCounters();
    const [result, spent] = await spentOn(action);
    const { serviceCalls, customFunctionCalls, longestExecution } = host.counters;
    figures.push({ what, seen: timed(spent) });
    figures.push({
      what: `${what}: service calls, custom-function calls, virtual time at Google`,
      seen: `${plain(serviceCalls)}, ${customFunctionCalls}, ${seconds(longestExecution)}`,
    });
    return result;
  };
  await step('make the workbook (setupRound)', () => host.run('setupRound', setup));
  await step('fill it in (enterResults)', () => host.run('enterResults', results));
  await step('read the round (readRound)', () => host.run('readRound'));
  const data = await step('read for documents (readReportData)', () => host.run('readReportData'));
  figures.push(...(await measureDocuments(data as ReportDataOutcome)));
  const group = host.sheetNames.find((name) => name.startsWith('1 ')) ?? '';
  // The first edit warms up.
  await host.type(group, 'J7', 'Không');
  await step('one edit until everything is computed', () => host.type(group, 'J7', '100%'));
  const snapshot = host.snapshot();
  figures.push(...(await sizes(host, snapshot)));
  host.dispose();
  return { snapshot, figures };
}

async function sizes(host: Host, snapshot: IWorkbookData): Promise<Figure[]> {
  const sheets = Object.values(snapshot.sheets);
  const cells = sheets.reduce(
    (sum, { rowCount = 0, columnCount = 0 }) => sum + rowCount * columnCount,
    0,
  );
  const [xlsx, spent] = await spentOn(() => writeXlsx(snapshot, host.calculated()));
  return [
    { what: 'tabs, cells of the spreadsheet', seen: `${sheets.length}, ${plain(cells)}` },
    { what: 'snapshot (JSON)', seen: megabytes(JSON.stringify(snapshot).length) },
    { what: 'as .xlsx', seen: `${megabytes(xlsx.length)}, written in ${timed(spent)}` },
    { what: 'memory of the process', seen: megabytes(process.memoryUsage().rss) },
  ];
}
