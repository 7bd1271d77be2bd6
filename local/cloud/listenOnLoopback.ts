import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

/**
 * Answers HTTP on 127.0.0.1 and nowhere else, on a port the system chooses.
 *
 * `wishedPort` is the port this listener had in an earlier run: taken again when it is free, because links in kept mails and
 * remembered redirects carry it. When it is busy the system chooses another.
 */
export async function listenOnLoopback(answer: http.RequestListener, wishedPort?: number): Promise<Loopback> {
  const server = http.createServer({ keepAliveTimeout: 60_000 }, answer);
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await listen(wishedPort ?? 0);
  } catch (error) {
    if (wishedPort === undefined) throw error;
    await listen(0);
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
