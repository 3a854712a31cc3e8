// The page as a whole: one open workbook, its menus, its frames, its place in the browser's storage. Each part is a
// file of its own; here is only what happens when.
import type { IWorkbookData } from '@univerjs/core';
import type { ShownHtml } from '../platform/platform-context';
import type { LocalHost } from '../runtime/local-host';
import { page } from '../text/page';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { hideBanner, showBanner } from './banners';
import { ChartDock } from './charts/chart-dock';
import { askAlert } from './dialogs/ask';
import { chooseGeneration } from './dialogs/choose-generation';
import { showScriptDialog } from './dialogs/script-dialog';
import { byId } from './dom';
import { openFile } from './files/open-file';
import { saveFile } from './files/save-file';
import { foldButtons } from './menu/fold-bar';
import { MenuBar } from './menu/menu-bar';
import { fileMenu } from './menu/page-menus';
import { scriptMenus } from './menu/script-menus';
import type { Bundle, PageHostListener } from './open-page-host';
import { openPageHost } from './open-page-host';
import type { PageSurface } from './page-screen';
import { showSidePanel } from './side-panel';
import type { SaveState } from './storage/autosave';
import { Autosave } from './storage/autosave';
import { GenerationStore } from './storage/generation-store';
import { TabLock } from './storage/tab-lock';
import { showToast } from './toasts';

export class PageApp implements PageSurface, PageHostListener {
  private host: LocalHost | undefined;
  private readonly menuBar = new MenuBar();
  private readonly charts = new ChartDock();
  private readonly autosave: Autosave;
  private readonly lock: TabLock;
  private isReader = false;

  private constructor(
    private readonly bundle: Bundle,
    private readonly loadSample: () => Promise<IWorkbookData>,
    private readonly store: GenerationStore | undefined,
  ) {
    byId('menus').append(this.menuBar.node);
    this.autosave = new Autosave(
      store,
      () => this.opened().snapshot(),
      (state) => {
        this.showSaveState(state);
      },
    );
    this.lock = new TabLock(
      () => this.autosave.flush(),
      () => void this.becomeReader(),
    );
    window.addEventListener('beforeunload', (event) => {
      if (this.autosave.isWaiting) event.preventDefault();
    });
  }

  static async start(bundle: Bundle, loadSample: () => Promise<IWorkbookData>): Promise<PageApp> {
    const store = await GenerationStore.open().catch(() => undefined);
    const app = new PageApp(bundle, loadSample, store);
    if (!store) app.showSaveState('failed');
    const isFirst = await app.lock.tryTake();
    await app.openStored();
    if (!isFirst) await app.becomeReader();
    return app;
  }

  private opened(): LocalHost {
    if (!this.host) throw new Error('No workbook is open.');
    return this.host;
  }

  menusChanged(): void {
    this.showMenus();
  }

  toast(message: string, title: string, seconds: number): void {
    showToast(message, title, seconds);
  }

  show(shown: ShownHtml): void {
    const host = {
      run: (name: string, args: readonly unknown[]) => this.opened().run(name, ...args),
      focusGrid: () => {
        byId('sheet').querySelector<HTMLElement>('[contenteditable]')?.focus();
      },
    };
    if (shown.kind === 'sidebar') showSidePanel(shown, host);
    else showScriptDialog(shown, host);
  }

  changed(): void {
    if (!this.isReader && this.host) this.autosave.changed();
  }

  refreshed(workbook: UniverWorkbook): void {
    const buttons = foldButtons(workbook);
    byId('folds').replaceChildren(...(buttons.length > 0 ? [page.blocks, ...buttons] : []));
    void this.charts.refresh(workbook);
  }

  private async openStored(): Promise<void> {
    const stored = await this.store?.latest().catch(() => undefined);
    await this.open(stored ?? (await this.loadSample()));
  }

  private async open(snapshot: IWorkbookData | undefined): Promise<void> {
    this.closeHost();
    this.host = await openPageHost(this.bundle, snapshot, byId('sheet'), this);
    // Read by the end-to-end tests, since the grid is a canvas; nothing in the page uses it.
    Object.assign(window, { cchcHost: this.host });
    byId('menus').inert = false;
    const name = this.host.workbook.facade.getName();
    byId('document-name').textContent = name;
    document.title = `${name} – CCHC`;
    this.showMenus();
  }

  private closeHost(): void {
    this.host?.dispose();
    this.host = undefined;
    Reflect.deleteProperty(window, 'cchcHost');
    byId('menus').inert = true;
    byId('side-panel').hidden = true;
    byId('side-panel').replaceChildren();
  }

  /** What was open stays among the earlier versions. */
  private async replace(snapshot: IWorkbookData | undefined): Promise<void> {
    await this.autosave.flush();
    await this.open(snapshot);
    this.autosave.startGeneration();
    this.changed();
    showToast(page.replaced, '', 6);
  }

  private showMenus(): void {
    const file = fileMenu({
      saveFile: () => void this.saveFile(),
      openFile: () => void this.openFile(),
      newWorkbook: () => void this.replace(undefined),
      loadSample: () => void this.loadSample().then((sample) => this.replace(sample)),
      showEarlier: () => void this.showEarlier(),
    });
    const press = (caption: string) => void this.press(caption);
    this.menuBar.show([file, ...scriptMenus(this.host?.ui.menus ?? [], press)]);
  }

  private async press(caption: string): Promise<void> {
    document.body.classList.add('working');
    try {
      await this.opened().menu(caption);
    } catch (error) {
      await askAlert('', page.scriptFailed(messageOf(error)), 'OK');
    } finally {
      document.body.classList.remove('working');
    }
  }

  private async saveFile(): Promise<void> {
    try {
      await saveFile(this.opened());
    } catch (error) {
      await askAlert('', page.file.saveFailed(messageOf(error)), 'OK');
    }
  }

  private async openFile(): Promise<void> {
    const opened = await openFile();
    if (opened === 'cancelled') return;
    if ('fault' in opened) await askAlert(page.file.open, opened.fault, 'OK');
    else {
      await this.replace(opened.snapshot);
      await this.tellOfFormulas(opened.kept);
    }
  }

  private async tellOfFormulas(kept: readonly string[]): Promise<void> {
    const heavy = this.opened().refusedFormulas;
    if (kept.length > 0) await askAlert(page.file.open, page.file.keptResults(kept), 'OK');
    if (heavy.length > 0) await askAlert(page.file.open, page.file.heavyFormulas(heavy), 'OK');
  }

  private async showEarlier(): Promise<void> {
    await this.autosave.flush();
    const chosen = await chooseGeneration((await this.store?.heads()) ?? []);
    const snapshot = chosen === undefined ? undefined : await this.store?.get(chosen);
    if (snapshot) await this.replace(snapshot);
  }

  private showSaveState(state: SaveState): void {
    byId('save-state').textContent = page.saveStates[state];
    if (state === 'failed') showBanner('storage', page.storageFailed);
    else if (state === 'saved') hideBanner('storage');
  }

  private async becomeReader(): Promise<void> {
    this.isReader = true;
    byId('save-state').textContent = page.saveStates.readOnly;
    showBanner('other-tab', page.otherTab, {
      caption: page.useHere,
      press: () => void this.becomeWriter(),
    });
    await this.opened().workbook.facade.getWorkbookPermission().setReadOnly();
    byId('menus').inert = true;
  }

  private async becomeWriter(): Promise<void> {
    await this.lock.take();
    this.isReader = false;
    await this.openStored();
    hideBanner('other-tab');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
