// The menus that scripts have added (Ui.createMenu … addToUi) as menus of the page.
import type { MenuEntry } from '../../platform/platform-context';
import type { Menu, MenuItem } from './menu-item';

export function scriptMenus(
  entries: readonly MenuEntry[],
  press: (caption: string) => void,
): Menu[] {
  return entries.map((entry) => ({
    kind: 'menu',
    caption: entry.caption,
    items: (entry.items ?? []).map((item) => itemOf(item, press)),
  }));
}

function itemOf(entry: MenuEntry, press: (caption: string) => void): MenuItem {
  const { caption, items, functionName } = entry;
  if (items) {
    return { kind: 'menu', caption, items: items.map((item) => itemOf(item, press)) };
  }
  if (functionName === undefined) return { kind: 'separator' };
  return {
    kind: 'action',
    caption,
    run: () => {
      press(caption);
    },
  };
}
