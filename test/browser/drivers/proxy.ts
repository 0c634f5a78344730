// Everything that leaves the browser, whoever in it asks: pages are answered before they get here.
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** "host:port" of every connection asked for. */
  readonly asked: string[];
  close(): void;
}

/** Starts a proxy that notes what it is asked for and lets nothing through. */
export async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {
      // A browser that is killed leaves its connections as they are.
    });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
