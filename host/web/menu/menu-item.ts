// A menu of the page as data: an item does something, opens further items, or is a line between items.

export type MenuItem =
  | { readonly kind: 'action'; readonly caption: string; readonly run: () => void }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'separator' };

export type Menu = Extract<MenuItem, { kind: 'menu' }>;
