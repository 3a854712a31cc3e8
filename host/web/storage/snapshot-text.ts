// A snapshot as JSON, one sheet at a time with a pause after each: handing a wide workbook to the database as it is
// would copy it object by object in one go (168 units by 100 criteria: 270 ms in which nobody can type).
import type { IWorkbookData } from '@univerjs/core';

export async function snapshotParts(
  snapshot: IWorkbookData,
  pause: () => Promise<void>,
): Promise<string[]> {
  const { sheets, ...rest } = snapshot;
  const parts = [`{"sheets":{`];
  for (const [i, [id, sheet]] of Object.entries(sheets).entries()) {
    await pause();
    parts.push(`${i === 0 ? '' : ','}${JSON.stringify(id)}:${JSON.stringify(sheet)}`);
  }
  await pause();
  return [...parts, '},', JSON.stringify(rest).slice(1)];
}
