/** The wire between the SDK's clients and the engines of this process: requests are handed over instead of sent. */
import { Readable } from 'node:stream';

export interface WireRequest {
  method: string;
  path: string;
  query: Record<string, string | string[] | null>;
  headers: Record<string, string>;
  body: Buffer;
}

export interface WireAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** What a command asks, without the wire; undefined for a command that has to take it. */
export type Direct = (command: string, input: Record<string, unknown>) => Promise<object> | undefined;

export type Answerer = (request: WireRequest) => Promise<WireAnswer> | WireAnswer;

interface SdkRequest {
  method: string;
  path: string;
  query?: WireRequest['query'];
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

/** What an SDK client takes for its `requestHandler`. */
export function handOver(answer: Answerer) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request: SdkRequest) {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const body = bytesOf(request.body ?? '');
      const answered = await answer({
        method: request.method,
        path: request.path,
        query: request.query ?? {},
        headers,
        body,
      });
      return {
        response: { statusCode: answered.status, headers: answered.headers ?? {}, body: streamOf(answered.body ?? '') },
      };
    },
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}

function streamOf(body: string | Uint8Array): Readable {
  const bytes = bytesOf(body);
  return new Readable({
    read() {
      if (bytes.length > 0) this.push(bytes);
      this.push(null);
    },
  });
}

function bytesOf(body: string | Uint8Array): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}
