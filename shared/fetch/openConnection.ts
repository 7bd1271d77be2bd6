import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Target } from './readTarget.ts';

/** Opens a TCP connection to an IP literal. Tests put their own here and so see every dial there is. */
export type Dial = (address: string, port: number) => Socket;

const dialDirectly: Dial = (address, port) => connect({ host: address, port });

/**
 * Connects to the first of `addresses` that answers, each given at most `patienceMs`; over TLS when the target is https, its
 * certificate checked against the name in the URL. Rejects with the last address's error.
 */
export async function openConnection(
  target: Target,
  addresses: readonly string[],
  signal: AbortSignal,
  patienceMs: number,
  dial: Dial = dialDirectly,
): Promise<Socket> {
  let lastError: unknown;
  for (const address of addresses) {
    signal.throwIfAborted();
    try {
      const socket = await whenReady(dial(address, target.port), 'connect', signal, patienceMs);
      if (!target.secure) return socket;
      const servername = target.literal ? undefined : target.hostname;
      return await whenReady(
        connectTls({ socket, servername, host: target.hostname, ALPNProtocols: ['http/1.1'] }),
        'secureConnect',
        signal,
        patienceMs,
      );
    } catch (error) {
      lastError = error;
    }
  }
  throw lastError;
}

function whenReady<S extends Socket>(socket: S, event: string, signal: AbortSignal, patienceMs: number): Promise<S> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      settle();
      socket.destroy();
      reject(error);
    };
    const late = setTimeout(() => fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })), patienceMs);
    const abort = () => fail(new Error('aborted'));
    const closed = () => fail(Object.assign(new Error('closed'), { code: 'ECONNRESET' }));
    const settle = () => {
      clearTimeout(late);
      signal.removeEventListener('abort', abort);
      socket.removeListener('error', fail);
      socket.removeListener('close', closed);
      // A socket may fail once more between here and its next owner; without a listener that would end the process.
      socket.on('error', () => {});
    };
    signal.addEventListener('abort', abort);
    socket.once('error', fail);
    socket.once('close', closed);
    socket.once(event, () => {
      settle();
      resolve(socket);
    });
  });
}
