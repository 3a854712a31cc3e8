/**
 * A button that puts a text on the clipboard. Google's frame may not be allowed to, and some browsers ask: then the text stands there,
 * selected, and the person copies it.
 */
import { useState } from 'preact/hooks';
import { COPY_TEXT } from '../text/reminders';
import { Button } from './controls';

interface CopyProps {
  readonly caption: string;
  readonly text: string;
}

export function CopyText({ caption, text }: CopyProps) {
  /** What was done with which text: another one is not copied yet. */
  const [done, setDone] = useState({ text: '', isByHand: false });
  const copy = () => {
    writeClipboard(text).then(
      () => {
        setDone({ text, isByHand: false });
      },
      () => {
        setDone({ text, isByHand: true });
      },
    );
  };
  return (
    <div class="copy">
      <Button caption={caption} onPress={copy} />
      <div aria-live="polite">
        {done.text === text && (
          <p class="muted">{done.isByHand ? COPY_TEXT.byHand : COPY_TEXT.copied}</p>
        )}
      </div>
      {done.text === text && done.isByHand && (
        <textarea readOnly rows={3} aria-label={COPY_TEXT.label} value={text} ref={select} />
      )}
    </div>
  );
}

/** Browsers have none on pages that did not come over TLS. */
async function writeClipboard(text: string): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(text);
}

function select(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}
