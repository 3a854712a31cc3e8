// Finds out which sheet of a file is which of ours: by its anchor, which follows a renamed tab, else by its name.
// A sheet that is none of ours gets an id of its own and ordinary sizes.
import type { Sheet } from '../../../xlsx/workbook';
import type { AnchorReader } from './anchors';
import type { KeptRecordOf } from './kept-records';

export interface KnownSheet {
  readonly sheet: Sheet;
  readonly id: string;
  readonly name: string;
  readonly kept: KeptRecordOf<'sheet'> | undefined;
}

export function restoreSheets(
  sheets: readonly Sheet[],
  records: readonly KeptRecordOf<'sheet'>[],
  position: AnchorReader,
): KnownSheet[] {
  const byAnchor = new Map(records.map((record) => [position(record.anchor)?.sheetName, record]));
  const byName = new Map(records.map((record) => [record.fileName, record]));
  const ids = new Set(records.map((record) => record.id));
  const taken = new Set<string>();
  let number = 0;
  const freeId = (): string => {
    for (;;) {
      const id = `sheet${(number += 1)}`;
      if (!taken.has(id) && !ids.has(id)) return id;
    }
  };
  return sheets.map((sheet, index) => {
    number = Math.max(number, index);
    const found = byAnchor.get(sheet.name) ?? byName.get(sheet.name);
    const kept = found && !taken.has(found.id) ? found : undefined;
    const id = kept?.id ?? freeId();
    taken.add(id);
    const name = kept?.fileName === sheet.name ? kept.name : sheet.name;
    return { sheet, id, name, kept };
  });
}
