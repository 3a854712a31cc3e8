// Alerts and prompts of scripts (Ui.alert, Ui.prompt) as dialogs of the page. The answer is the name of a button;
// Esc and the cross are CLOSE. Source: https://developers.google.com/apps-script/reference/base/button-set
import { page } from '../../text/page';
import { element } from '../dom';
import { openModal } from './modal';

type ButtonName = keyof typeof page.buttons;

const SETS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

export function askAlert(title: string, prompt: string, buttons: string): Promise<string> {
  return ask(title, prompt, buttons, []);
}

export async function askPrompt(
  title: string,
  prompt: string,
  buttons: string,
): Promise<{ readonly button: string; readonly text: string }> {
  const input = element('input', { type: 'text', ariaLabel: prompt, autofocus: true });
  const button = await ask(title, prompt, buttons, [input]);
  return { button, text: input.value };
}

async function ask(
  title: string,
  prompt: string,
  buttons: string,
  fields: readonly Node[],
): Promise<string> {
  const names = SETS[buttons] ?? ['OK'];
  const text = element('p', { className: 'modal-text', textContent: prompt });
  const form = element(
    'form',
    { method: 'dialog' },
    ...fields,
    element('div', { className: 'modal-buttons' }, ...names.map(answerButton)),
  );
  const answer = await openModal(title || page.title, text, form).closed;
  return answer || 'CLOSE';
}

function answerButton(name: ButtonName): HTMLButtonElement {
  return element('button', { value: name, textContent: page.buttons[name] });
}
