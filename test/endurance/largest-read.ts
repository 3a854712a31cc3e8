// The largest file of a hostile kind that is still read: where the meter charges too little, it shows there and nowhere else.
import { readXlsx } from '../../host/xlsx/read-xlsx';
import type { HostileKind } from '../fuzz/hostile-files/kind';

/** Near enough. */
const STEP = 1.1;

/** The kind with that size alone; undefined where even its smallest file is refused. */
export async function atItsLargest(kind: HostileKind): Promise<HostileKind | undefined> {
  const isRead = async (size: number) => (await readXlsx(await kind.build(size))).ok;
  let [read, refused] = [Math.min(...kind.sizes), Math.max(...kind.sizes)];
  if (!(await isRead(read))) return undefined;
  if (await isRead(refused)) return { ...kind, sizes: [refused] };
  while (refused > read + 1 && refused > read * STEP) {
    const middle = Math.round(Math.sqrt(read * refused));
    const next = middle > read && middle < refused ? middle : read + 1;
    if (await isRead(next)) read = next;
    else refused = next;
  }
  return { ...kind, sizes: [read] };
}
