/** Entry of the dialog: its two calls as promises, over google.script.run. */
import { render } from 'preact';
import type { SelfCheckOutcome, SelfCheckRequest } from '../contract/self-check';
import { App } from './app';

interface Runner {
  withSuccessHandler(handler: (outcome: SelfCheckOutcome) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  prepareSelfCheck(): void;
  readSelfCheck(request: SelfCheckRequest): void;
}

declare const google: { readonly script: { readonly run: Runner } };

function answerOf(call: (run: Runner) => void): Promise<SelfCheckOutcome> {
  return new Promise((resolve, reject) => {
    call(google.script.run.withSuccessHandler(resolve).withFailureHandler(reject));
  });
}

const server = {
  prepareSelfCheck: () =>
    answerOf((run) => {
      run.prepareSelfCheck();
    }),
  readSelfCheck: (request: SelfCheckRequest) =>
    answerOf((run) => {
      run.readSelfCheck(request);
    }),
};

const root = document.getElementById('app');
if (root !== null) render(<App server={server} />, root);
