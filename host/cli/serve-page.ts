// A web server for one page on this machine: GET, known files, 127.0.0.1, nothing else. One address: the browser keeps saved
// work by address, so another name of this machine is sent to it, and another port is never taken by itself.
import {
  createServer,
  get,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { extname } from 'node:path';
import type { PageFiles } from './page-files';
import { securityHeaders } from './security-headers';

export const DEFAULT_PORT = 8765;

const HOST = '127.0.0.1';
/** By this a second start knows the first one. Says nothing that is not public. */
const IDENTITY = { path: '/cchc-serve.json', text: '{"program":"cchc serve"}' } as const;
const PATIENCE_MS = 3000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Another start of ours has the port (`runsAt`), or another program has it or the system does not give it (`fault`). */
export type NotServed = { readonly runsAt: string } | { readonly fault: string };

/** For callers that want a page of their own, wherever. */
export async function servePageSomewhere(files: PageFiles): Promise<ServedPage> {
  const served = await servePage(files, 0);
  if ('url' in served) return served;
  throw new Error('no port');
}

/** Resolves once the server listens. Port 0 is any that is free. */
export async function servePage(files: PageFiles, port: number): Promise<ServedPage | NotServed> {
  const known = new Map([...files, [IDENTITY.path, new TextEncoder().encode(IDENTITY.text)]]);
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(known, request, response);
  };
  const server = createServer(listener);
  const fault = await listens(server, port, HOST);
  if (fault !== undefined) return whoHas(port, fault);
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : port;
  // Only to send its callers on; where it cannot be had, nothing is missing.
  const byOtherName = createServer(listener);
  await listens(byOtherName, own, '::1');
  const close = async () => {
    await Promise.all([server, byOtherName].map(closed));
  };
  return { url: urlOf(own), close };
}

function urlOf(port: number): string {
  return `http://${HOST}:${port}/`;
}

function answer(files: PageFiles, request: IncomingMessage, response: ServerResponse): void {
  const [path = '/'] = (request.url ?? '/').split('?');
  const name = path === '/' ? '/page.html' : path;
  const body = files.get(name);
  const host = hostOf(request);
  const headers = { ...securityHeaders(name), 'Content-Type': typeOf(name) };
  if (host === undefined) response.writeHead(403, headers).end();
  else if (request.method !== 'GET') response.writeHead(405, headers).end();
  else if (!body) response.writeHead(404, headers).end();
  else if (host.name === HOST) void send(body, response, headers);
  else response.writeHead(307, { ...headers, Location: urlOf(host.port) }).end();
}

async function send(
  body: MapValue<PageFiles>,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    const bytes = typeof body === 'function' ? await body() : body;
    response.writeHead(200, headers).end(bytes);
  } catch {
    response.writeHead(500, headers).end();
  }
}

type MapValue<Of> = Of extends ReadonlyMap<unknown, infer Value> ? Value : never;

function typeOf(name: string): string {
  return TYPES[extname(name)] ?? 'application/octet-stream';
}

/** Undefined where a page elsewhere has its name made to point at this machine (DNS rebinding): it asks for another host. */
function hostOf({ headers }: IncomingMessage) {
  const [, name, port] =
    /^(127\.0\.0\.1|localhost|\[::1\]):(\d{1,5})$/i.exec(headers.host ?? '') ?? [];
  return name === undefined ? undefined : { name, port: Number(port) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** Undefined where it does, else the system's reason. */
function listens(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const failed = ({ code }: NodeJS.ErrnoException) => {
      resolve(code ?? '');
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });
}

async function whoHas(port: number, fault: string): Promise<NotServed> {
  if (fault !== 'EADDRINUSE') return { fault };
  const isOurs = (await textOf(`${urlOf(port).slice(0, -1)}${IDENTITY.path}`)) === IDENTITY.text;
  return isOurs ? { runsAt: urlOf(port) } : { fault };
}

/** Of no more than what we would answer; undefined where nothing comes. */
function textOf(url: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const nothing = () => {
      request.destroy();
      resolve(undefined);
    };
    const request = get(url, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
        if (text.length > IDENTITY.text.length) nothing();
      });
      response.on('end', () => {
        resolve(text);
      });
    });
    request.on('error', nothing);
    setTimeout(nothing, PATIENCE_MS).unref();
  });
}
