// The menu bar above the grid, as in Sheets, by the keyboard pattern of ARIA: arrows, Home, End, Enter, Esc.
// Source: W3C ARIA Authoring Practices, "Menu and Menubar". What the items do is their owners' business.
import { page } from '../../text/page';
import { element } from '../dom';
import type { Menu, MenuItem } from './menu-item';

export class MenuBar {
  readonly node = element('div', { className: 'menu-bar', role: 'menubar', ariaLabel: page.menus });

  constructor() {
    this.node.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    document.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof Node && this.node.contains(event.target))) this.closeAll();
    });
    // A click into a frame of the add-on is not seen here, but takes the focus away.
    window.addEventListener('blur', () => {
      this.closeAll();
    });
  }

  show(menus: readonly Menu[]): void {
    this.node.replaceChildren(...menus.map((menu) => this.menuNode(menu)));
    const tops = topButtons(this.node);
    tops.forEach((button, i) => (button.tabIndex = i === 0 ? 0 : -1));
  }

  private menuNode(menu: Menu): HTMLElement {
    const button = itemButton(menu.caption);
    button.ariaHasPopup = 'menu';
    button.ariaExpanded = 'false';
    const list = element('div', { className: 'menu-list', role: 'menu', ariaLabel: menu.caption });
    list.append(...menu.items.map((item) => this.itemNode(item)));
    button.addEventListener('click', () => {
      if (button.ariaExpanded === 'true') this.closeAll();
      else this.openMenu(button);
    });
    button.addEventListener('pointerenter', () => {
      const isSub = button.parentElement?.parentElement !== this.node;
      if (isSub || this.node.querySelector('[aria-expanded="true"]')) this.openMenu(button);
    });
    return element('div', { className: 'menu' }, button, list);
  }

  private itemNode(item: MenuItem): HTMLElement {
    if (item.kind === 'separator') return element('div', { role: 'separator' });
    if (item.kind === 'menu') return this.menuNode(item);
    const button = itemButton(item.caption);
    button.addEventListener('click', () => {
      this.closeAll();
      item.run();
    });
    return button;
  }

  private openMenu(button: HTMLElement): void {
    const around = button.parentElement?.parentElement;
    around?.querySelectorAll('[aria-expanded="true"]').forEach((open) => {
      open.ariaExpanded = 'false';
    });
    button.ariaExpanded = 'true';
    button.focus();
  }

  private closeAll(): void {
    this.node.querySelectorAll('[aria-expanded="true"]').forEach((open) => {
      open.ariaExpanded = 'false';
    });
  }

  private onKey(event: KeyboardEvent): void {
    const button = event.target;
    if (!(button instanceof HTMLElement) || button.role !== 'menuitem') return;
    const move = this.movement(event.key, button);
    if (!move) return;
    event.preventDefault();
    move();
  }

  private movement(key: string, button: HTMLElement): (() => void) | undefined {
    const level = button.parentElement?.className === 'menu' ? button.parentElement : button;
    const owner = level.parentElement?.parentElement?.firstElementChild;
    if (key === 'Escape') return () => (this.closeAll(), this.topOf(button)?.focus());
    if (!level.parentElement || level.parentElement === this.node) {
      return this.movementInBar(key, button);
    }
    const near = buttonsOf(level.parentElement);
    switch (key) {
      case 'ArrowDown':
        return () => focusBeside(near, button, 1);
      case 'ArrowUp':
        return () => focusBeside(near, button, -1);
      case 'Home':
        return () => near[0]?.focus();
      case 'End':
        return () => near.at(-1)?.focus();
      case 'ArrowRight':
        return button.ariaHasPopup ? () => this.enter(button) : () => this.beside(button, 1);
      case 'ArrowLeft':
        return owner === this.topOf(button)
          ? () => this.beside(button, -1)
          : () => (owner as HTMLElement | null)?.focus();
      default:
        return undefined;
    }
  }

  private movementInBar(key: string, button: HTMLElement): (() => void) | undefined {
    switch (key) {
      case 'ArrowRight':
        return () => focusBeside(topButtons(this.node), button, 1);
      case 'ArrowLeft':
        return () => focusBeside(topButtons(this.node), button, -1);
      case 'ArrowDown':
      case 'Enter':
      case ' ':
        return () => this.enter(button);
      default:
        return undefined;
    }
  }

  private enter(button: HTMLElement): void {
    this.openMenu(button);
    const list = button.nextElementSibling;
    if (list) buttonsOf(list)[0]?.focus();
  }

  private beside(button: HTMLElement, step: number): void {
    const tops = topButtons(this.node);
    const top = this.topOf(button);
    const next = top && tops[(tops.indexOf(top) + step + tops.length) % tops.length];
    if (next) this.enter(next);
  }

  private topOf(button: HTMLElement): HTMLElement | undefined {
    return topButtons(this.node).find((top) => top.parentElement?.contains(button));
  }
}

function itemButton(caption: string): HTMLButtonElement {
  return element('button', {
    type: 'button',
    role: 'menuitem',
    tabIndex: -1,
    textContent: caption,
  });
}

function topButtons(bar: Element): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>(':scope > .menu > [role=menuitem]')];
}

function buttonsOf(list: Element): HTMLElement[] {
  return [
    ...list.querySelectorAll<HTMLElement>(
      ':scope > [role=menuitem], :scope > .menu > [role=menuitem]',
    ),
  ];
}

function focusBeside(buttons: readonly HTMLElement[], from: HTMLElement, step: number): void {
  buttons[(buttons.indexOf(from) + step + buttons.length) % buttons.length]?.focus();
}
