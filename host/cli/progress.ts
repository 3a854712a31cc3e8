// Says on standard error what is going on, at most once a second; quick runs stay silent.
import { plainText } from './terminal-signs';

const PATIENCE_MS = 1000;

export interface Progress {
  step(text: string): void;
  done(): void;
}

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let spoken = Date.now();
  let current = '';
  let shown = '';
  const show = () => {
    if (current === shown) return;
    shown = current;
    spoken = Date.now();
    stream.write(`${plainText(current)}\n`);
  };
  const timer = setInterval(show, PATIENCE_MS);
  timer.unref();
  return {
    step(text) {
      current = text;
      if (Date.now() - spoken >= PATIENCE_MS) show();
    },
    done() {
      clearInterval(timer);
    },
  };
}
