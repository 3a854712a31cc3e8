/** A workbook as it was made before it carried a number: the small round without the people of form 2. */
import { smallRound, type SetupHost } from '../setup/setup-host';

export async function firstForm(): Promise<SetupHost> {
  const round = await smallRound();
  await round.edit((spreadsheet) => {
    const newer = new Set(['appraisers', 'email']);
    for (const mark of spreadsheet.createDeveloperMetadataFinder().find()) {
      const isNewer = mark.getKey() === 'cchc.schema' || newer.has(mark.getValue() ?? '');
      if (isNewer) mark.remove();
    }
    const settings = spreadsheet.getSheetByName('Cấu hình');
    settings?.deleteRows(26, settings.getMaxRows() - 25);
    settings?.getRange('A20').setValue('Khá giỏi');
    spreadsheet.getSheetByName('Đơn vị')?.getRange('D5').setValue('mot@xa.vn');
  });
  return round;
}

/** What people have typed on every tab, by tab and cell; results of formulas are not among it. */
export function typedCells(host: SetupHost['host']): ReadonlyMap<string, unknown> {
  const { sheets } = host.snapshot();
  const cells = Object.values(sheets).flatMap((sheet) =>
    Object.entries((sheet.cellData ?? {}) as Cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, cell]) =>
        isTyped(cell) ? [[`${sheet.name ?? ''}!${row},${column}`, cell.v] as const] : [],
      ),
    ),
  );
  return new Map(cells);
}

interface Cell {
  readonly v?: unknown;
  readonly f?: unknown;
}

type Cells = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

function isTyped({ v, f }: Cell): boolean {
  return v !== undefined && v !== null && v !== '' && typeof f !== 'string';
}
