// Copies a sheet inside its workbook: cells, lines, sizes, metadata, charts; drop-downs, highlights and notes, which
// Univer's plugins keep apart, by their own hands. Protections stay behind, as they do when a script copies at Google.
import type { IWorksheetData } from '@univerjs/core';
import { sequenceExecute } from '@univerjs/core';
import { CopySheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import { readCharts, writeCharts } from './chart-store';
import { dropMetadata, renumberMetadata } from './developer-metadata-store';
import { writeProtections } from './protection-store';
import type { UniverWorkbook } from './univer-workbook';

export interface SheetCopy {
  readonly id: string;
  readonly name: string;
  /** 0-based place among the tabs. */
  readonly index: number;
  readonly isBare: boolean;
}

export function copySheet(workbook: UniverWorkbook, sourceId: string, copy: SheetCopy): void {
  const source = workbook.sheet(sourceId);
  if (!source) return;
  workbook.cells.flush();
  const config = source.getSheet().getConfig();
  const { id, name, index } = copy;
  const sheet = { ...(JSON.parse(JSON.stringify(config)) as IWorksheetData), id, name };
  const made = workbook.facade.insertSheet(name, { index, sheet });
  copyKeptApart(workbook, sourceId, id);
  if (made.getCustomMetadata()?.['protections']) writeProtections(made, []);
  if (copy.isBare) dropMetadata(workbook, id);
  else renumberMetadata(workbook, id);
  const charts = readCharts(made);
  if (charts.length === 0) return;
  const own = (sheetId: string) => (sheetId === sourceId ? id : sheetId);
  writeCharts(
    made,
    charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((part) => ({ ...part, sheetId: own(part.sheetId) })),
    })),
  );
}

/** What Univer's own command would have them do; it is not run itself, because it makes up the id of the copy. */
function copyKeptApart(workbook: UniverWorkbook, subUnitId: string, targetSubUnitId: string): void {
  const unitId = workbook.facade.getId();
  const { preRedos = [], redos } = workbook.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .onCommandExecute({ id: CopySheetCommand.id, params: { unitId, subUnitId, targetSubUnitId } });
  sequenceExecute([...preRedos, ...redos], workbook.commands);
}
