// A screen nobody looks at: it keeps what was shown and gives the answers laid down beforehand.
// A question with more than an OK button that nobody answered is an error, not a guess.
import type { MenuEntry, Screen, ShownHtml } from '../platform/platform-context';

export interface HostUi {
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
  readonly alerts: readonly { readonly title: string; readonly prompt: string }[];
  readonly menus: readonly MenuEntry[];
  readonly sidebar: ShownHtml | undefined;
  readonly dialogs: readonly ShownHtml[];
  /** The button the next alert with a choice is closed with: `YES`, `NO`, `OK`, `CANCEL`, `CLOSE`. */
  answerNextAlert(button: string): void;
  answerNextPrompt(button: string, text?: string): void;
}

export class RecordingScreen implements Screen, HostUi {
  readonly toasts: { message: string; title: string; seconds: number }[] = [];
  readonly alerts: { title: string; prompt: string; buttons: string }[] = [];
  readonly dialogs: ShownHtml[] = [];
  menus: MenuEntry[] = [];
  sidebar: ShownHtml | undefined;
  protected readonly alertAnswers: string[] = [];
  protected readonly promptAnswers: { button: string; text: string }[] = [];

  answerNextAlert(button: string): void {
    this.alertAnswers.push(button);
  }

  answerNextPrompt(button: string, text = ''): void {
    this.promptAnswers.push({ button, text });
  }

  addMenu(menu: MenuEntry): void {
    this.menus.push(menu);
  }

  toast(message: string, title: string, seconds: number): void {
    this.toasts.push({ message, title, seconds });
  }

  alert(title: string, prompt: string, buttons: string): string {
    this.alerts.push({ title, prompt, buttons });
    if (buttons === 'OK') return 'OK';
    const answer = this.alertAnswers.shift();
    if (answer === undefined) throw new Error(`No answer was laid down for the alert: ${prompt}`);
    return answer;
  }

  prompt(_title: string, prompt: string): { button: string; text: string } {
    const answer = this.promptAnswers.shift();
    if (!answer) throw new Error(`No answer was laid down for the prompt: ${prompt}`);
    return answer;
  }

  show(page: ShownHtml): void {
    if (page.kind === 'sidebar') this.sidebar = page;
    else this.dialogs.push(page);
  }
}
