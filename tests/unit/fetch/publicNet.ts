import { createServer, type RequestListener, type Server } from 'node:http';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import type { SafeFetchOptions } from '../../../shared/fetch/safeFetch.ts';

/** A stretch of the public internet as the tests see it: names that resolve as told, and every dial recorded. */
export interface PublicNet {
  options: SafeFetchOptions;
  /** `address:port` of each connection attempt, in order. */
  dials: string[];
  lookups: string[];
}

/**
 * `names` gives each name its answers, one list a look-up (the last repeats). Whatever public address is dialled, the connection
 * goes to `serverPort` on loopback, where a real server stands.
 */
export function publicNet(names: Record<string, string[][]>, serverPort: number): PublicNet {
  const dials: string[] = [];
  const lookups: string[] = [];
  const asked = new Map<string, number>();
  return {
    dials,
    lookups,
    options: {
      deadlineMs: 3000,
      resolve: async (hostname) => {
        lookups.push(hostname);
        const answers = names[hostname];
        if (answers === undefined) throw Object.assign(new Error(`no ${hostname}`), { code: 'ENOTFOUND' });
        const turn = asked.get(hostname) ?? 0;
        asked.set(hostname, turn + 1);
        return answers[Math.min(turn, answers.length - 1)] ?? [];
      },
      dial: (address, port) => {
        dials.push(`${address}:${port}`);
        return connect({ host: '127.0.0.1', port: serverPort });
      },
    },
  };
}

export interface LoopbackServer {
  origin: string;
  port: number;
  close(): Promise<void>;
}

export function serveHttp(listener: RequestListener): Promise<LoopbackServer> {
  return listenOnLoopback(createServer(listener));
}

/** A server that answers each connection with whatever `behave` writes to the bare socket. */
export function serveRaw(behave: (socket: Socket) => void): Promise<LoopbackServer> {
  return listenOnLoopback(
    createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => behave(socket));
    }),
  );
}

async function listenOnLoopback(server: Server | TcpServer): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
