import { createServer, request } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { servePage, servePageSomewhere, type ServedPage } from '../../../host/cli/serve-page';

const files = new Map([
  ['/page.html', new TextEncoder().encode('<p>trang</p>')],
  ['/frame.html', new TextEncoder().encode('')],
]);

let server: ServedPage;

beforeAll(async () => {
  server = await servePageSomewhere(files);
});

afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
}

/** Not fetch: it tidies paths and hosts up before it sends them. */
function ask(path: string, method = 'GET', host?: string, address = '127.0.0.1'): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, path, method, host: address, headers: host === undefined ? {} : { host } },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode, location: response.headers.location });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

const status = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
const portOf = (url: string) => Number(new URL(url).port);

/** Some other program's. */
async function listening(other: Server): Promise<number> {
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  return (other.address() as AddressInfo).port;
}

describe('servePage', () => {
  it('answers the page at /', async () => {
    expect(await (await fetch(server.url)).text()).toBe('<p>trang</p>');
  });

  it('has one address: other names of this machine are sent to it', async () => {
    const port = portOf(server.url);
    const names = ['localhost', 'LOCALHOST', '[::1]'].map((name) => `${name}:${port}`);
    const answers = await Promise.all(names.map((name) => ask('/', 'GET', name)));
    expect(answers).toEqual(names.map(() => ({ status: 307, location: server.url })));
    expect(await ask('//evil.example/', 'GET', `localhost:${port}`)).toMatchObject({ status: 404 });
  });

  it('takes no other port where another start has it, and says where that one is', async () => {
    expect(await servePage(files, portOf(server.url))).toEqual({ runsAt: server.url });
  });

  it.each([
    ['another page', createServer((_, response) => response.end('<p>khác</p>'))],
    [
      'endless',
      createServer((_, response) => void setInterval(() => response.write('x'), 1).unref()),
    ],
    ['no web server', createSocketServer((socket) => socket.end('220 khác\r\n'))],
  ])('says so where the port is of another program: %s', async (_, other) => {
    expect(await servePage(files, await listening(other))).toEqual({ fault: 'EADDRINUSE' });
    other.close();
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '//etc/passwd', '/constructor', '/x'])(
    'knows no %s',
    async (path) => {
      expect(await status(path)).toBe(404);
    },
  );

  it('only lets read, and only by its own name', async () => {
    expect(await status('/', 'POST')).toBe(405);
    expect(await status('/', 'POST', 'localhost:8765')).toBe(405);
    for (const host of [
      'evil.example:8765',
      'localhost.evil.example:8765',
      '127.0.0.1.evil.example:8765',
      'evil.example@127.0.0.1:8765',
      '127.0.0.1',
      '127.0.0.1:8765, evil.example',
    ]) {
      expect([host, await status('/', 'GET', host)]).toEqual([host, 403]);
      expect([host, await status('/cchc-serve.json', 'GET', host)]).toEqual([host, 403]);
    }
  });

  it('lets the page load from its own origin only, and the frame from nowhere', async () => {
    const policy = async (path: string) =>
      (await fetch(new URL(path, server.url))).headers.get('content-security-policy');
    expect(await policy('/')).toMatch(/^default-src 'self'; script-src 'self' 'unsafe-eval'; /);
    expect(await policy('/frame.html')).toMatch(/^default-src 'none'; .*sandbox allow-scripts/);
  });
});

describe('a file that is made when it is first asked for', () => {
  it('is made once, and is told as a fault of ours where it cannot be', async () => {
    let made = 0;
    const make = () => {
      made += 1;
      return Promise.resolve(new TextEncoder().encode('{}'));
    };
    const served = await servePageSomewhere(
      new Map<string, Uint8Array | (() => Promise<Uint8Array>)>([
        ...files,
        ['/made.json', make],
        ['/broken.json', () => Promise.reject(new Error())],
      ]),
    );
    const textOf = async (path: string) => {
      const response = await fetch(new URL(path, served.url));
      return `${response.status} ${await response.text()}`;
    };
    expect(made).toBe(0);
    expect(await textOf('/made.json')).toBe('200 {}');
    expect(made).toBe(1);
    expect(await textOf('/broken.json')).toBe('500 ');
    await served.close();
  });
});
