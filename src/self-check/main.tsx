/** Entry of the dialog: the page's server, the page's element, and the app between them. */
import { render } from 'preact';
import { createBareServer, createServer, type ScriptRun } from '../client/server';
import { App } from './app';

declare const google: { readonly script: { readonly run: ScriptRun } };

const root = document.getElementById('app');
const { run } = google.script;
const { answerSelfCheck } = createBareServer(run);
if (root !== null) render(<App server={createServer(run)} {...{ answerSelfCheck }} />, root);
