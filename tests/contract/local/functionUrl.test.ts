import { readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskFunction } from '../../../local/cloud/functions.ts';
import { serveFunctionUrl } from '../../../local/cloud/functionUrl.ts';
import type { Loopback } from '../../../local/cloud/listenOnLoopback.ts';
import { manageSubscription } from '../../../shared/pipeline/manageSubscription.ts';
import { onRequest } from '../../../shared/runtime/onRequest.ts';
import { type OpenDesk, openStores } from '../stores/openStores.ts';

let desk: OpenDesk;
let door: Loopback;

beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'mail');
  const handler = onRequest(manageSubscription, desk);
  const pages = { invoke: (event: unknown) => handler(event as LambdaFunctionURLEvent) };
  door = await serveFunctionUrl(() => pages as unknown as DeskFunction, undefined);
});
afterAll(async () => {
  await door.stop();
  await desk.close();
});

/** By Node's own client: fetch lets nobody set a Host. */
function subscribe(email: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${door.url}/subscription/subscribe`, { method: 'POST', headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', reject).end(new URLSearchParams({ email }).toString());
  });
}

function linkIn(email: string): string | undefined {
  const sent = desk.ses?.mails().find(({ to }) => to.includes(email));
  if (sent === undefined) return undefined;
  const mail = readFileSync(join(desk.mailDir, `${sent.messageId}.eml`), 'utf8').replace(/=\r\n/g, '');
  return /<(https?:\/\/[^/]+)\/subscription\/confirm/.exec(mail)?.[1];
}

describe('the desk on loopback', () => {
  it('turns away whoever asks by a name that is not this machine’s, and mails nobody for them', async () => {
    const names = [
      'evil.example',
      'evil.example:80',
      '127.0.0.1.evil.example',
      'localhost@evil.example',
      '[::2]',
      '10.0.0.1',
    ];
    for (const [nth, host] of names.entries()) {
      const email = `victim-${nth}@reader.example`;
      expect(await subscribe(email, { host }), host).toBe(421);
      expect(linkIn(email), host).toBeUndefined();
    }
  });

  it('leads its mails to its own address, whatever the asker says of name, port and protocol', async () => {
    const { port } = door;
    const asked: Record<string, string>[] = [
      {},
      { host: `localhost:${port}` },
      { host: '127.0.0.1:1' },
      { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example;proto=https' },
    ];
    for (const [nth, headers] of asked.entries()) {
      const email = `reader-${nth}@reader.example`;
      expect(await subscribe(email, headers)).toBe(200);
      expect(linkIn(email), JSON.stringify(headers)).toBe(`http://127.0.0.1:${port}`);
    }
  });
});
