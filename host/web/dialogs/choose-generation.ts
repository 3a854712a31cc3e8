// The list of earlier versions of the workbook, newest first; answers the one to open, or the damaged one to take away as it
// is, for whoever can still read it.
import { page } from '../../text/page';
import { element } from '../dom';
import { timeOf } from '../storage/damage-notice';
import type { GenerationHead } from '../storage/generation-store';
import { openModal } from './modal';

export interface ChosenGeneration {
  readonly id: number;
  readonly isDamaged: boolean;
}

export async function chooseGeneration(
  heads: readonly GenerationHead[],
): Promise<ChosenGeneration | undefined> {
  const list = element('ul', { className: 'generations' }, ...heads.map(row));
  const content = heads.length > 0 ? list : element('p', { textContent: page.earlier.none });
  const close = element('button', { value: '', textContent: page.close });
  const buttons = element('div', { className: 'modal-buttons' }, close);
  const form = element('form', { method: 'dialog' }, content, buttons);
  const answer = await openModal(page.earlier.title, form).closed;
  return heads.find(({ id }) => String(id) === answer);
}

function row({ id, savedAt, name, isDamaged }: GenerationHead, index: number): HTMLElement {
  const { current, damaged, open, rescue } = page.earlier;
  const time = timeOf(savedAt);
  const text = element('span', { textContent: `${time} · ${name}` });
  if (isDamaged) text.append(` (${damaged})`);
  else if (index === 0) return element('li', {}, text, ` (${current})`);
  const caption = isDamaged ? rescue : open;
  const press = element('button', { value: String(id), textContent: caption });
  press.ariaLabel = `${caption}: ${time}`;
  return element('li', {}, text, press);
}
