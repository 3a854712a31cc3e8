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
    const isTop = () => button.parentElement?.parentElement === this.node;
    button.addEventListener('click', () => {
      // A further menu is open already when the pointer gets there.
      if (isTop() && button.ariaExpanded === 'true') this.closeAll();
      else this.openMenu(button);
    });
    button.addEventListener('pointerenter', () => {
      if (!isTop() || this.node.querySelector('[aria-expanded="true"]')) this.openMenu(button);
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
    const tops = topButtons(this.node);
    const actions = tops.includes(button) ? this.keysInBar(button) : this.keysInList(button);
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  private keysInBar(button: HTMLElement): KeyActions {
    const enter = () => {
      this.enter(button);
    };
    return {
      ArrowRight: focusBeside(topButtons(this.node), button, 1),
      ArrowLeft: focusBeside(topButtons(this.node), button, -1),
      ArrowDown: enter,
      Enter: enter,
      ' ': enter,
      Escape: () => {
        this.closeAll();
      },
    };
  }

  private keysInList(button: HTMLElement): KeyActions {
    const list = button.closest('[role=menu]');
    const opener = list?.previousElementSibling;
    if (!list || !(opener instanceof HTMLElement)) return {};
    const near = buttonsOf(list);
    const isFirstLevel = topButtons(this.node).includes(opener);
    return {
      ArrowDown: focusBeside(near, button, 1),
      ArrowUp: focusBeside(near, button, -1),
      Home: () => near[0]?.focus(),
      End: () => near.at(-1)?.focus(),
      ArrowRight: () => {
        if (button.ariaHasPopup) this.enter(button);
        else this.enterBeside(button, 1);
      },
      ArrowLeft: () => {
        if (isFirstLevel) this.enterBeside(button, -1);
        else opener.focus();
      },
      Escape: () => {
        this.closeAll();
        this.topOf(button)?.focus();
      },
    };
  }

  private enter(button: HTMLElement): void {
    this.openMenu(button);
    const list = button.nextElementSibling;
    if (list) buttonsOf(list)[0]?.focus();
  }

  /** The menu beside the one that the button is in. */
  private enterBeside(button: HTMLElement, step: number): void {
    const tops = topButtons(this.node);
    const top = this.topOf(button);
    const next = top && tops[(tops.indexOf(top) + step + tops.length) % tops.length];
    if (next) this.enter(next);
  }

  private topOf(button: HTMLElement): HTMLElement | undefined {
    return topButtons(this.node).find((top) => top.parentElement?.contains(button));
  }
}

type KeyActions = Readonly<Record<string, () => void>>;

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

function focusBeside(buttons: readonly HTMLElement[], from: HTMLElement, step: number): () => void {
  return () => {
    buttons[(buttons.indexOf(from) + step + buttons.length) % buttons.length]?.focus();
  };
}
