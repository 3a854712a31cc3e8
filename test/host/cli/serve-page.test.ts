import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { servePage, type ServedPage } from '../../../host/cli/serve-page';

const files = new Map([
  ['/page.html', new TextEncoder().encode('<p>trang</p>')],
  ['/frame.html', new TextEncoder().encode('')],
]);

let server: ServedPage;

beforeAll(async () => {
  server = await servePage(files);
});

afterAll(() => server.close());

/** Not fetch: it tidies paths and hosts up before it sends them. */
function status(path: string, method = 'GET', host?: string): Promise<number | undefined> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, path, method, host: '127.0.0.1', headers: host === undefined ? {} : { host } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

describe('servePage', () => {
  it('answers the page at / and takes the next port where one is taken', async () => {
    const other = await servePage(files);
    expect(other.url).not.toBe(server.url);
    expect(await (await fetch(other.url)).text()).toBe('<p>trang</p>');
    await other.close();
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '//etc/passwd', '/constructor', '/x'])(
    'knows no %s',
    async (path) => {
      expect(await status(path)).toBe(404);
    },
  );

  it('only lets read, and only by its own name', async () => {
    expect(await status('/', 'POST')).toBe(405);
    expect(await status('/', 'GET', 'evil.example:8765')).toBe(403);
    expect(await status('/', 'GET', 'localhost:8765')).toBe(200);
  });

  it('lets the page load from its own origin only, and the frame from nowhere', async () => {
    const policy = async (path: string) =>
      (await fetch(new URL(path, server.url))).headers.get('content-security-policy');
    expect(await policy('/')).toMatch(/^default-src 'self'; script-src 'self' 'unsafe-eval'; /);
    expect(await policy('/frame.html')).toMatch(/^default-src 'none'; .*sandbox allow-scripts/);
  });
});
