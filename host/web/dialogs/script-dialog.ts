// A page of the add-on as a dialog (Ui.showModalDialog, showModelessDialog; both are modal here).
// Source: https://developers.google.com/apps-script/reference/base/ui#showmodaldialoguserinterface,-title
import type { ShownHtml } from '../../platform/platform-context';
import { page } from '../../text/page';
import { element } from '../dom';
import { scriptFrame, type FrameHost } from '../frame/script-frame';
import { openModal } from './modal';

const WIDTH = 600;
const HEIGHT = 400;

export function showScriptDialog(
  { title, html, width = WIDTH, height = HEIGHT }: ShownHtml,
  host: Pick<FrameHost, 'run' | 'focusGrid'>,
): void {
  const frame = scriptFrame(title, html, {
    ...host,
    close: () => {
      dialog.close();
    },
    resize: (size) => {
      Object.assign(frame, size);
    },
  });
  Object.assign(frame, { width, height });
  const cross = element('button', { className: 'cross', ariaLabel: page.close, textContent: '×' });
  const form = element('form', { method: 'dialog' }, cross);
  const { dialog } = openModal(title, form, frame);
}
