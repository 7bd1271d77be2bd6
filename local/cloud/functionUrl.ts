/** A Lambda function URL, on loopback: an HTTP request becomes a payload of version 2.0, and the function's answer a response. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { DeskFunction } from './functions.ts';
import { type Loopback, listenOnLoopback } from './listenOnLoopback.ts';

/** Lambda takes six megabytes a request. */
const mostRequestBytes = 6_000_000;

const UrlAnswer = z.object({
  statusCode: z.number().optional(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** `deskFunction` is asked for at the first request: the address has to be known before the function's environment is. */
export function serveFunctionUrl(deskFunction: () => DeskFunction, wishedPort: number | undefined): Promise<Loopback> {
  return listenOnLoopback((request, response) => {
    if (!isOurs(request.headers.host)) {
      response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
      response.end('This desk answers on loopback only: open it at the address that it said when it started.\n');
      request.resume();
      return;
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('error', () => response.destroy());
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= mostRequestBytes) chunks.push(chunk);
    });
    request.on('end', () => {
      if (bytes > mostRequestBytes) {
        response.writeHead(413).end();
        return;
      }
      deskFunction()
        .invoke(toPayload(request, Buffer.concat(chunks)))
        .then((answer) => writeAnswer(response, answer))
        .catch(() => response.writeHead(502, { 'content-type': 'text/plain' }).end('Internal Server Error'));
    });
  }, wishedPort);
}

/**
 * Whether the asker meant this machine. A page elsewhere whose name was pointed at loopback (DNS rebinding) would ask by that name, and so would whoever
 * wants a link in our mails to lead to it.
 */
function isOurs(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}

/** AWS Lambda developer guide, "Request and response payloads" of function URLs. */
function toPayload(request: IncomingMessage, body: Buffer) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const now = new Date();
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name !== 'cookie') headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  const query = new Map<string, string>();
  for (const [name, value] of url.searchParams)
    query.set(name, query.has(name) ? `${query.get(name)},${value}` : value);
  // Lambda sets both itself, whatever the asker wrote.
  const domainName = `127.0.0.1:${request.socket.localPort}`;
  headers['x-forwarded-proto'] = 'http';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(request.headers.cookie ? { cookies: request.headers.cookie.split(/; */) } : {}),
    headers,
    ...(query.size ? { queryStringParameters: Object.fromEntries(query) } : {}),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length ? { body: body.toString('base64'), isBase64Encoded: true } : { isBase64Encoded: false }),
  };
}

function writeAnswer(response: ServerResponse, answer: unknown): void {
  const shaped = UrlAnswer.safeParse(answer);
  if (!shaped.success || shaped.data.statusCode === undefined) {
    // Lambda reads any other answer as the body of a 200.
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    return;
  }
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded } = shaped.data;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length) response.setHeader('set-cookie', cookies);
  response.writeHead(statusCode).end(isBase64Encoded ? Buffer.from(body, 'base64') : body);
}
