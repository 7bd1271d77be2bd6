import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskClockVariable } from '../../shared/model/names.ts';
import { deskKeys } from '../../shared/pipeline/deskKeys.ts';
import { manageSubscription } from '../../shared/pipeline/manageSubscription.ts';
import { onRequest } from '../../shared/runtime/onRequest.ts';
import { signToken, type TokenPurpose } from '../../shared/subscribers/signToken.ts';
import { type OpenDesk, openStores } from '../contract/stores/openStores.ts';

const now = '2016-11-15T18:00:00.000Z';
const host = 'abc.lambda-url.eu-west-1.on.aws';
let desk: OpenDesk;
let keys: ReturnType<typeof deskKeys>;
let handler: ReturnType<typeof onRequest>;

beforeAll(async () => {
  process.env[deskClockVariable] = now;
  desk = await openStores('tables', 'objects', 'mail');
  keys = deskKeys(await desk.secret.read());
  handler = onRequest(manageSubscription, desk);
  for (const name of [
    'index.html',
    'digest.txt',
    'digest.json',
    'map-phone-light-en.png',
    'pictures.json',
    'secret.html',
  ])
    await desk.editionFiles.keepFile(
      '2016-11-15',
      name,
      `of ${name}`,
      name.endsWith('.png') ? 'image/png' : 'text/html',
    );
});
afterAll(async () => {
  delete process.env[deskClockVariable];
  await desk.close();
});

interface Asked {
  query?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** One request as Lambda hands it to the function, and the answer as Lambda would send it. */
async function ask(method: string, rawPath: string, { query = '', body, headers = {} }: Asked = {}) {
  const event = {
    rawPath,
    rawQueryString: query,
    headers: { host, ...headers },
    requestContext: { domainName: host, http: { method, path: rawPath } },
    isBase64Encoded: body !== undefined,
    ...(body !== undefined && { body: Buffer.from(body).toString('base64') }),
  };
  const answer = await handler(event as unknown as LambdaFunctionURLEvent);
  const sent = Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(sent) as Record<string, string>,
    body: answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64').toString() : (answer.body ?? ''),
  };
}

const tokenFor = (purpose: TokenPurpose, email: string) => signToken(purpose, keys.idOf(email), keys.tokens, now);
const subscribe = (body: string, headers?: Record<string, string>) =>
  ask('POST', '/subscription/subscribe', { body, headers });
const mailsSent = () => desk.ses?.mails().length ?? 0;
const form = (fields: [string, string][]) => new URLSearchParams(fields).toString();

function policyOf(headers: Record<string, string>): Map<string, string> {
  const parts = (headers['content-security-policy'] ?? '').split(';').map((part) => part.trim().split(/ (.*)/s));
  return new Map(parts.map(([name = '', value = '']) => [name, value]));
}

describe('every answer of the public pages', () => {
  it('is sent with a policy that runs, frames and loads nothing of anybody’s, failures and redirects too', async () => {
    const email = 'reader@reader.example';
    await subscribe(form([['email', email]]));
    const broken = onRequest(async () => Promise.reject(new Error('reader@reader.example')), {});
    const failure = await broken({
      requestContext: { domainName: host, http: { method: 'GET' } },
    } as LambdaFunctionURLEvent);
    const tokens = (['confirm', 'preferences', 'unsubscribe'] as const).map((purpose) => [
      purpose,
      tokenFor(purpose, email),
    ]);
    const answers = [
      { status: failure.statusCode ?? 0, headers: failure.headers as Record<string, string>, body: failure.body ?? '' },
      await ask('GET', '/'),
      await ask('GET', '/nothing'),
      await ask('PUT', '/subscription/subscribe'),
      await ask('GET', '/subscription/subscribe', { query: 'lang=ar' }),
      await subscribe('email=nobody'),
      await subscribe('x'.repeat(21_000)),
      await ask('GET', '/editions/2016-11-15/'),
      await ask('GET', '/editions/2016-11-15/map-phone-light-en.png'),
      await ask('GET', '/editions/2016-11-16/'),
      await ask('GET', '/subscription/confirm', { query: 'token=forged' }),
      ...(await Promise.all(
        tokens.map(([purpose, token]) => ask('GET', `/subscription/${purpose}`, { query: `token=${token}` })),
      )),
      await ask('POST', '/subscription/export', { body: form([['token', tokens[1]?.[1] ?? '']]) }),
    ];
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 302, 400, 404, 413, 500]));
    for (const { status, headers, body } of answers) {
      const policy = policyOf(headers);
      expect(policy.get('default-src'), `${status} ${body.slice(0, 80)}`).toBe("'none'");
      for (const directive of ['frame-ancestors', 'base-uri']) expect(policy.get(directive)).toBe("'none'");
      expect(["'none'", "'self'"]).toContain(policy.get('form-action'));
      expect(policy.get('style-src') ?? "'none'").toMatch(/^'(?:none|sha256-[A-Za-z0-9+/]{43}=)'$/);
      expect(
        [...policy.keys()].filter((name) => /script|connect|object|frame-src|font|media|worker/.test(name)),
      ).toEqual([]);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(body).not.toMatch(/<script|javascript:|reader@reader\.example.*(?:stack|Error)/i);
    }
    expect(failure.body).not.toContain('reader@');
  });

  it('is about nobody in particular unless a token says so, and is kept by no cache then', async () => {
    const token = tokenFor('preferences', 'reader@reader.example');
    expect((await ask('GET', '/subscription/preferences', { query: `token=${token}` })).headers['cache-control']).toBe(
      'no-store',
    );
    expect((await ask('GET', '/editions/2016-11-15/')).headers['cache-control']).toMatch(/^public/);
  });
});

describe('a link in a mail', () => {
  it('opens a page in the reader’s own language, unless the reader turns it', async () => {
    const email = 'arabic@reader.example';
    await subscribe(
      form([
        ['email', email],
        ['frame', 'ar'],
      ]),
    );
    for (const purpose of ['preferences', 'unsubscribe'] as const) {
      const query = `token=${tokenFor(purpose, email)}`;
      expect((await ask('GET', `/subscription/${purpose}`, { query })).body).toContain('<html lang="ar" dir="rtl">');
      const turned = await ask('GET', `/subscription/${purpose}`, { query: `${query}&lang=en` });
      expect(turned.body).toContain('<html lang="en" dir="ltr">');
    }
  });
});

describe('hostile requests', () => {
  it('lead no link of a mail astray, whatever name the asker calls us by', async () => {
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'javascript',
      forwarded: 'host=evil.example',
      origin: 'https://evil.example',
    };
    const before = mailsSent();
    const page = await subscribe(form([['email', 'astray@reader.example']]), headers);
    expect(mailsSent()).toBe(before + 1);
    const { readFileSync } = await import('node:fs');
    const mail = readFileSync(`${desk.mailDir}/${desk.ses?.mails().at(-1)?.messageId}.eml`, 'utf8').replace(
      /=\r\n/g,
      '',
    );
    expect(mail).toContain(`https://${host}/subscription/confirm`);
    expect(mail + page.body).not.toMatch(/evil\.example/);
  });

  it('mail nobody when the address is not one bare mailbox', async () => {
    const wrong = [
      'a@b',
      'a b@reader.example',
      'a@reader.example\r\nBcc: b@reader.example',
      'a@reader.example,b@reader.example',
      '<a@reader.example>',
      '"a"@reader.example',
      'a@[127.0.0.1]',
      'a@reader.example%00',
      'a\u0000@reader.example',
      'a\u2028b@reader.example',
      'ａ@reader.example',
      'a＠reader.example',
      'a@reader．example',
      '\u0430dmin@reader.example',
      'a@r\u0435ader.example',
      'a@\u202ereader.example',
      'a@reader.example?bcc=b@reader.example',
      `${'a'.repeat(300)}@reader.example`,
      'mailto:a@reader.example',
      'a@reader.example;b@reader.example',
      'a@reader..example',
      '.a@reader.example',
      'a@-reader.example/../x',
      'a@reader.example\tb',
      "a'--@reader.example OR 1=1",
    ];
    const before = mailsSent();
    for (const email of wrong) {
      const answer = await subscribe(form([['email', email]]));
      expect(answer.status, JSON.stringify(email)).toBe(400);
      // What was typed comes back in the form, as text.
      expect(answer.body.match(/<input /g), email).toHaveLength(4);
      expect(answer.body.match(/ value="([^"]*)"/)?.[1], email).not.toMatch(/[<>]/);
    }
    expect(mailsSent()).toBe(before);
  });

  it('mail a stranger once, however often the address is typed and however it is written', async () => {
    const before = mailsSent();
    for (const email of [
      'victim@reader.example',
      'VICTIM@reader.example',
      ' victim@READER.example ',
      'victim@reader.example',
    ])
      for (let time = 0; time < 5; time++) expect((await subscribe(form([['email', email]]))).status).toBe(200);
    expect(mailsSent()).toBe(before + 1);
  });

  it('are answered alike whatever their body calls itself, and change nothing', async () => {
    const before = mailsSent();
    const address = 'typed@reader.example';
    const bodies: [string, string][] = [
      ['application/json', JSON.stringify({ email: address })],
      [
        'multipart/form-data; boundary=x',
        `--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n${address}\r\n--x--`,
      ],
      ['text/xml', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><email>${address}</email>`],
      ['application/x-www-form-urlencoded', ''],
      ['application/x-www-form-urlencoded', '%'.repeat(500)],
      ['application/x-www-form-urlencoded', form(Array.from({ length: 900 }, (_, nth) => [`f${nth}`, 'x']))],
    ];
    for (const [type, body] of bodies) expect((await subscribe(body, { 'content-type': type })).status, type).toBe(400);
    expect((await subscribe(`email=${'a'.repeat(1_000_000)}`)).status).toBe(413);
    expect(mailsSent()).toBe(before);
  });

  it('are taken by their first field when one is repeated, and choose only what is offered', async () => {
    const before = mailsSent();
    await subscribe(
      form([
        ['email', 'first@reader.example'],
        ['email', 'second@reader.example'],
      ]),
    );
    expect(
      desk.ses
        ?.mails()
        .slice(before)
        .map(({ to }) => to),
    ).toEqual([['first@reader.example']]);
    const token = tokenFor('preferences', 'first@reader.example');
    const choose = (fields: [string, string][]) =>
      ask('POST', '/subscription/preferences', { body: form([['token', token], ...fields]) });
    const hostile: [string, string][][] = [
      [['frequency', 'hourly']],
      [
        ['status', 'active'],
        ['frequency', 'daily'],
        ['timeZone', '../../etc/passwd'],
      ],
      Array.from({ length: 300 }, (_, nth): [string, string] => ['place', `sy-${nth}`]),
      [
        ['__proto__', 'x'],
        ['frequency', '__proto__'],
      ],
      [
        ['place', '<script>'],
        ['frequency', 'daily'],
      ],
    ];
    for (const fields of hostile) expect((await choose(fields)).status, JSON.stringify(fields.slice(0, 2))).toBe(400);
    const held = await desk.subscribers.get(keys.idOf('first@reader.example'));
    expect(held).toMatchObject({ status: 'pending', email: 'first@reader.example', preferences: { placeIds: [] } });
  });

  it('by other methods do nothing, and a look unsubscribes nobody', async () => {
    const email = 'stays@reader.example';
    await subscribe(form([['email', email]]));
    await ask('POST', '/subscription/confirm', { query: `token=${tokenFor('confirm', email)}` });
    const query = `token=${tokenFor('unsubscribe', email)}`;
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'get', 'POST\u0000'])
      await ask(method, '/subscription/unsubscribe', { query });
    expect((await desk.subscribers.get(keys.idOf(email)))?.status).toBe('active');
    expect((await ask('POST', '/subscription/unsubscribe', { query, body: 'List-Unsubscribe=One-Click' })).status).toBe(
      200,
    );
    expect((await desk.subscribers.get(keys.idOf(email)))?.status).toBe('unsubscribed');
  });

  it('read of the archive what is meant to be read, by whatever path they come', async () => {
    for (const rawPath of [
      '/editions/2016-11-15/pictures.json',
      '/editions/2016-11-15/secret.html',
      '/editions/../archive/x',
      '/editions/%2e%2e/secret.html',
      '/editions/2016-11-15/..%2f2016-11-15/index.html',
      '/editions/2016-11-15/%2e%2e%2findex.html',
      '/editions//index.html',
      '/editions/2016-11-15%00/index.html',
      '/editions/2016-11-15/index.html%00.png',
      '/editions/2016-11-15/index.html/',
      '/editions/2016-11-15\\index.html',
      '/editions/2016-11-15/index.html%0d%0aset-cookie:x=1',
      '/editions/editions/2016-11-15/index.html',
      '/editions/%252e%252e/index.html',
      '/editions/2016-1١-15/index.html',
      '/.env',
      '/editions/constructor',
      '/editions/__proto__/',
      '/subscription/../editions/2016-11-15/secret.html',
      '/%',
      '/editions/%ff/index.html',
    ]) {
      const answer = await ask('GET', rawPath);
      expect(answer.status, rawPath).toBe(404);
      expect(answer.body, rawPath).not.toMatch(/of (?:secret|pictures|index)/);
      for (const value of Object.values(answer.headers)) expect(value).not.toMatch(/[\r\n]/);
    }
    expect((await ask('GET', '/editions/2016-11-15/index.html')).body).toBe('of index.html');
  });
});
