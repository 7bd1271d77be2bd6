import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { FetchProblem } from './FetchProblem.ts';
import type { Target } from './readTarget.ts';

/** Headers an honest server sends fit many times over. */
const maxHeaderBytes = 64 * 1024;
/** `100 Continue` and `103 Early Hints` may come any number of times; an honest server sends one or two. */
const maxInformational = 20;

/**
 * Sends one GET over `socket`, already connected (and secured), and resolves with the head of the answer; its body is still to be
 * read. The connection serves this one question and is closed with it. Aborting `signal` destroys it at any moment.
 */
export function askOnce(
  target: Target,
  headers: Record<string, string>,
  socket: Socket,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      createConnection: () => socket,
      method: 'GET',
      host: target.hostname,
      path: target.url.pathname + target.url.search,
      headers: { Host: target.url.host, ...headers },
      maxHeaderSize: maxHeaderBytes,
      setHost: false,
    });
    const end = () => {
      request.destroy();
      socket.destroy();
      reject(new Error('aborted'));
    };
    if (signal.aborted) return end();
    signal.addEventListener('abort', end, { once: true });
    let informational = 0;
    const countPreliminary = () => {
      informational += 1;
      // Once: thousands of answers may stand in what has been received already.
      if (informational === maxInformational + 1) {
        request.destroy(
          new FetchProblem('The server sends one preliminary answer after another and never the answer itself.'),
        );
      }
    };
    request.on('continue', countPreliminary);
    request.on('information', countPreliminary);
    request.on('error', (error) => {
      socket.destroy();
      reject(error);
    });
    request.on('upgrade', (_response, upgraded) => {
      upgraded.destroy();
      reject(new FetchProblem('The server wants to speak another protocol than the web’s.'));
    });
    request.on('response', resolve);
    request.end();
  });
}
