import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import type { Frame } from '../../../shared/digest/frame.ts';
import { linkPictures } from '../../../shared/digest/linkPictures.ts';
import { sitePageHeaders } from '../../../shared/digest/pageHeaders.ts';
import { renderHtml } from '../../../shared/digest/renderHtml.ts';
import { renderPage } from '../../../shared/digest/renderPage.ts';
import { renderText } from '../../../shared/digest/renderText.ts';
import { preheader, subjectLine } from '../../../shared/digest/subjectLine.ts';
import { wordsOf } from '../../../shared/digest/words.ts';
import { wrapText } from '../../../shared/digest/wrapText.ts';
import type { DigestMaterial } from '../../../shared/model/edition.ts';
import { addDays } from '../../../shared/model/time.ts';
import { gazetteer, inventDay, inventEntry, inventSmallStories } from './inventedDay.ts';
import { stretchWords } from './stretchWords.ts';

const siteUrl = 'https://desk.example';
const digest = composeDigest(inventDay(), gazetteer);

function frameOf(locale: 'en' | 'ar', more: Partial<Frame> = {}): Frame {
  return {
    siteUrl,
    archiveUrl: `${siteUrl}/editions/2015-12-23/`,
    unsubscribeUrl: `${siteUrl}/subscription/unsubscribe?token=a.b`,
    preferencesUrl: `${siteUrl}/subscription/preferences?token=a.b`,
    pictures: linkPictures(digest, { siteUrl, locale }),
    locale,
    ...more,
  };
}

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

function elementsOf(html: string): Required<Pick<Node, 'name' | 'attribs'>>[] {
  const found: Required<Pick<Node, 'name' | 'attribs'>>[] = [];
  const walk = (node: Node): void => {
    if (node.name && node.attribs) found.push({ name: node.name, attribs: node.attribs });
    node.children?.forEach(walk);
  };
  walk(parseDocument(html) as unknown as Node);
  return found;
}

function wordsIn(html: string): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.type === 'text') parts.push(node.data ?? '');
    if (node.name !== 'style') node.children?.forEach(walk);
  };
  walk(parseDocument(html) as unknown as Node);
  return parts.join(' ').replace(/\s+/g, ' ');
}

const html = renderHtml(digest, frameOf('en'));

describe('the mail', () => {
  it('is at most 95 KB, its styles at most 8 KB, on the longest of days', () => {
    const arabic = inventSmallStories(120).map((entry) => ({
      ...entry,
      text: 'قال شهود إن القصف طال السوق القديمة في ساعات الفجر الأولى وأصاب ثلاثة متاجر. '.repeat(5),
    }));
    const long = composeDigest(inventDay({ entries: [...inventDay().entries, ...arabic] }), gazetteer);
    const page = renderHtml(long, frameOf('en'));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(95_000);
    expect(/<style>([^<]*)<\/style>/.exec(page)?.[1]?.length).toBeLessThanOrEqual(8_000);
  });

  it('leaves to the page what would make it too long, and says how much', () => {
    const padded = {
      ...digest,
      stories: digest.stories.map((story) => ({
        ...story,
        lines: story.lines.flatMap((line) =>
          Array.from({ length: 12 }, () => ({ ...line, sentence: `${line.sentence} `.repeat(6) })),
        ),
      })),
    };
    const page = renderHtml(padded, frameOf('en'));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(95_000);
    expect(wordsIn(page)).toMatch(/\d+ further stories had no room here\./);
  });

  it('opens with the real counts', () => {
    expect(preheader(digest)).toBe('35 reports from 12 outlets · 20 stories · 2 disputed · 2 corrections');
    expect(wordsIn(html)).toContain(preheader(digest));
    expect(subjectLine(digest)).toBe('Syria and Iraq, 23 Dec: 35 reports from 12 outlets · 20 stories · 2 disputed');
  });

  it('holds every line of every story, with mark, outlet and link', () => {
    const words = wordsIn(html);
    const hrefs = elementsOf(html).map(({ attribs }) => attribs.href);
    for (const story of digest.stories) {
      for (const line of [story.headline, ...story.lines]) {
        expect(words).toContain(line.sentence);
        expect(hrefs).toContain(new URL(line.url ?? '').href);
      }
    }
    expect(words).toContain('The other side: Russia Silent: nothing that this side says of it was filed.');
    expect(words.replace(/ (?=[,)])|(?<=\() /g, '')).toContain(
      'Killed, as given over time: 43 (Gulf Wire, 22 Dec, 16:30) → 44 (Gulf Wire, 16:50)',
    );
  });

  it('lays out with tables that say they are layout, and is whole without pictures', () => {
    for (const { name, attribs } of elementsOf(html)) if (name === 'table') expect(attribs.role).toBe('presentation');
    for (const { name, attribs } of elementsOf(html))
      if (name === 'img') expect(attribs.alt?.length).toBeGreaterThan(40);
    expect(html).not.toMatch(/<script|<link|@import|url\(/);
    const without = renderHtml(digest, frameOf('en', { pictures: {} }));
    expect(wordsIn(without)).toContain('Army enters last quarter of Ramadi');
  });

  it('breaks a word of a supplier that is wider than a phone, wherever it stands', () => {
    const stretched = renderHtml(stretchWords(digest), frameOf('en'));
    expect(stretched).toMatch(/pfbid0Xy7Q{1}(?:pfbid0Xy7Q){20}/);
    const [outer, ...inner] = elementsOf(stretched).filter(({ name }) => name === 'table');
    // What is inherited holds in every cell, and columns are as wide as they were told, not as their longest word.
    expect(outer?.attribs.style).toMatch(/table-layout:fixed;word-break:break-word;overflow-wrap:anywhere/);
    expect(inner.length).toBeGreaterThan(1);
    for (const { attribs } of inner) expect(attribs.style).toMatch(/table-layout:fixed|overflow-wrap:normal/);
    const others = elementsOf(stretched).filter(
      ({ name, attribs }) => name !== 'table' && /white-space:\s*(?:nowrap|pre)/.test(attribs.style ?? ''),
    );
    expect(others).toEqual([]);
    expect(Buffer.byteLength(stretched)).toBeLessThanOrEqual(95_000);
  });

  it('says in one line what its marks mean, in the language of the frame, alerts too', () => {
    const alert = { ...digest, editionId: 'alert-0123456789abcdef-25', alert: 25 as const };
    for (const locale of ['en', 'ar'] as const)
      for (const what of [digest, alert])
        for (const rendered of [
          wordsIn(renderHtml(what, frameOf(locale))),
          renderText(what, frameOf(locale)).replace(/\s+/g, ' '),
        ]) {
          const { marks, markMeanings } = wordsOf(locale);
          for (const mark of Object.keys(marks) as (keyof typeof marks)[])
            expect(rendered).toContain(`${marks[mark]}: ${markMeanings[mark]}.`);
        }
  });

  it('turns Arabic originals and names their language', () => {
    const turned = elementsOf(html).filter(({ attribs }) => attribs.dir === 'rtl');
    expect(turned.length).toBeGreaterThan(0);
    for (const { attribs } of turned) expect(attribs.lang).toBe('ar');
    expect(wordsIn(html)).toContain('Arabic');
  });

  it('speaks Arabic in an Arabic frame, and leaves the quotes as they were filed', () => {
    const page = renderHtml(digest, frameOf('ar'));
    expect(elementsOf(page).find(({ name }) => name === 'html')?.attribs).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(wordsIn(page)).toContain('الأربعاء 23 كانون الأول');
    expect(wordsIn(page)).toContain('Idlib rescuers put market dead at 44 after count of names');
  });

  it('says whose reports the desk may never have seen, and when, by the desk’s own clock', () => {
    const [from, to] = [`${addDays(digest.editionId, -1)}T20:00:00.000Z`, `${digest.editionId}T01:30:00.000Z`];
    const missed = [{ outlet: 'Euphrates Wire', from, to }];
    const gapped = { ...digest, timeZone: 'Asia/Baghdad', coverage: { ...digest.coverage, missed } };
    const times = `${addDays(digest.editionId, -1)} 23:00 and 04:30`;
    const sentence = `Euphrates Wire may have carried reports between ${times} that this desk never saw.`;
    expect(renderHtml(gapped, frameOf('en'))).toContain(sentence);
    expect(renderHtml(gapped, frameOf('ar'))).toContain('Euphrates Wire');
    expect(renderHtml(digest, frameOf('en'))).not.toContain('never saw');
  });

  it('tells a reader only the corrections to what that reader was sent', () => {
    expect(wordsIn(renderHtml(digest, frameOf('en', { correctionsFor: ['2015-12-22'] })))).toContain(
      'Three bridges cleared',
    );
    expect(wordsIn(renderHtml(digest, frameOf('en', { correctionsFor: ['2015-12-20'] })))).not.toContain(
      'Three bridges cleared',
    );
    expect(renderText(digest, frameOf('en', { correctionsFor: [] }))).not.toContain('General defects');
  });
});

describe('hostile copy', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</p></td></table><style>*{display:none}</style>',
    '<a href="javascript:alert(1)">x</a>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '`+alert(1)+`',
    '</title><script>1</script>',
    '\u0000<scr\u0000ipt>',
    '\u202egnp.exe',
    'a\r\nBcc: everybody@example.org',
    '{{constructor}}',
    '<svg/onload=alert(1)>',
    '<base href=//evil.example>',
    '<meta http-equiv=refresh content=0>',
  ];
  const urls = [
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    '//evil.example/x',
    'https://a.example/"onclick="x',
    'http://user:pass@evil.example/',
    'vbscript:x',
    ' https://ok.example/<b>',
    'ftp://a.example/',
    'https://',
    'file:///etc/passwd',
  ];
  const attacked: DigestMaterial = inventDay({
    entries: payloads.map((payload, index) =>
      inventEntry({
        id: `h${String(index).padStart(2, '0')}`,
        outlet: payload,
        at: '10:00',
        headline: `Headline ${payload} of the day`,
        text: `Witnesses at the market said ${payload} before the shells fell on Homs. A second sentence says ${payload} of it all.`,
        credits: [payload],
        language: index % 3 === 0 ? 'ar"><b' : 'en',
        place: 'sy-homs',
        url: urls[index % urls.length],
        relevance: index % 5 === 0 ? 'related' : 'core',
      }),
    ),
  });
  const hostile = composeDigest(
    {
      ...attacked,
      coverage: {
        feedsHeard: 1,
        feedsTotal: 2,
        silent: [{ outlet: '<b>x', hours: 3 }],
        failing: [{ outlet: '<i>', problem: '"><script>' }],
        missed: [{ outlet: '<u>', from: digest.dataFrom, to: digest.dataUntil }],
      },
    },
    gazetteer,
  );

  it.each([
    ['mail', renderHtml(hostile, frameOf('en'))],
    ['Arabic mail', renderHtml(hostile, frameOf('ar'))],
    ['page', renderPage(hostile, frameOf('en'))],
  ])('cannot put a tag, an attribute or an address into the %s', (kind, page) => {
    const plain = elementsOf(renderPage(digest, frameOf('en'))).concat(elementsOf(html));
    const names = new Set(plain.map(({ name }) => name));
    for (const { name, attribs } of elementsOf(page)) {
      expect(names).toContain(name);
      for (const attribute of Object.keys(attribs)) expect(attribute).not.toMatch(/^on|^srcdoc$|^action$/);
      for (const address of [attribs.href, attribs.src, attribs.srcset]) {
        if (address === undefined || address.startsWith('#')) continue;
        // Of pictures the page names the path alone.
        if (kind === 'page' && address.startsWith('/editions/2015-12-23/')) expect(address).toMatch(/^[\w./-]+\.png$/);
        else expect(new URL(address).protocol).toMatch(/^https?:$/);
      }
    }
    expect(page).not.toContain('\u0000');
    expect(page).not.toContain('\u202e');
  });

  it('cannot break the subject into headers', () => {
    expect(subjectLine(hostile)).not.toMatch(/[\r\n\u202e]/);
    const headline = { ...digest.stories[0]!.headline, sentence: 'Truce\r\nBcc: all@example.org' };
    const broken = {
      ...digest,
      stories: [{ ...digest.stories[0]!, mark: 'confirmed_multi_source' as const, headline }],
    };
    expect(subjectLine(broken)).not.toMatch(/[\r\n]/);
  });
});

describe('the plain text', () => {
  const text = renderText(digest, frameOf('en'));

  it('keeps to 78 columns but for links, which are whole and alone', () => {
    for (const line of text.split('\n'))
      if (!/^[ |]*<https?:\S+>$/.test(line)) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('has the same sentences, marks and links as the HTML', () => {
    const flat = text.replace(/\n[ |]*/g, ' ');
    for (const story of digest.stories) {
      for (const line of story.lines) {
        expect(flat).toContain(line.sentence);
        expect(text).toContain(`<${new URL(line.url ?? '').href}>`);
      }
    }
    expect(flat).toContain('[Unverified] Field Medics Union');
    expect(text).not.toMatch(/<(p|td|b|a)\b/);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapText(`a ${'x'.repeat(100)} b`, 40).every((line) => line.length <= 40)).toBe(true);
    expect(wrapText('one two', 40, '> ')).toEqual(['> one two']);
  });
});

describe('the page in the archive', () => {
  const page = renderPage(
    digest,
    frameOf('en', { pictures: linkPictures(digest, { siteUrl, locale: 'en', mapSize: 'desktop' }) }),
  );

  it('has a permanent place for every story and every entry, each once', () => {
    const ids = elementsOf(page).flatMap(({ attribs }) => attribs.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const story of [...digest.stories, ...digest.brief]) {
      expect(ids).toContain(story.storyId);
      for (const report of story.reports) expect(ids).toContain(report.entryId);
    }
  });

  it('loads its pictures from the host that it is asked of, and so under a policy that names no other', () => {
    const asked = 'https://abc.lambda-url.eu-west-1.on.aws/editions/2015-12-23/';
    const pictures = elementsOf(page).flatMap(({ name, attribs: { src, srcset } }) =>
      name === 'img' || name === 'source' ? [src ?? srcset ?? ''] : [],
    );
    expect(pictures.length).toBeGreaterThan(4);
    expect(sitePageHeaders['content-security-policy']).toContain("img-src 'self';");
    for (const picture of pictures) {
      const { origin, pathname } = new URL(picture, asked);
      expect(origin).toBe(new URL(asked).origin);
      expect(pathname).toMatch(/^\/editions\/2015-12-23\/[a-z-]+\.png$/);
    }
  });

  it('breaks a word that is wider than the screen', () => {
    const style = /<style>([^<]*)<\/style>/.exec(renderPage(stretchWords(digest), frameOf('en')))?.[1] ?? '';
    expect(/^body\{[^}]*overflow-wrap:anywhere/m.test(style)).toBe(true);
  });

  it('links within itself only to what is there', () => {
    const elements = elementsOf(page);
    const ids = new Set(elements.map(({ attribs }) => attribs.id));
    for (const { attribs } of elements) if (attribs.href?.startsWith('#')) expect(ids).toContain(attribs.href.slice(1));
  });
});

describe('an alert', () => {
  const idlib = digest.stories.filter(({ storyId }) => storyId === 's-idlib');
  const alert = { ...digest, editionId: 'alert-0123456789abcdef-25', alert: 25 as const, stories: idlib };

  it('says in its subject where, how many, and how sure that figure is, not how sure the story is', () => {
    expect(idlib[0]?.mark).toBe('confirmed_multi_source');
    expect(subjectLine(alert)).toBe('Alert: Idlib, 44 killed (Single source)');
    expect(subjectLine(alert, 'ar')).toMatch(/^تنبيه: .*44/);
  });

  it('is the story as a digest tells it, with why it came and the way out, and nothing of the day', () => {
    for (const rendered of [
      wordsIn(renderHtml(alert, frameOf('en', { pictures: {} }))),
      renderText(alert, frameOf('en')),
    ]) {
      expect(rendered).toContain('25 or more killed');
      expect(rendered).toContain('First reports are often wrong');
      expect(rendered).toContain('Unsubscribe');
      expect(rendered).not.toContain('The day in numbers');
      expect(rendered).not.toContain('sources heard');
    }
  });
});
