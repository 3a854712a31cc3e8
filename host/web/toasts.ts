// Short messages in the corner (Spreadsheet.toast), read out by screen readers; a negative time lets one stay.
import { page } from '../text/page';
import { byId, element } from './dom';

export function showToast(message: string, title: string, seconds: number): void {
  const close = element('button', { type: 'button', ariaLabel: page.close, textContent: '×' });
  const toast = element(
    'div',
    { className: 'toast' },
    ...(title ? [element('strong', { textContent: title })] : []),
    element('span', { textContent: message }),
    close,
  );
  close.addEventListener('click', () => {
    toast.remove();
  });
  byId('toasts').append(toast);
  if (seconds >= 0) {
    setTimeout(() => {
      toast.remove();
    }, seconds * 1000);
  }
}
