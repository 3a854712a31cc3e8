// A frame that shows one page of the add-on (sidebar or dialog) and carries its calls to the host, in its own order.
// Only messages of this very frame are heard.
import { element } from '../dom';
import type { FrameMessage, PageMessage } from './script-call';

const SANDBOX =
  'allow-scripts allow-downloads allow-modals allow-forms allow-popups allow-popups-to-escape-sandbox';

export interface FrameHost {
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  focusGrid(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
}

export function scriptFrame(title: string, html: string, host: FrameHost): HTMLIFrameElement {
  const frame = element('iframe', { title, src: 'frame.html' });
  frame.setAttribute('sandbox', SANDBOX);
  // Without an origin, the frame's own is nobody's.
  frame.setAttribute('allow', 'clipboard-write *');
  const post = (message: PageMessage) => {
    frame.contentWindow?.postMessage(message, '*');
  };
  const listen = (event: MessageEvent) => {
    if (!frame.isConnected) window.removeEventListener('message', listen);
    else if (event.source === frame.contentWindow) hear(event.data as FrameMessage);
  };
  const hear = (message: FrameMessage) => {
    switch (message.kind) {
      case 'ready':
        post({ kind: 'content', html });
        break;
      case 'call':
        void answer(host, message).then(post);
        break;
      case 'close':
        host.close();
        break;
      case 'focus':
        host.focusGrid();
        break;
      case 'size':
        host.resize(message);
    }
  };
  window.addEventListener('message', listen);
  return frame;
}

async function answer(
  host: FrameHost,
  { id, name, args }: Extract<FrameMessage, { kind: 'call' }>,
): Promise<PageMessage> {
  try {
    return { kind: 'result', id, value: await host.run(name, args) };
  } catch (error) {
    return { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}
