// Menu: collects items and hands them over to the screen with addToUi().
// Source: https://developers.google.com/apps-script/reference/base/menu
import type { MenuEntry, PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class Menu extends PlatformObject {
  readonly hostName = 'Menu';
  private readonly items: MenuEntry[] = [];

  constructor(
    private readonly context: PlatformContext,
    private readonly caption: string,
  ) {
    super();
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ caption: '-' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.items.push(menu.hostEntry());
    return this;
  }

  addToUi(): void {
    this.context.screen.addMenu(this.hostEntry());
  }

  hostEntry(): MenuEntry {
    return { caption: this.caption, items: [...this.items] };
  }
}
