// The script of frame.html, an empty page in a sandbox: takes one page of the add-on from its parent and becomes it,
// with `google` in place. The sandbox has no origin, so nothing of the host's page or storage is within reach.
import { googleScript } from './google-script';
import type { FrameMessage, PageMessage } from './script-call';

const post = (message: FrameMessage) => {
  window.parent.postMessage(message, '*');
};

function fromParent(event: MessageEvent): PageMessage | undefined {
  return event.source === window.parent ? (event.data as PageMessage) : undefined;
}

function become(html: string): void {
  // Opening the document takes the listeners of the empty page away; the window and what it holds stay.
  document.open();
  const { google, receive } = googleScript(post);
  Object.assign(window, { google });
  window.addEventListener('message', (event) => {
    const message = fromParent(event);
    if (message) receive(message);
  });
  // A page of the add-on is a whole document with scripts; this is the one way to run it where it is shown.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.write(html);
  document.close();
}

window.addEventListener('message', (event) => {
  const message = fromParent(event);
  if (message?.kind === 'content') become(message.html);
});
post({ kind: 'ready' });
