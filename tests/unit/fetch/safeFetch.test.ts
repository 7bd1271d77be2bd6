import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../shared/fetch/isPublicAddress.ts';
import { readTarget } from '../../../shared/fetch/readTarget.ts';
import { safeFetch } from '../../../shared/fetch/safeFetch.ts';
import { type LoopbackServer, publicNet, serveHttp } from './publicNet.ts';
import { untrustedCertificate } from './untrustedCertificate.ts';

const feed = '<rss version="2.0"><channel><title>Wire</title><item><title>Truce holds</title></item></channel></rss>';
const open = '93.184.216.34';
const names: Record<string, string[][]> = {
  'wire.example': [[open]],
  'two.example': [['2606:2800:220:1:248:1893:25c8:1946', open]],
  'nat64.example': [['64:ff9b::5db8:d822']],
  'inside.example': [['10.0.0.7']],
  'loop.example': [['127.0.0.1']],
  'meta.example': [['169.254.169.254']],
  'azure.example': [['168.63.129.16']],
  'mixed.example': [[open, '127.0.0.1']],
  'mixed6.example': [[open, '::1']],
  'mapped.example': [['::ffff:127.0.0.1']],
  'nat64inside.example': [['64:ff9b::a9fe:a9fe']],
  'six4.example': [['2002:7f00:1::']],
  'zero.example': [['0.0.0.0']],
  'scoped.example': [['fe80::1%eth0']],
  'garbage.example': [['not an address']],
  'rebind.example': [[open], ['127.0.0.1']],
  'none.example': [[]],
};

let server: LoopbackServer;
beforeAll(async () => {
  server = await serveHttp((request, response) => {
    const url = new URL(request.url ?? '/', 'http://server.example');
    const to = url.searchParams.get('to');
    if (to !== null) {
      response.writeHead(Number(url.searchParams.get('status') ?? 302), {
        Location: Buffer.from(to, 'utf8').toString('latin1'),
      });
      response.end();
    } else if (url.pathname === '/gzip') {
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'application/rss+xml' });
      response.end(gzipSync(feed));
    } else if (url.pathname === '/echo') {
      response.end(JSON.stringify(request.headers));
    } else if (request.headers['if-none-match'] === '"v1"') {
      response.writeHead(304, { ETag: '"v1"' });
      response.end();
    } else {
      response.writeHead(200, { ETag: '"v1"', 'Content-Type': 'application/rss+xml' });
      response.end(feed);
    }
  });
});
afterAll(() => server.close());

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const redirectTo = (target: string, status = 302) =>
  `http://wire.example/r?status=${status}&to=${encodeURIComponent(target)}`;

describe('safeFetch', () => {
  it.each([
    'http://wire.example/feed',
    'http://wire.example:8080/feed',
    'http://wire.example:8000/feed',
    'http://wire.example:443/feed',
    'http://WIRE.example./feed',
    `http://${open}/feed`,
    'http://0x5d.0xb8.0xd8.0x22/feed',
    'http://[2606:2800:220:1:248:1893:25c8:1946]/feed',
    'http://two.example/feed',
    'http://nat64.example/feed',
    'http://wire.example/feed?a=1&b=%D8%B3#top',
    redirectTo('http://wire.example/feed'),
    redirectTo('/feed'),
    redirectTo('//two.example/feed'),
    redirectTo('feed', 307),
  ])('reads the feed at %s', async (url) => {
    const net = publicNet(names, server.port);
    const response = await safeFetch({ url }, net.options);
    expect(response).toMatchObject({ kind: 'answered', status: 200 });
    if (response.kind === 'answered') expect(textOf(response.bytes)).toBe(feed);
  });

  const refusedOutright = [
    'http://127.0.0.1/canary',
    'http://127.0.0.1:8080/canary',
    'http://127.1/canary',
    'http://0/canary',
    'http://2130706433:8080/canary',
    'http://0x7f000001/canary',
    'http://0x7f.1/canary',
    'http://0177.0.0.1/canary',
    'http://017700000001/canary',
    'http://127。0。0。1:8080/canary',
    'http://１２７.0.0.1/canary',
    'http://127.0.0.1.:8080/canary',
    'http://127.0.\t0.1:8080/canary',
    ' http://127.0.0.1/canary',
    'http:127.0.0.1/canary',
    'http:/127.0.0.1:8080/canary',
    'http:\\\\127.0.0.1\\canary',
    'http://%31%32%37.0.0.1/canary',
    'http://127.0.0.1%2f@wire.example/canary',
    'http://[::1]:8080/canary',
    'http://[::]/canary',
    'http://[::ffff:127.0.0.1]/canary',
    'http://[::ffff:7f00:1]:8080/canary',
    'http://[0:0:0:0:0:ffff:7f00:1]/canary',
    'http://[::127.0.0.1]:8080/canary',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[64:ff9b:1::a9fe:a9fe]/',
    'http://[2002:a9fe:a9fe::]/',
    'http://[2001:0:7f00:1::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fe80::1%25eth0]/',
    'http://[ff02::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://169.254.170.2/v2/credentials',
    'http://168.63.129.16/',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://255.255.255.255/',
    'http://10.0.0.5/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://localhost:8080/canary',
    'HTTP://LOCALHOST:8080/canary',
    'http://localhost./canary',
    'http://a.localhost/canary',
    'http://sandbox.localhost:9001/',
    'http://sandbox:9001/2018-06-01/runtime/invocation/next',
    'http://127.0.0.1:9001/2018-06-01/runtime/invocation/next',
    'http://intranet/feed',
    'http://printer.local/feed',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://router.home.arpa/',
    'http://wire.example:22/',
    'http://wire.example:25/',
    'http://wire.example:3306/',
    'http://wire.example:6379/',
    'http://wire.example:9001/',
    'http://wire.example:0/',
    'http://wire.example:65536/',
    'http://u:p@wire.example/feed',
    'http://u@wire.example/feed',
    'http://wire.example@127.0.0.1:8080/canary',
    'http://127.0.0.1:8080\\@wire.example/canary',
    'http://127.0.0.1:8080#@wire.example/',
    'file:///etc/hostname',
    'data:text/xml,<rss/>',
    'gopher://127.0.0.1:25/_HELO',
    'ftp://wire.example/',
    'javascript:alert(1)',
    'ws://wire.example/',
    'feed://wire.example/',
    'wire.example/feed',
    '',
    'http://',
    'http://exa mple/',
    'http://inside.example/feed',
    'http://loop.example/feed',
    'http://meta.example/feed',
    'http://azure.example/feed',
    'http://mixed.example/feed',
    'http://mixed6.example/feed',
    'http://mapped.example/feed',
    'http://nat64inside.example/feed',
    'http://six4.example/feed',
    'http://zero.example/feed',
    'http://scoped.example/feed',
    'http://garbage.example/feed',
  ];

  it.each(refusedOutright)('refuses %s without one dial', async (url) => {
    const net = publicNet(names, server.port);
    const response = await safeFetch({ url }, net.options);
    expect(response).toMatchObject({ kind: 'unanswered', refused: true });
    expect(net.dials).toEqual([]);
  });

  // Read after another address these are paths on the same host.
  const relative = new Set(['', 'wire.example/feed', 'http:127.0.0.1/canary', 'http:/127.0.0.1:8080/canary']);
  it.each(refusedOutright.filter((url) => !relative.has(url)))('is not led to %s by a redirect', async (url) => {
    const net = publicNet(names, server.port);
    const response = await safeFetch({ url: redirectTo(url) }, net.options);
    expect(net.dials).toEqual([`${open}:80`]);
    expect(response).toMatchObject({ kind: 'unanswered', refused: true });
  });

  it('dials the very address it checked when a name changes its answer', async () => {
    const net = publicNet(names, server.port);
    await safeFetch({ url: 'http://rebind.example/canary' }, net.options);
    expect(net.lookups).toEqual(['rebind.example']);
    expect(net.dials).toEqual([`${open}:80`]);
    const again = await safeFetch({ url: 'http://rebind.example/canary' }, net.options);
    expect(again).toMatchObject({ kind: 'unanswered', refused: true });
    expect(net.dials).toHaveLength(1);
  });

  it('looks a name up anew at each hop, so that a redirect to itself cannot rebind', async () => {
    const net = publicNet(names, server.port);
    const url = `http://rebind.example/r?to=${encodeURIComponent('http://rebind.example/canary')}`;
    expect(await safeFetch({ url }, net.options)).toMatchObject({ kind: 'unanswered', refused: true });
    expect(net.dials.every((dial) => isPublicAddress(dial.replace(/:\d+$/, '')))).toBe(true);
  });

  it('says that a name has lapsed when it has no address', async () => {
    const net = publicNet(names, server.port);
    for (const host of ['none.example', 'lapsed.example']) {
      const response = await safeFetch({ url: `http://${host}/` }, net.options);
      expect(response).toMatchObject({ kind: 'unanswered', refused: false, problem: expect.stringContaining(host) });
    }
  });

  it('never falls from https to http', () => {
    const from = new URL('https://wire.example/');
    expect(() => readTarget('http://wire.example/', from, [])).toThrow(/https to unprotected http/);
    expect(readTarget('//wire.example/b', from, []).secure).toBe(true);
  });

  it('trusts no certificate that nobody signed, and says so', async () => {
    const secure = createSecureServer(untrustedCertificate, (_request, response) => response.end(feed));
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const net = publicNet(names, (secure.address() as AddressInfo).port);
    const response = await safeFetch({ url: 'https://wire.example/feed' }, net.options);
    expect(response).toMatchObject({
      kind: 'unanswered',
      problem: expect.stringMatching(/certificate of wire\.example/),
    });
    secure.closeAllConnections();
    secure.close();
  });

  it('says so when a server of plain http is asked in https', async () => {
    const net = publicNet(names, server.port);
    const response = await safeFetch({ url: 'https://wire.example/feed' }, net.options);
    expect(response).toMatchObject({ kind: 'unanswered', problem: expect.stringMatching(/does not speak https/) });
    expect(net.dials).toEqual([`${open}:443`]);
  });

  it('remembers where permanent redirects lead, and not where a temporary one does', async () => {
    const net = publicNet(names, server.port);
    const to = 'http://two.example/feed';
    expect(await safeFetch({ url: redirectTo(to, 301) }, net.options)).toMatchObject({ finalUrl: to, movedTo: to });
    expect(await safeFetch({ url: redirectTo(to, 308) }, net.options)).toMatchObject({ finalUrl: to, movedTo: to });
    expect(await safeFetch({ url: redirectTo(to, 302) }, net.options)).not.toHaveProperty('movedTo');
    const chain = redirectTo(redirectTo(to, 302), 301);
    expect(await safeFetch({ url: chain }, net.options)).toMatchObject({ finalUrl: to, movedTo: redirectTo(to, 302) });
  });

  it('asks only for what changed, with the etag and date it was given', async () => {
    const net = publicNet(names, server.port);
    const response = await safeFetch({ url: 'http://wire.example/feed', etag: '"v1"' }, net.options);
    expect(response).toMatchObject({ kind: 'answered', status: 304, conditional: true });
  });

  it('sends a plain user agent, no cookie, and no header that a stranger wrote into an etag', async () => {
    const net = publicNet(names, server.port);
    const request = {
      url: 'http://wire.example/echo',
      etag: 'x\r\nX-Injected: 1',
      lastModified: 'Wed, 23 Dec 2015 18:00:00 GMT',
    };
    const response = await safeFetch(request, {
      ...net.options,
      userAgent: 'Dateline/1.0 (+mailto:desk@wire.example)',
    });
    const sent = response.kind === 'answered' ? JSON.parse(textOf(response.bytes)) : {};
    expect(sent).toMatchObject({
      host: 'wire.example',
      'user-agent': 'Dateline/1.0 (+mailto:desk@wire.example)',
      'if-modified-since': 'Wed, 23 Dec 2015 18:00:00 GMT',
      connection: 'close',
    });
    expect(sent).not.toHaveProperty('x-injected');
    expect(sent).not.toHaveProperty('if-none-match');
    expect(sent).not.toHaveProperty('cookie');
  });

  it('unpacks gzip', async () => {
    const net = publicNet(names, server.port);
    const response = await safeFetch({ url: 'http://wire.example/gzip' }, net.options);
    expect(response.kind === 'answered' && textOf(response.bytes)).toBe(feed);
  });

  it('gives up on a dead address and takes the next', async () => {
    const net = publicNet({ 'two.example': [[open, '93.184.216.35']] }, server.port);
    const { dial } = net.options;
    const response = await safeFetch(
      { url: 'http://two.example/feed' },
      {
        ...net.options,
        dial: (address, port) =>
          dial!(address, port).destroy(
            address === open ? Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) : undefined,
          ),
      },
    );
    expect(net.dials).toEqual([`${open}:80`, '93.184.216.35:80']);
    expect(response).toMatchObject({ kind: 'unanswered' });
  });

  describe('on the desk’s own machine', () => {
    it('reads exactly the loopback origins it serves itself', async () => {
      const allowLoopback = { origins: [server.origin] };
      expect(await safeFetch({ url: `${server.origin}/feed` }, { allowLoopback })).toMatchObject({ status: 200 });
      const other = await safeFetch({ url: `http://127.0.0.1:${server.port + 1}/feed` }, { allowLoopback });
      expect(other).toMatchObject({ kind: 'unanswered', refused: true });
      const byName = await safeFetch({ url: `http://localhost:${server.port}/feed` }, { allowLoopback });
      expect(byName).toMatchObject({ kind: 'unanswered', refused: true });
    });

    it('follows a redirect within its own newsroom', async () => {
      const url = `${server.origin}/r?status=301&to=${encodeURIComponent('/feed')}`;
      const response = await safeFetch({ url }, { allowLoopback: { origins: [server.origin] } });
      expect(response).toMatchObject({ status: 200, movedTo: `${server.origin}/feed` });
    });

    it('lets no stranger redirect there', async () => {
      const net = publicNet(names, server.port);
      const options = { ...net.options, allowLoopback: { origins: [server.origin] } };
      expect(await safeFetch({ url: redirectTo(`${server.origin}/feed`) }, options)).toMatchObject({ refused: true });
      expect(net.dials).toEqual([`${open}:80`]);
    });

    it('ignores an origin that is no loopback address', async () => {
      const net = publicNet(names, server.port);
      const options = { ...net.options, allowLoopback: { origins: ['http://10.0.0.5', 'http://localhost:8080'] } };
      for (const url of ['http://10.0.0.5/', 'http://localhost:8080/']) {
        expect(await safeFetch({ url }, options)).toMatchObject({ refused: true });
      }
      expect(net.dials).toEqual([]);
    });
  });
});
