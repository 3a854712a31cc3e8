// Ui: menus, dialogs and the sidebar of the document. What a person would see and answer is the Screen's.
// Source: https://developers.google.com/apps-script/reference/base/ui
import { enumerationsOf, enumMember } from './enumerations';
import type { HtmlOutput } from './html-output';
import { Menu } from './menu';
import type { PlatformContext, ShownHtml } from './platform-context';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';
import { PromptResponse } from './prompt-response';

export class Ui extends PlatformObject {
  readonly hostName = 'Ui';
  readonly hostMembers = enumerationsOf('Button', 'ButtonSet');

  constructor(private readonly context: PlatformContext) {
    super();
  }

  createMenu(caption: string): Menu {
    return new Menu(this.context, caption);
  }

  /** Google names the menu after the add-on. */
  createAddonMenu(): Menu {
    return new Menu(this.context, '');
  }

  /** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
  alert(first: string, second?: string, third?: string): EnumMember {
    const { title, prompt, buttons } = dialogArguments(first, second, third);
    return enumMember('Button', this.context.screen.alert(title, prompt, buttons));
  }

  /** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
  prompt(first: string, second?: string, third?: string): PromptResponse {
    const { title, prompt, buttons } = dialogArguments(first, second, third);
    const { button, text } = this.context.screen.prompt(title, prompt, buttons);
    return new PromptResponse(button, text);
  }

  showSidebar(page: HtmlOutput): void {
    this.hostShow('sidebar', page, page.getTitle());
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.hostShow('modalDialog', page, title);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.hostShow('modelessDialog', page, title);
  }

  private hostShow(kind: ShownHtml['kind'], page: HtmlOutput, title: string): void {
    const [width, height] = [page.getWidth(), page.getHeight()];
    this.context.screen.show({
      kind,
      title,
      html: page.getContent(),
      ...(width === null ? {} : { width }),
      ...(height === null ? {} : { height }),
    });
  }
}

function dialogArguments(
  first: string,
  second: string | undefined,
  third: string | undefined,
): { readonly title: string; readonly prompt: string; readonly buttons: string } {
  if (third === undefined) return { title: '', prompt: first, buttons: second ?? 'OK' };
  return { title: first, prompt: second ?? '', buttons: third };
}
