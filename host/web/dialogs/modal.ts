// A modal dialog of the page: the browser's own <dialog>, which keeps the focus inside, makes the rest inert and
// closes on Esc. Content and answers are the callers' business.
import { element } from '../dom';

let made = 0;

export interface Modal {
  readonly dialog: HTMLDialogElement;
  /** Resolves with the value it was closed with; '' on Esc. */
  readonly closed: Promise<string>;
}

export function openModal(title: string, ...content: readonly Node[]): Modal {
  made += 1;
  const heading = element('h2', { id: `dialog-title-${made}`, textContent: title });
  const dialog = element('dialog', { className: 'modal' }, heading, ...content);
  dialog.setAttribute('aria-labelledby', heading.id);
  document.body.append(dialog);
  const closed = new Promise<string>((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue);
      dialog.remove();
    });
  });
  dialog.showModal();
  return { dialog, closed };
}
