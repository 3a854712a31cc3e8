// `--out FILE.xlsx`: the scored workbook as a file, points and deductions filled in. Never overwrites without --force.
import type { Host } from '../runtime/open-host';
import { DONE } from '../text/command-line';
import { refuseExisting } from './files';
import type { Options } from './options';
import { warn } from './print';
import { writeWorkbookFile } from './workbook-file';

/** To be asked before the work begins. */
export function refuseExistingOut({ out, force }: Options): void {
  if (out !== undefined) refuseExisting(out, force);
}

export async function saveScored({ out }: Options, host: Host): Promise<void> {
  if (out === undefined) return;
  await writeWorkbookFile(out, host);
  warn(DONE.saved(out));
}
