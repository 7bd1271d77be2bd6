import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NormalizedEntry } from '../../../shared/model/entry.ts';
import type { Item } from '../../../shared/model/item.ts';
import { canonicalUrl } from '../../../shared/normalize/canonicalUrl.ts';
import { findSharedAddresses, findSharedGuids } from '../../../shared/normalize/findSharedAddresses.ts';
import { isCorrection } from '../../../shared/normalize/isCorrection.ts';
import { itemFingerprint } from '../../../shared/normalize/itemFingerprint.ts';
import { type ItemReport, normalizeItem } from '../../../shared/normalize/normalizeItem.ts';

const receipt = {
  receivedAt: '2015-12-23T18:00:00.000Z',
  sha256: 'a'.repeat(64),
  feedId: 'karun',
  outlet: 'Karun Press',
  language: 'ar',
};
const feed: ItemReport = { reportKey: 'reports/2015/12/23/karun/a', receipt, format: 'rss2' };
const { feedId: _, ...wireReceipt } = receipt;
const wire = (outlet: string): ItemReport => ({
  reportKey: 'wires/2015/12/23/a/x.xml',
  receipt: { ...wireReceipt, outlet },
  format: 'newsml-g2',
});
const item: Item = {
  position: 0,
  guid: 'karun-1',
  headline: 'Bridge reopens',
  bodyText: 'Cars are crossing.',
  publishedAt: '2015-12-23T10:00:00.000Z',
};

function entryOf(item: Item, report = feed): NormalizedEntry {
  const entry = normalizeItem(item, report);
  if ('refused' in entry) throw new Error(entry.refused.message);
  return NormalizedEntry.parse(entry);
}

describe('a correction that the text opens with', () => {
  it('is one, and its words are the note, while the text stays as printed', () => {
    const bodyText = '(Corrects toll to 18 from 21 after a hospital had listed three men twice)\nEighteen people died.';
    const entry = entryOf({ ...item, bodyText });
    expect(entry.correction).toBe(true);
    expect(entry.note).toBe('Corrects toll to 18 from 21 after a hospital had listed three men twice');
    expect(entry.text).toContain('(Corrects toll');
    expect(entryOf({ ...item, bodyText, note: 'For editors: two names.' }).note).toBe('For editors: two names.');
  });

  it.each([
    'The prisoner (correctly named only later) was freed.',
    '(Reporting by Nour Haddad) Cars are crossing.',
    'Correct the aim, the officer told his men.',
  ])('is not seen in: %s', (bodyText) => {
    const entry = entryOf({ ...item, bodyText });
    expect([entry.correction, entry.note]).toEqual([undefined, undefined]);
  });
});

describe('the identity of items to which their report gives one address', () => {
  const bare = (headline: string, url: string): Item => ({
    position: 0,
    headline,
    url,
    bodyText: `${headline}. More.`,
  });
  const idsOf = (items: Item[]) => {
    const shared = findSharedAddresses(items);
    return items.map((each) => entryOf(each, { ...feed, shared }).entryId);
  };
  const page = 'https://karun.example/live';

  it('is the fragment, which stays when the words change', () => {
    const ids = idsOf([bare('Gate opens', `${page}#post-1`), bare('Gate closes', `${page}#post-2`)]);
    expect(new Set(ids).size).toBe(2);
    const later = [bare('Rain', `${page}#post-3`), bare('Gate closes at noon', `${page}#post-2`)];
    expect(idsOf(later)[1]).toBe(ids[1]);
  });

  it.each(['', '#comments'])('is the headline where fragments tell nothing (%s), whatever its text grows to', (end) => {
    const [one, other] = [bare('Gate opens', page + end), bare('Gate closes', page + end)];
    const ids = idsOf([one, other]);
    expect(new Set(ids).size).toBe(2);
    expect(idsOf([bare('Rain', page + end), { ...other, bodyText: 'Much more is known.' }])[1]).toBe(ids[1]);
  });

  it('stays the address where that is one item’s alone, or one item’s twice', () => {
    const alone = entryOf(bare('Gate opens', page)).entryId;
    expect(idsOf([bare('Gate opens', `${page}#a`), bare('Rain', `${page}/2`)])[0]).toBe(alone);
    expect(idsOf([bare('Gate opens', page), bare('Gate opens', page)])).toEqual([alone, alone]);
  });
});

describe('the identity of an entry', () => {
  it('comes from the feed and its guid, whatever else changes', () => {
    const first = entryOf(item);
    expect(first.entryId).toMatch(/^e-[0-9a-f]{20}$/);
    expect(entryOf({ ...item, headline: 'Bridge closes again', publishedAt: '2015-12-24T10:00:00.000Z' }).entryId).toBe(
      first.entryId,
    );
    expect(entryOf(item, { ...feed, receipt: { ...receipt, feedId: 'other' } }).entryId).not.toBe(first.entryId);
  });

  it('is the same for a tag: or urn: that came by wire in another file', () => {
    const global = { ...item, guid: 'tag:levant-wire.example,2015:LW1' };
    expect(entryOf(global, wire('Levant Wire')).entryId).toBe(entryOf(global, wire('x')).entryId);
    expect(entryOf(item, wire('Levant Wire')).entryId).not.toBe(entryOf(item, wire('x')).entryId);
  });

  it('is the page’s address, without what campaigns and requests add, where there is no guid', () => {
    const bare = { ...item, guid: undefined };
    const one = entryOf({ ...bare, url: 'https://karun.example/n/1?utm_source=rss&token=8f2c' }).entryId;
    expect(entryOf({ ...bare, url: 'http://www.karun.example/n/1/?token=99aa#top' }).entryId).toBe(one);
    expect(entryOf({ ...bare, url: 'https://karun.example/n/2' }).entryId).not.toBe(one);
  });

  it('is the same however a server dresses the address of one request', () => {
    const token = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 24, maxLength: 40 });
    const dress = fc.record({
      name: fc.constantFrom('token', 'sid', 'session', 'ts', 'utm_source', 'fbclid', 'PHPSESSID', '_', 'k'),
      value: token,
      www: fc.boolean(),
      secure: fc.boolean(),
      slash: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), dress, dress, (number, one, two) => {
        const address = (each: { name: string; value: string; www: boolean; secure: boolean; slash: boolean }) =>
          `http${each.secure ? 's' : ''}://${each.www ? 'www.' : ''}karun.example/news/gate-opens-at-dawn-${number}${each.slash ? '/' : ''}?${each.name}=1a${each.value}`;
        const bare = { ...item, guid: undefined };
        expect(entryOf({ ...bare, url: address(one) }).entryId).toBe(entryOf({ ...bare, url: address(two) }).entryId);
      }),
    );
  });

  it('is outlet and words for posts of a live page', () => {
    const post = { position: 3, bodyText: 'Two shells fell.' };
    const live: ItemReport = { ...wire('Levant Wire'), format: 'live-blog' };
    expect(entryOf(post, live).entryId).toBe(entryOf({ ...post, position: 7 }, live).entryId);
    expect(entryOf({ ...post, bodyText: 'Three shells fell.' }, live).entryId).not.toBe(entryOf(post, live).entryId);
  });
});

describe('a file that somebody dropped', () => {
  const dropped = (fileName: string, over: Partial<ItemReport> = {}): ItemReport => ({
    reportKey: `wires/2015/12/23/a/${fileName}`,
    receipt: { receivedAt: receipt.receivedAt, sha256: receipt.sha256, fileName },
    format: 'ninjs',
    ...over,
  });

  it('is from whom it names: provider or holder of rights, else its credit line, else the feed of that title', () => {
    const of = (told: Partial<Item>, over?: Partial<ItemReport>) =>
      entryOf({ ...item, ...told }, dropped('1.json', over)).outlet;
    expect(of({ supplier: 'Amud Agency', credits: ['Nahr Service'] })).toBe('Amud Agency');
    expect(of({ supplier: '© 2015 Amud Agency. All rights reserved.' })).toBe('Amud Agency');
    expect(of({ supplier: 'Copyright (c) 2015 by Amud Agency' })).toBe('Amud Agency');
    expect(of({ credits: ['Nahr Service', 'Amud Agency'] })).toBe('Nahr Service');
    expect(of({}, { format: 'rss2', title: 'Barada Post' })).toBe('Barada Post');
    expect(of({}, { format: 'live-blog', title: 'The day in brief' })).toBe('wire drop');
    expect(of({ supplier: '2015' })).toBe('wire drop');
  });

  it('shares no names with another supplier’s: two desks both count from one', () => {
    const amud = entryOf({ ...item, supplier: 'Amud Agency' }, dropped('1.json'));
    const nahr = entryOf({ ...item, supplier: 'Nahr Service' }, dropped('1.json'));
    expect(nahr.entryId).not.toBe(amud.entryId);
    expect(entryOf({ ...item, supplier: 'AMUD AGENCY' }, dropped('other.json')).entryId).toBe(amud.entryId);
  });

  it('of nobody shares names only with files named alike, so that a kill meets what it kills and no other', () => {
    const first = entryOf(item, dropped('flash-0114.json'));
    const kill = entryOf({ position: 0, guid: item.guid, status: 'canceled' }, dropped('flash-0115.json'));
    expect(kill.entryId).toBe(first.entryId);
    expect(entryOf(item, dropped('night-0114.json')).entryId).not.toBe(first.entryId);
    expect(entryOf(item, dropped('flash-0116.xml', { format: 'nitf' })).entryId).not.toBe(first.entryId);
  });

  it.each(['urn:newsml:amud.example:20151223:7', 'https://amud.example/7', '20151223.7@amud.example'])(
    'meets its revisions under a name that nobody else can give, whatever it is called: %s',
    (guid) => {
      const first = entryOf({ ...item, guid, supplier: 'Amud Agency' }, dropped('a.json'));
      expect(entryOf({ ...item, guid, bodyText: 'Two lanes.' }, dropped('b-2.json')).entryId).toBe(first.entryId);
    },
  );
});

describe('the address of a page', () => {
  it('keeps the parameters that tell pages apart', () => {
    expect(canonicalUrl('https://a.example/story.php?id=12&sid=9')).not.toBe(
      canonicalUrl('https://a.example/story.php?id=13&sid=9'),
    );
    for (const [one, other] of [
      ['/s/0?sid=d3d9446802a44259755d38e6d163e820', '/s/0?sid=98f13708210194c475687be6106a3b84'],
      ['/s/0?sid=a8f3k2', '/s/0?sid=q7m1zz'],
      ['/s/0?rnd=d3d94468', '/s/0?rnd=6512bd43'],
      ['/s/0?_t=1450882800', '/s/0?_t=1450882860'],
      ['/s/0?r=0.51372849', '/s/0?r=0.99120011'],
      ['/(S(d3d9446802a44259755d38e6))/s/0', '/(S(6512bd43d9caa6e02c990b0a))/s/0'],
    ])
      expect(canonicalUrl(`https://a.example${one}`)).toBe(canonicalUrl(`https://a.example${other}`));
    for (const [one, other] of [
      ['/article.php?sid=a8f3k2', '/article.php?sid=q7m1zz'],
      ['/news?sid=12', '/news?sid=13'],
      ['/?t=a8f3k2', '/?t=q7m1zz'],
      ['/video?t=120', '/video?t=240'],
      ['/(S)/s/0', '/(T)/s/0'],
    ])
      expect(canonicalUrl(`https://a.example${one}`)).not.toBe(canonicalUrl(`https://a.example${other}`));
    expect(canonicalUrl('https://a.example/p?b=2&a=1')).toBe(canonicalUrl('https://a.example/p?a=1&b=2'));
    expect(canonicalUrl('https://a.example/x?k=0123456789abcdef01234567')).not.toBe(
      canonicalUrl('https://a.example/x?k=abcdef0123456789abcdef01'),
    );
  });
});

describe('the dates of an entry', () => {
  it('fall back to the receipt when the supplier gave none', () => {
    expect(entryOf({ ...item, publishedAt: undefined })).toMatchObject({
      publishedAt: receipt.receivedAt,
      publishedAtBasis: 'received',
      day: '2015-12-23',
    });
  });

  it.each(['2016-03-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'])(
    'fall back to the receipt when they cannot be true: %s',
    (publishedAt) => {
      expect(entryOf({ ...item, publishedAt }).publishedAtBasis).toBe('received');
    },
  );

  it('allow a supplier whose clock is an hour ahead', () => {
    expect(entryOf({ ...item, publishedAt: '2015-12-23T19:00:00.000Z' }).publishedAtBasis).toBe('supplier');
  });

  it('make the version where the supplier counts none', () => {
    expect(entryOf({ ...item, updatedAt: '2015-12-23T11:00:00.000Z' }).version).toBe(1450868400);
    expect(entryOf({ ...item, version: 4, updatedAt: '2015-12-23T11:00:00.000Z' }).version).toBe(4);
    expect(entryOf(item).version).toBe(0);
  });
});

describe('the words of an entry', () => {
  it('are not said twice: a first line that repeats the headline is left out', () => {
    expect(entryOf({ ...item, bodyText: 'BRIDGE REOPENS\nCars are crossing.' }).text).toBe('Cars are crossing.');
  });

  it('are composed, one space between words, and otherwise as printed', () => {
    expect(entryOf({ ...item, bodyText: 'Asenior  officer\u00a0spoke\u200b.\r\n\r\n Cafe\u0301.' }).text).toBe(
      'Asenior officer spoke.\nCafé.',
    );
  });

  it('come from the summary where there is no body', () => {
    expect(entryOf({ ...item, bodyText: undefined, summary: 'In short.' }).text).toBe('In short.');
  });

  it('may be missing only from a kill', () => {
    expect(normalizeItem({ position: 2 }, feed)).toMatchObject({ refused: { code: 'no-text', item: 2 } });
    expect(entryOf({ position: 2, guid: 'g', status: 'canceled' })).toMatchObject({ status: 'canceled', text: '' });
  });
});

describe('an embargo', () => {
  it('holds until its hour, and one that is over is none', () => {
    const embargoed: Item = { ...item, status: 'embargoed', embargoedUntil: '2015-12-24T06:00:00.000Z' };
    expect(entryOf(embargoed)).toMatchObject({ status: 'embargoed', embargoedUntil: '2015-12-24T06:00:00.000Z' });
    const over = entryOf({ ...embargoed, embargoedUntil: '2015-12-23T06:00:00.000Z' });
    expect(over.status).toBe('usable');
    expect(over.embargoedUntil).toBeUndefined();
  });
});

describe('a correction', () => {
  it.each([
    'CORRECTION: Six hurt',
    'CORRECTED-Six hurt',
    'تصحيح: ستة جرحى',
    'ИСПРАВЛЕНО: Шесть раненых',
    'DÜZELTME: Altı yaralı',
    'RECTIFICATIF - Six blessés',
    'Six hurt (corrected)',
  ])('is told by its headline: %s', (headline) => {
    expect(isCorrection(headline)).toBe(true);
  });

  it.each(['Corrected figures show a fall', 'Corrections officer held', 'Bridge reopens'])(
    'is not seen in: %s',
    (headline) => {
      expect(isCorrection(headline)).toBe(false);
    },
  );
});

describe('what was already seen', () => {
  it('keeps its fingerprint when only dates move', () => {
    expect(
      itemFingerprint({
        ...item,
        publishedAt: '2015-12-24T00:00:00.000Z',
        updatedAt: '2015-12-24T00:00:00.000Z',
        position: 9,
      }),
    ).toBe(itemFingerprint(item));
  });

  it.each([{ version: 2 }, { status: 'canceled' as const }, { headline: 'x' }, { bodyText: 'x' }, { guid: 'x' }])(
    'changes it with %o',
    (change) => {
      expect(itemFingerprint({ ...item, ...change })).not.toBe(itemFingerprint(item));
    },
  );
});

it('any item makes a valid entry or a refusal, and the same one each time', () => {
  const text = fc.option(fc.string({ unit: 'binary', maxLength: 60 }), { nil: undefined });
  const anyItem = fc.record({
    position: fc.nat(),
    guid: text,
    headline: text,
    url: text,
    summary: text,
    bodyText: text,
    publishedAt: text,
    updatedAt: text,
    embargoedUntil: text,
    language: text,
    byline: text,
  });
  fc.assert(
    fc.property(anyItem, (item) => {
      const entry = normalizeItem(item, feed);
      if (!('refused' in entry)) NormalizedEntry.parse(entry);
      expect(normalizeItem(item, feed)).toEqual(entry);
    }),
  );
});

describe('a guid that a report gives to several items', () => {
  const item = (position: number, over: Partial<Item> = {}): Item => ({
    position,
    guid: 'http://z.example/',
    url: `http://z.example/story-${position}`,
    headline: `Clash number ${position}`,
    bodyText: 'Shots were heard.',
    ...over,
  });
  const report: ItemReport = {
    reportKey: 'reports/2016/07/06/z/a',
    receipt: { receivedAt: '2016-07-06T18:00:00.000Z', sha256: 'a'.repeat(64), feedId: 'z', outlet: 'Z' },
    format: 'rss2',
  };
  const idsOf = (items: Item[]) =>
    items.map((each) => {
      const entry = normalizeItem(each, { ...report, sharedGuids: findSharedGuids(items) });
      return 'refused' in entry ? undefined : entry.entryId;
    });

  it('is no item’s name: the address is', () => {
    const items = [item(1), item(2), item(3)];
    expect(new Set(idsOf(items)).size).toBe(3);
    // And a fourth of another day does not move them.
    expect(idsOf([...items, item(4)]).slice(0, 3)).toEqual(idsOf(items));
  });

  it('stays the name of an item that is listed twice', () => {
    const [one, other] = idsOf([item(1), item(2, { url: item(1).url })]);
    expect(other).toBe(one);
    expect(new Set(idsOf([item(1), item(2, { headline: item(1).headline })])).size).toBe(1);
  });
});
