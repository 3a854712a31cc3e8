/** A code from a paper against the workbook: which publication it is of, and what is another since. */
import { useState } from 'preact/hooks';
import { TextInput } from '../../../client/controls';
import type { Server } from '../../../client/server';
import { useLoaded } from '../../../client/use-loaded';
import { PUBLICATION_PANEL } from '../../../text/publication-panel';
import { LoadedArea } from '../../components/loaded-area';
import { SealView } from './seal-view';

export function CodeCheck({ server }: { readonly server: Server }) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ code: '', times: 0 });
  const isAsked = asked.code !== '';
  const checked = useLoaded({
    identity: asked.code,
    revision: asked.times,
    isWanted: isAsked,
    load: () => server.checkPublication({ code: asked.code }),
  });
  return (
    <form
      class="code-check"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(({ times }) => ({ code: typed.trim(), times: times + 1 }));
      }}
    >
      <TextInput
        label={PUBLICATION_PANEL.checkLabel}
        value={typed}
        placeholder="1A2B-3C4D-5E"
        onType={setTyped}
      />
      <button type="submit">{PUBLICATION_PANEL.check}</button>
      <div aria-live="polite">
        {!isAsked && asked.times > 0 && <p class="muted">{PUBLICATION_PANEL.noCode}</p>}
        {isAsked && (
          <LoadedArea loaded={checked}>
            {checked.answer?.ok === true && <SealView checked={checked.answer} />}
          </LoadedArea>
        )}
      </div>
    </form>
  );
}
