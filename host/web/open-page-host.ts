// Opens one workbook in the page: the same LocalHost as in Node, over a visible grid and a screen with a person.
import type { IWorkbookData } from '@univerjs/core';
import { LocalHost } from '../runtime/local-host';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { element } from './dom';
import { describeFunctions } from './grid/function-help';
import { withPlainDropDowns } from './grid/plain-drop-downs';
import { highlightSpilledCells } from './grid/spilled-highlights';
import { GridSelection } from './grid/grid-selection';
import { RowFitter } from './grid/fit-rows';
import { startGrid } from './grid/start-grid';
import { readPastingAsVietnamese } from './grid/vietnamese-paste';
import { readTypingAsVietnamese } from './grid/vietnamese-typing';
import { watchGrid } from './grid/watch-grid';
import { pageRealmFactory } from './page-realm';
import type { PageSurface } from './page-screen';
import { PageScreen } from './page-screen';

/** What the page gets from its server once. */
export interface Bundle {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

export interface PageHostListener {
  /** Something that is saved has changed. */
  changed(): void;
  /** Formulas have been computed, or another tab is shown. */
  refreshed(workbook: UniverWorkbook): void;
}

export async function openPageHost(
  { code, html }: Bundle,
  snapshot: IWorkbookData | undefined,
  place: HTMLElement,
  surface: PageSurface & PageHostListener,
): Promise<LocalHost> {
  const container = element('div', { className: 'grid' });
  place.replaceChildren(container);
  const host = new LocalHost(
    snapshot ? { code, html, snapshot: withPlainDropDowns(snapshot) } : { code, html },
    {
      realms: pageRealmFactory(),
      engine: () => startGrid(container),
      screen: new PageScreen(surface),
      wrote: () => {
        surface.changed();
      },
      selection: (workbook) => new GridSelection(workbook),
    },
  );
  try {
    await show(host, surface);
  } catch (error) {
    host.dispose();
    throw error;
  }
  return host;
}

async function show(host: LocalHost, surface: PageHostListener): Promise<void> {
  const { workbook } = host;
  workbook.facade.setNumfmtLocal('vi');
  readTypingAsVietnamese(workbook);
  readPastingAsVietnamese(workbook, new GridSelection(workbook));
  describeFunctions(workbook, host.source.documentation);
  const rows = new RowFitter(workbook);
  let isStarted = false;
  const refresh = () => {
    highlightSpilledCells(workbook);
    surface.refreshed(workbook);
  };
  const refreshOnceSettled = oncePerRound(() => host.settled().then(refresh));
  const activated = () => {
    if (!isStarted) return;
    void rows.fitActiveSheet();
    surface.refreshed(workbook);
  };
  // From the first moment: the grid takes keys while the formulas are still computed.
  watchGrid(workbook, () => host.isScriptRunning, {
    activated,
    changed: () => {
      surface.changed();
      if (isStarted) refreshOnceSettled();
    },
    edited: (sheetId, area) => void host.edited(sheetId, area).catch(logFailure),
  });
  await host.start();
  isStarted = true;
  void rows.fitActiveSheet();
  refresh();
  await host.open();
}

/** One edit is many mutations; they all wait for the same calculation. */
function oncePerRound(action: () => Promise<void>): () => void {
  let isUnderWay = false;
  return () => {
    if (isUnderWay) return;
    isUnderWay = true;
    void action().finally(() => {
      isUnderWay = false;
    });
  };
}

/** A trigger that fails tells nobody but its log, as at Google. */
function logFailure(error: unknown): void {
  console.warn(error);
}
