// Opens one workbook in the page: the same LocalHost as in Node, over a visible grid and a screen with a person.
import type { IWorkbookData } from '@univerjs/core';
import { LocalHost } from '../runtime/local-host';
import { element } from './dom';
import { describeFunctions } from './grid/function-help';
import { GridSelection } from './grid/grid-selection';
import type { EditListener } from './grid/person-edits';
import { watchEdits } from './grid/person-edits';
import { startGrid } from './grid/start-grid';
import { readPastingAsVietnamese } from './grid/vietnamese-paste';
import { readTypingAsVietnamese } from './grid/vietnamese-typing';
import { pageRealmFactory } from './page-realm';
import type { PageSurface } from './page-screen';
import { PageScreen } from './page-screen';

/** What the page gets from its server once. */
export interface Bundle {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

export async function openPageHost(
  { code, html }: Bundle,
  snapshot: IWorkbookData | undefined,
  place: HTMLElement,
  surface: PageSurface,
  changed: EditListener['changed'],
): Promise<LocalHost> {
  const container = element('div', { className: 'grid' });
  place.replaceChildren(container);
  const host = new LocalHost(snapshot ? { code, html, snapshot } : { code, html }, {
    realms: pageRealmFactory(),
    engine: () => startGrid(container),
    screen: new PageScreen(surface),
    selection: (workbook) => new GridSelection(workbook),
  });
  const { workbook } = host;
  workbook.facade.setNumfmtLocal('vi');
  readTypingAsVietnamese(workbook);
  readPastingAsVietnamese(workbook, new GridSelection(workbook));
  describeFunctions(workbook, host.source.documentation);
  await host.start();
  watchEdits(workbook, () => host.isScriptRunning, {
    changed: () => {
      changed();
      void host.settled();
    },
    edited: (sheetId, area) => void host.edited(sheetId, area).catch(logFailure),
  });
  await host.open();
  return host;
}

/** A trigger that fails tells nobody but its log, as at Google. */
function logFailure(error: unknown): void {
  console.warn(error);
}
