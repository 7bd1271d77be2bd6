import { beforeAll, describe, expect, it } from 'vitest';
import { renderCorrections } from '../../shared/digest/archive/renderCorrections.ts';
import { renderAtom, renderJsonFeed } from '../../shared/digest/archive/renderFeeds.ts';
import { renderIndex } from '../../shared/digest/archive/renderIndex.ts';
import { summarizeEdition } from '../../shared/digest/archive/summarizeEdition.ts';
import { composeDigest } from '../../shared/digest/composeDigest.ts';
import type { Frame } from '../../shared/digest/frame.ts';
import { linkPictures } from '../../shared/digest/linkPictures.ts';
import { renderHtml } from '../../shared/digest/renderHtml.ts';
import { renderPage } from '../../shared/digest/renderPage.ts';
import { renderText } from '../../shared/digest/renderText.ts';
import { subjectLine } from '../../shared/digest/subjectLine.ts';
import type { Digest } from '../../shared/model/edition.ts';
import { composeMail } from '../../shared/subscribers/composeMail.ts';
import { unsubscribeHeaders } from '../../shared/subscribers/unsubscribeHeaders.ts';
import { gazetteer, inventDay, inventEntry } from '../unit/digest/inventedDay.ts';
import { judgeAtom, judgeLetters, Ordinary, outlineOf } from './judgeRenderings.ts';
import { listPayloads, type Payload } from './payloads.ts';

const siteUrl = 'https://desk.example';
const payloads = listPayloads();
const atOnce = 20;
const places = ['iq-ramadi', 'iq-mosul', 'iq-tikrit', 'iq-baghdad', 'iq-sinjar', 'sy-aleppo', 'sy-idlib', 'sy-raqqa'];

/** One day on which every report is hostile in every field that a supplier fills, and the desk's own sentences quote it too. */
function hostileDay(batch: Payload[], first: number): Digest {
  const marked = (nth: number, mark: string) => `${mark}${String(first + nth).padStart(4, '0')}`;
  const day = inventDay({
    entries: batch.map(({ text }, nth) =>
      inventEntry({
        id: marked(nth, 'x'),
        outlet: `${marked(nth, 'zo')} ${text}`,
        at: `${String(6 + (nth % 12)).padStart(2, '0')}:${String(nth).padStart(2, '0')}`,
        headline: `${marked(nth, 'zh')} shells hit ${text} at noon`,
        text: `Witnesses near ${marked(nth, 'zt')} ${text} said the shelling began at noon. A doctor counted ${nth + 2} dead ${text} by night.`,
        credits: [text],
        language: nth % 5 === 0 ? `ar${text}` : 'en',
        place: places[nth % places.length],
        killed: { min: nth + 2, max: nth + 2 },
        verification: nth % 3 === 0 ? 'disputed' : 'single_source',
        url: nth % 2 === 0 ? text : `https://outlet.example/${text}`,
        relevance: nth % 7 === 6 ? 'related' : 'core',
      }),
    ),
  });
  const [worst] = batch;
  const said = worst?.text ?? '';
  const revised = day.revised.map((each) => ({
    ...each,
    record: {
      ...each.record,
      note: said,
      changes: [{ field: 'headline' as const, from: said, to: `${said} and more` }],
    },
    entry: { ...each.entry, headline: said, outlet: said, url: said },
  }));
  const missed = [{ outlet: said, from: day.dataFrom, to: day.dataUntil }];
  const coverage = {
    feedsHeard: 1,
    feedsTotal: 3,
    silent: [{ outlet: said, hours: 3 }],
    failing: [{ outlet: said, problem: said }],
    missed,
  };
  return composeDigest({ ...day, revised, coverage }, gazetteer);
}

function frameOf(digest: Digest, locale: 'en' | 'ar'): Frame {
  return {
    siteUrl,
    archiveUrl: `${siteUrl}/editions/${digest.editionId}/`,
    unsubscribeUrl: `${siteUrl}/subscription/unsubscribe?token=a.b`,
    preferencesUrl: `${siteUrl}/subscription/preferences?token=a.b`,
    pictures: linkPictures(digest, { siteUrl, locale }),
    locale,
  };
}

async function renderAll(digest: Digest) {
  const [en, ar] = [frameOf(digest, 'en'), frameOf(digest, 'ar')];
  const edition = {
    editionId: digest.editionId,
    dataFrom: digest.dataFrom,
    dataUntil: digest.dataUntil,
    frozenAt: digest.dataUntil,
    digestSha256: '',
    storyCount: digest.numbers.stories,
    entryCount: digest.numbers.reports,
    summary: summarizeEdition(digest),
  };
  const mailHtml = renderHtml(digest, en);
  const all = { ...en, correctionsFor: 'all' as const };
  const mailText = renderText(digest, all);
  const mail = await composeMail({
    from: 'desk@desk.example',
    to: 'reader@reader.example',
    subject: subjectLine(digest, 'en'),
    text: mailText,
    html: mailHtml,
    sentAt: digest.dataUntil,
    language: 'en',
    listHeaders: unsubscribeHeaders(`${siteUrl}/subscription/unsubscribe?token=a.b`, siteUrl),
  });
  return {
    html: {
      mail: mailHtml,
      arabicMail: renderHtml(digest, ar),
      page: renderPage(digest, all),
      arabicPage: renderPage(digest, { ...ar, correctionsFor: 'all' }),
      index: renderIndex('2015', [edition], { siteUrl, locale: 'en', path: '' }),
      corrections: renderCorrections([digest], { siteUrl, locale: 'en', path: 'corrections.html' }),
    },
    text: mailText,
    atom: renderAtom([edition], siteUrl),
    json: renderJsonFeed([edition], siteUrl),
    mail,
  };
}

type Renderings = Awaited<ReturnType<typeof renderAll>>;

const ordinary = new Ordinary();
let plain: ReturnType<typeof outlineOf>;

/** What an ordinary day looks like is learned from plain copy in the very same fields. */
beforeAll(async () => {
  const words: Payload[] = Array.from({ length: atOnce }, (_, nth) => ({
    family: 'document',
    text: `plain word ${nth}`,
  }));
  const address = words.map((each) => ({ ...each, text: 'https://outlet.example/story' }));
  for (const digest of [hostileDay(words, 0), hostileDay(address, 0), composeDigest(inventDay(), gazetteer)]) {
    const renderings = await renderAll(digest);
    for (const html of Object.values(renderings.html)) ordinary.learn(html);
    for (const item of JSON.parse(renderings.json).items as { content_html: string }[])
      ordinary.learn(item.content_html);
    plain = outlineOf(renderings.mail);
  }
});

function judgeAll({ html, text, atom, json, mail }: Renderings): string[] {
  const judgeHtml = (each: string) => ordinary.judge(each, siteUrl);
  const faults = Object.entries(html).flatMap(([name, each]) =>
    ordinary.judge(each, siteUrl, !/mail/i.test(name)).map((fault) => `${name}: ${fault}`),
  );
  faults.push(...judgeLetters(text).map((fault) => `text: ${fault}`));
  faults.push(...judgeAtom(atom, siteUrl, judgeHtml).map((fault) => `atom: ${fault}`));
  const feed = JSON.parse(json) as { items: Record<string, string>[] };
  for (const item of feed.items) {
    const { content_html = '', content_text = '', url = '' } = item;
    if (Object.keys(item).join() !== 'id,url,title,content_html,content_text,date_published')
      faults.push('json: another field');
    if (!url.startsWith(`${siteUrl}/editions/`)) faults.push(`json: a link elsewhere: ${url}`);
    faults.push(...[...judgeHtml(content_html), ...judgeLetters(content_text)].map((fault) => `json: ${fault}`));
  }
  const outline = outlineOf(mail);
  faults.push(...outline.faults.map((fault) => `mail: ${fault}`));
  if (outline.names.join() !== plain.names.join()) faults.push(`mail: other headers: ${outline.names}`);
  if (outline.to.join() !== 'To: reader@reader.example') faults.push(`mail: other recipients: ${outline.to}`);
  if (outline.parts.join() !== plain.parts.join()) faults.push(`mail: other parts: ${outline.parts}`);
  return faults;
}

describe('hostile copy from feeds', () => {
  it(`of ${payloads.length} kinds in every field puts nothing into mail, pages, feeds or text but words`, async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(1_450);
    const faults: string[] = [];
    let shown = 0;
    for (let first = 0; first < payloads.length; first += atOnce) {
      const batch = payloads.slice(first, first + atOnce);
      const renderings = await renderAll(hostileDay(batch, first));
      faults.push(...judgeAll(renderings).map((fault) => `${fault} (payloads from ${JSON.stringify(batch[0])})`));
      // A payload that no reader would have been shown proves nothing.
      for (let nth = first; nth < first + batch.length; nth++) {
        const mark = String(nth).padStart(4, '0');
        if (
          ['zo', 'zh'].every(
            (kind) => renderings.html.page.includes(kind + mark) && renderings.text.includes(kind + mark),
          )
        )
          shown++;
      }
    }
    expect(faults).toEqual([]);
    expect(shown).toBe(payloads.length);
  }, 300_000);

  it('would be found by this judge, were it let through', async () => {
    const renderings = await renderAll(hostileDay(payloads.slice(0, atOnce), 0));
    const spoil = (change: (html: string) => string) =>
      judgeAll({ ...renderings, html: { ...renderings.html, mail: change(renderings.html.mail) } }).length;
    expect(judgeAll(renderings)).toEqual([]);
    for (const smuggled of [
      '<script>1</script>',
      '<p onclick="x">',
      '<a href="javascript:x">',
      '<a href=" data:x">',
      '<a href="//evil.example">',
      '<img src="https://evil.example/p.png">',
      '<img src="/editions/2015-12-23/map-phone-light-en.png">',
      '<p style="position:fixed">',
      '<style>*{}</style>',
      '<!-- x -->',
      '<iframe></iframe>',
      '\u202e',
      '\u0000',
      '<p class="x">',
      '<a href="https://u:p@evil.example/">',
    ])
      expect(
        spoil((html) => html.replace('</body>', `${smuggled}</body>`)),
        smuggled,
      ).toBeGreaterThan(0);
    const atom = renderings.atom;
    for (const smuggled of ['<script/>', '&e;', '<!--x-->', '<link href="https://evil.example/"/>', '\u0000'])
      expect(
        judgeAll({ ...renderings, atom: atom.replace('</entry>', `${smuggled}</entry>`) }).length,
        smuggled,
      ).toBeGreaterThan(0);
    const raw = Buffer.from(renderings.mail).toString('latin1');
    for (const broken of [
      raw.replace('To:', 'Bcc: x@evil.example\r\nTo:'),
      raw.replace('\r\n', '\n'),
      raw.replace('\r\n\r\n', `\r\n\r\n${'x'.repeat(999)}\r\n`),
    ])
      expect(judgeAll({ ...renderings, mail: Buffer.from(broken, 'latin1') }).length).toBeGreaterThan(0);
  });
});
