// `--out FILE.xlsx`: the scored workbook as a file, points and deductions filled in. Never overwrites without --force.
import type { Host } from '../runtime/open-host';
import { DONE } from '../text/command-line';
import { refuseExisting } from './files';
import type { Options } from './options';
import { writeWorkbookFile } from './workbook-file';

export async function saveScored({ out, force }: Options, host: Host): Promise<void> {
  if (out === undefined) return;
  refuseExisting(out, force);
  await writeWorkbookFile(out, host);
  process.stderr.write(`${DONE.saved(out)}\n`);
}
