// The screen of the page: what scripts show becomes visible, and their questions wait for the person's answer.
// Keeps the record of RecordingScreen, by which tests see what was shown.
import type { MenuEntry, ShownHtml } from '../platform/platform-context';
import { OpenQuestion } from '../runtime/open-question';
import { RecordingScreen } from '../runtime/recording-screen';
import { askAlert, askPrompt } from './dialogs/ask';

export interface PageSurface {
  menusChanged(menus: readonly MenuEntry[]): void;
  toast(message: string, title: string, seconds: number): void;
  show(page: ShownHtml): void;
}

export class PageScreen extends RecordingScreen {
  constructor(private readonly surface: PageSurface) {
    super();
  }

  override addMenu(menu: MenuEntry): void {
    super.addMenu(menu);
    this.surface.menusChanged(this.menus);
  }

  override toast(message: string, title: string, seconds: number): void {
    super.toast(message, title, seconds);
    this.surface.toast(message, title, seconds);
  }

  override alert(title: string, prompt: string, buttons: string): string {
    const answer = this.alertAnswers.shift();
    if (answer !== undefined) return answer;
    this.alerts.push({ title, prompt, buttons });
    throw new OpenQuestion(async () => {
      this.answerNextAlert(await askAlert(title, prompt, buttons));
    });
  }

  override prompt(title: string, prompt: string, buttons = 'OK'): { button: string; text: string } {
    const answer = this.promptAnswers.shift();
    if (answer) return answer;
    throw new OpenQuestion(async () => {
      const { button, text } = await askPrompt(title, prompt, buttons);
      this.answerNextPrompt(button, text);
    });
  }

  override show(page: ShownHtml): void {
    super.show(page);
    this.surface.show(page);
  }
}
