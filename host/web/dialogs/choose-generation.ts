// The list of earlier versions of the workbook, newest first; answers the one to open.
import { page } from '../../text/page';
import { element } from '../dom';
import type { GenerationHead } from '../storage/generation-store';
import { openModal } from './modal';

const TIME = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'medium' });

export async function chooseGeneration(
  heads: readonly GenerationHead[],
): Promise<number | undefined> {
  const list = element('ul', { className: 'generations' }, ...heads.map(row));
  const content = heads.length > 0 ? list : element('p', { textContent: page.earlier.none });
  const close = element('button', { value: '', textContent: page.close });
  const buttons = element('div', { className: 'modal-buttons' }, close);
  const form = element('form', { method: 'dialog' }, content, buttons);
  const answer = await openModal(page.earlier.title, form).closed;
  return answer === '' ? undefined : Number(answer);
}

function row({ id, savedAt, name }: GenerationHead, index: number): HTMLElement {
  const time = TIME.format(savedAt);
  const text = element('span', { textContent: `${time} · ${name}` });
  if (index === 0) return element('li', {}, text, ` (${page.earlier.current})`);
  const open = element('button', { value: String(id), textContent: page.earlier.open });
  open.ariaLabel = `${page.earlier.open}: ${time}`;
  return element('li', {}, text, open);
}
