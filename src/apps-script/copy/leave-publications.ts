/** The publications of the file that a copy was made of stay with it: here their tabs are pages that no longer count. */
import { publicationRole } from '../../tabs/publication';
import { PUBLICATION_TAB } from '../../text/publication';
import type { Workbook } from '../door';
import { isNameTaken } from '../new-tab/new-tab';
import { publicationNumbers, sealCell } from '../publication/snapshots';
import { removeRole } from '../workbook/tabs';

/** How many there were. */
export function leavePublications({ spreadsheet, tabs }: Workbook): number {
  const numbers = publicationNumbers(tabs);
  for (const number of numbers) {
    const sheet = tabs.get(publicationRole(number));
    if (sheet === undefined) continue;
    const name = PUBLICATION_TAB.former(number);
    if (!isNameTaken(spreadsheet, name)) sheet.setName(name);
    removeRole(sheet, publicationRole(number));
  }
  const seal = sealCell(tabs);
  if (seal !== undefined && !seal.isBlank()) seal.clearContent();
  return numbers.length;
}
