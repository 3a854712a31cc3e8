/** Entry of the dialog: begins when the whole page is there, because the choice of the sidebar stands at its end. */
import { render } from 'preact';
import { readChoice } from '../client/choice/draft-choice';
import { createServer, type ScriptRun } from '../client/server';
import { App } from './app';

declare const google: {
  readonly script: { readonly run: ScriptRun; readonly host: { readonly close: () => void } };
};

function start(): void {
  const root = document.getElementById('app');
  if (root === null) return;
  const { run, host } = google.script;
  const close = () => {
    host.close();
  };
  render(<App server={createServer(run)} choice={readChoice(document)} onClose={close} />, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
