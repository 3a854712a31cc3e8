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
import { download, saveFile } from './files/save-file';
import { foldButtons } from './menu/fold-bar';
import { MenuBar } from './menu/menu-bar';
import { fileMenu, type SampleName } from './menu/page-menus';
import { scriptMenus } from './menu/script-menus';
import type { Bundle, PageHostListener } from './open-page-host';
import { openPageHost } from './open-page-host';
import type { PageSurface } from './page-screen';
import { showSidePanel } from './side-panel';
import type { SaveState } from './storage/autosave';
import { Autosave } from './storage/autosave';
import { damageNotice } from './storage/damage-notice';
import { GenerationStore } from './storage/generation-store';
import type { Opening } from './storage/open-newest';
import { openNewest } from './storage/open-newest';
import { lastOfEach } from './storage/retention';
import { saveOnLeaving } from './storage/save-on-leaving';
import { TabLock } from './storage/tab-lock';
import { showToast } from './toasts';

type LoadSample = (name: SampleName) => Promise<IWorkbookData>;

export class PageApp implements PageSurface, PageHostListener {
  private host: LocalHost | undefined;
  private readonly menuBar = new MenuBar();
  private readonly charts = new ChartDock();
  private readonly autosave: Autosave;
  private readonly lock: TabLock;
  private isReader = false;
  /** Calls of the script that have not ended, and whether something changed before the workbook was ready. */
  private calls = 0;
  private isChangedEarly = false;

  private constructor(
    private readonly bundle: Bundle,
    private readonly loadSample: LoadSample,
    private readonly store: GenerationStore | undefined,
  ) {
    byId('menus').append(this.menuBar.node);
    this.autosave = new Autosave(
      store,
      () => this.host?.snapshot(),
      (state) => {
        this.showSaveState(state);
      },
    );
    this.lock = new TabLock(
      () => this.handOver(),
      () => void this.loseLock(),
    );
    saveOnLeaving(this.autosave);
  }

  static async start(bundle: Bundle, loadSample: LoadSample): Promise<PageApp> {
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
      run: (name: string, args: readonly unknown[]) =>
        this.calling((opened) => opened.run(name, ...args)),
      focusGrid: () => {
        byId('sheet').querySelector<HTMLElement>('[contenteditable]')?.focus();
      },
    };
    if (shown.kind === 'sidebar') showSidePanel(shown, host);
    else showScriptDialog(shown, host);
  }

  changed(): void {
    if (!this.host) this.isChangedEarly = true;
    // What a call still writes that began before another tab took over is kept as well.
    else if (!this.isReader || this.calls > 0) this.autosave.changed();
  }

  refreshed(workbook: UniverWorkbook): void {
    const buttons = foldButtons(workbook);
    byId('folds').replaceChildren(...(buttons.length > 0 ? [page.blocks, ...buttons] : []));
    void this.charts.refresh(workbook);
  }

  private async openStored(): Promise<void> {
    const { store } = this;
    const open = (snapshot: IWorkbookData) => this.open(snapshot);
    const opening = store ? await openNewest(store, open) : NOTHING_STORED;
    const notice = damageNotice(opening, store?.vanished);
    const isOpen = opening.opened !== undefined;
    if (!isOpen) await this.open(notice === undefined ? await this.loadSample('round') : undefined);
    this.autosave.startAfresh(opening.opened?.id);
    if (this.isChangedEarly) this.changed();
    if (notice !== undefined) this.showDamage(notice, isOpen);
  }

  private showDamage(notice: string, isSomethingOpen: boolean): void {
    const understood = () => {
      hideBanner('damage');
    };
    const button = isSomethingOpen
      ? { caption: page.understood, press: understood }
      : { caption: page.file.open, press: () => void this.openFile() };
    showBanner('damage', notice, button);
  }

  private async open(snapshot: IWorkbookData | undefined): Promise<void> {
    this.closeHost();
    this.isChangedEarly = false;
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

  /** What was open stays among the earlier versions, and open where the other cannot be. */
  private async replace(snapshot: IWorkbookData | undefined): Promise<void> {
    if (!(await this.mayLeave())) return;
    const before = this.opened().snapshot();
    try {
      await this.open(snapshot);
    } catch (error) {
      await this.open(before);
      await askAlert('', page.notOpened(messageOf(error)), 'OK');
      return;
    }
    this.autosave.startAfresh();
    this.changed();
    hideBanner('damage');
    showToast(page.replaced, '', 6);
  }

  /** Whether all is saved, or the person lets the rest go. */
  private async mayLeave(): Promise<boolean> {
    if (await this.autosave.flush()) return true;
    return (await askAlert('', page.leaveUnsaved, 'OK_CANCEL')) === 'OK';
  }

  private showMenus(): void {
    const file = fileMenu({
      saveFile: () => void this.saveFile(),
      openFile: () => void this.openFile(),
      newWorkbook: () => void this.replace(undefined),
      loadSample: (name) => void this.openSample(name),
      showEarlier: () => void this.showEarlier(),
    });
    const press = (caption: string) => void this.press(caption);
    this.menuBar.show([file, ...scriptMenus(this.host?.ui.menus ?? [], press)]);
  }

  /** The sample year is made when it is first asked for. */
  private async openSample(name: SampleName): Promise<void> {
    document.body.classList.add('working');
    try {
      await this.replace(await this.loadSample(name));
    } catch (error) {
      await askAlert('', page.notOpened(messageOf(error)), 'OK');
    } finally {
      document.body.classList.remove('working');
    }
  }

  private async press(caption: string): Promise<void> {
    document.body.classList.add('working');
    try {
      await this.calling((opened) => opened.menu(caption));
    } catch (error) {
      await askAlert('', page.scriptFailed(messageOf(error)), 'OK');
    } finally {
      document.body.classList.remove('working');
    }
  }

  private async calling<T>(call: (opened: LocalHost) => Promise<T>): Promise<T> {
    if (this.isReader) throw new Error(page.otherTab);
    this.calls += 1;
    try {
      return await call(this.opened());
    } finally {
      this.calls -= 1;
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
    const { store } = this;
    await this.autosave.flush();
    const chosen = await chooseGeneration(store ? lastOfEach(store.heads) : []);
    if (!store || !chosen) return;
    if (chosen.isDamaged) return this.rescue(store, chosen.id);
    const reading = await store.read(chosen.id);
    if (typeof reading !== 'string') return this.replace(reading);
    store.markDamaged([chosen.id]);
    await askAlert('', page.earlier.unreadable(page.damage.faults[reading]), 'OK');
  }

  private async rescue(store: GenerationStore, id: number): Promise<void> {
    try {
      const bytes = await (await store.text(id))?.arrayBuffer();
      download(new Blob(bytes ? [bytes] : []), `${page.earlier.rescued}-${id}.json`);
    } catch {
      await askAlert('', page.earlier.unreadable(page.damage.faults.unreadable), 'OK');
    }
  }

  private showSaveState(state: SaveState): void {
    byId('save-state').textContent = page.saveStates[this.isReader ? 'readOnly' : state];
    if (state === 'failed') {
      const button = { caption: page.file.save, press: () => void this.saveFile() };
      showBanner('storage', page.storageFailed, button);
    } else if (state === 'saved') hideBanner('storage');
  }

  /** Before another tab goes on: what is being typed or done here comes to its end, and all of it is saved. */
  private async handOver(): Promise<void> {
    await this.autosave.flush();
    const { facade } = this.opened().workbook;
    await facade.endEditingAsync(true);
    await facade.getWorkbookPermission().setReadOnly();
    await this.opened().settled();
    await this.autosave.flush();
  }

  private async loseLock(): Promise<void> {
    // From here on the other tab has the newest state, whatever this one still has to save.
    this.autosave.stepAside();
    const isLate = this.autosave.isWaiting;
    await this.becomeReader();
    if (isLate && (await this.autosave.flush())) showBanner('aside', page.keptAside);
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
    if (!(await this.mayLeave())) return;
    await this.lock.take();
    this.isReader = false;
    await this.store?.refresh().catch(() => {
      this.showSaveState('failed');
    });
    await this.openStored();
    hideBanner('other-tab');
    hideBanner('aside');
  }
}

const NOTHING_STORED: Opening = { opened: undefined, damaged: [] };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
