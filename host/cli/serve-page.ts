// A web server for one page on this machine: GET, known files, 127.0.0.1, nothing else. Port 8765, or the next free.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { PageFiles } from './page-files';
import { securityHeaders } from './security-headers';

const FIRST_PORT = 8765;
const PORTS_TO_TRY = 100;

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

/** Resolves once the server listens. */
export async function servePage(files: PageFiles): Promise<ServedPage> {
  const server = createServer((request, response) => {
    answer(files, request, response);
  });
  for (let port = FIRST_PORT; ; port++) {
    if (await listens(server, port)) {
      return { url: `http://127.0.0.1:${port}/`, close: () => closed(server) };
    }
    if (port - FIRST_PORT >= PORTS_TO_TRY) throw new Error(`no free port from ${FIRST_PORT} on`);
  }
}

function answer(files: PageFiles, request: IncomingMessage, response: ServerResponse): void {
  const [path = '/'] = (request.url ?? '/').split('?');
  const name = path === '/' ? '/page.html' : path;
  const body = files.get(name);
  const status = request.method !== 'GET' ? 405 : isLocal(request) ? (body ? 200 : 404) : 403;
  response.writeHead(status, {
    ...securityHeaders(name),
    'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
  });
  response.end(status === 200 ? body : undefined);
}

/** A page elsewhere whose name is made to point at this machine (DNS rebinding) asks for another host. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost):\d+$/.test(headers.host ?? '');
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
