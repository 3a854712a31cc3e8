// The grid as a person at the keyboard uses it. It is a canvas: cells are chosen through the host, everything else
// is real typing and pasting; values are read through the hook that the page keeps for its tests.
// The types of what the page's Univer adds to its facade (scrolling).
import type {} from '@univerjs/preset-sheets-core';
import type { Page } from 'playwright-core';
import type { LocalHost } from '../../../host/runtime/local-host';

declare global {
  interface Window {
    readonly cchcHost: LocalHost;
    /** Done when the next edit has reached the cells. */
    cchcWritten?: Promise<void>;
  }
}

export class GridPage {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => 'cchcHost' in window);
  }

  /** Waits until a workbook of so many tabs is open. */
  async opened(tabs: number): Promise<void> {
    await this.page.waitForFunction(
      (count) => 'cchcHost' in window && window.cchcHost.sheetNames.length === count,
      tabs,
    );
  }

  /** The frame of the add-on's sidebar or dialog. */
  frame() {
    return this.page.frameLocator('iframe');
  }

  values(sheet: string, a1: string): Promise<unknown[][]> {
    return this.page.evaluate(
      async ([name, cells]) => {
        await window.cchcHost.settled();
        return window.cchcHost.values(name, cells);
      },
      [sheet, a1] as const,
    );
  }

  async value(sheet: string, a1: string): Promise<unknown> {
    return (await this.values(sheet, a1))[0]?.[0];
  }

  /** Once it is not blank: on a busy machine a recalculation may be taken for what was typed. */
  async filled(sheet: string, a1: string): Promise<unknown> {
    const until = Date.now() + 5000;
    for (;;) {
      const value = await this.value(sheet, a1);
      if (value !== '' || Date.now() > until) return value;
      await this.page.waitForTimeout(50);
    }
  }

  async select(sheet: string, a1: string): Promise<void> {
    await this.page.evaluate(
      ([name, cells]) => {
        const { facade } = window.cchcHost.workbook;
        const tab = facade.getSheetByName(name);
        if (!tab) throw new Error(`no tab ${name}`);
        facade.setActiveSheet(tab);
        const range = tab.getRange(cells);
        range.activate();
        tab.scrollToCell(range.getRow(), range.getColumn());
      },
      [sheet, a1] as const,
    );
    await this.focusEditor();
  }

  async type(sheet: string, a1: string, text: string): Promise<void> {
    await this.select(sheet, a1);
    await this.writing(async () => {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
    });
  }

  async paste(sheet: string, a1: string, text: string, html?: string): Promise<void> {
    await this.select(sheet, a1);
    await this.page.evaluate(
      ([plain, table]) => {
        const items: Record<string, Blob> = {
          'text/plain': new Blob([plain], { type: 'text/plain' }),
        };
        if (table) items['text/html'] = new Blob([table], { type: 'text/html' });
        return navigator.clipboard.write([new ClipboardItem(items)]);
      },
      [text, html] as const,
    );
    await this.writing(() => this.page.keyboard.press('Control+v'));
  }

  async undo(): Promise<void> {
    await this.writing(() => this.page.keyboard.press('Control+z'));
  }

  /** Waits until what was done is saved, and so computed as well. */
  async saved(): Promise<void> {
    await this.page.locator('#save-state', { hasText: 'Đã lưu' }).waitFor();
  }

  async menu(...captions: readonly string[]): Promise<void> {
    for (const name of captions) {
      await this.page.getByRole('menuitem', { name, exact: true }).click();
    }
  }

  /** Univer moves the focus to its editor of a new selection in a later task: it is there when it stays there. */
  private async focusEditor(): Promise<void> {
    await this.page.evaluate(async () => {
      const latest = Date.now() + 5000;
      for (let stays = 0; stays < 4 && Date.now() < latest; stays++) {
        const editor = document.querySelector<HTMLElement>('#sheet [contenteditable]');
        if (document.activeElement !== editor) stays = -1;
        editor?.focus();
        await new Promise(requestAnimationFrame);
      }
    });
  }

  /** Waits until what is done has reached the cells, and everything that follows from it is computed; not for what is refused. */
  private async writing(act: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => {
      window.cchcWritten = new Promise((resolve) => {
        const listener = window.cchcHost.workbook.commands.onCommandExecuted(({ id }) => {
          if (id !== 'sheet.mutation.set-range-values') return;
          listener.dispose();
          setTimeout(resolve);
        });
      });
    });
    await act();
    await this.page.evaluate(async () => {
      const refused = new Promise((resolve) => setTimeout(resolve, 3000));
      await Promise.race([window.cchcWritten, refused]);
      await window.cchcHost.settled();
    });
  }
}
