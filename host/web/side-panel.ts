// The sidebar of the add-on beside the grid: 300 px wide as at Google, with its title and a cross. One at a time;
// showing another replaces it, and a page once closed is gone with all it held.
import type { ShownHtml } from '../platform/platform-context';
import { page } from '../text/page';
import { byId, element } from './dom';
import { scriptFrame, type FrameHost } from './frame/script-frame';

export function showSidePanel(
  { title, html }: ShownHtml,
  host: Pick<FrameHost, 'run' | 'focusGrid'>,
): void {
  const panel = byId('side-panel');
  const close = () => {
    panel.replaceChildren();
    panel.hidden = true;
    host.focusGrid();
  };
  const cross = element('button', { type: 'button', ariaLabel: page.close, textContent: '×' });
  cross.addEventListener('click', close);
  const frame = scriptFrame(title, html, {
    ...host,
    close,
    resize: () => {
      // A sidebar is 300 px wide at Google whatever the script asks for.
    },
  });
  panel.ariaLabel = title;
  panel.replaceChildren(
    element('div', { className: 'panel-title' }, element('h2', { textContent: title }), cross),
    frame,
  );
  panel.hidden = false;
}
