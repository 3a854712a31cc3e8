// `cchc serve` where the port is taken or is none: one sentence, before anything is computed where that can be known.
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { servePageSomewhere } from '../../../host/cli/serve-page';
import { FAULT, SERVE } from '../../../host/text/command-line';
import { workFolder } from './command-line';

const folder = workFolder();

describe('serveCommand', () => {
  it.each(['0', '65536', '8e3', ''])('refuses “%s” as a port', async (port) => {
    expect(await folder.cchc('serve', `--port=${port}`)).toEqual({
      exitCode: 1,
      output: '',
      errors: `${FAULT.port(port)}\n`,
    });
  });

  it('finds a start that runs already and gives its address', async () => {
    const first = await servePageSomewhere(new Map());
    const { output, exitCode } = await folder.cchc('serve', '--port', new URL(first.url).port);
    await first.close();
    expect(exitCode).toBe(0);
    expect(output).toContain(SERVE.runsAlready(first.url));
  });

  it('names the way out where another program has the port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { errors, exitCode } = await folder.cchc('serve', '--port', String(port));
    other.close();
    expect([exitCode, errors]).toEqual([1, `${FAULT.portTaken(port, port + 1)}\n`]);
  });
});
