import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrichEntry } from '../../../shared/enrich/enrichEntry.ts';
import type { Span } from '../../../shared/model/item.ts';
import { read } from './read.ts';

const sentences = [
  'Activists said three men were killed in Homs on Monday.',
  '"We heard two blasts. The roof came down," baker Nadim Issa told AFP.',
  'The army denied that it had shelled the village, a charge that the rebels dismissed as false.',
  'It was not possible to verify the accounts and they were denied by state television.',
  'The mayor called for a truce, noting that forty houses had burnt down.',
  'SANA said, quoting a military source, that a couple and their two daughters were killed.',
  'قال ناشطون إن الطائرات قصفت السوق ومقتل خمسة مدنيين.',
  'Активисты сообщили, что погибли 12 человек.',
  'Görgü tanıkları saldırıda 12 kişinin öldüğünü söyledi.',
  'Selon des militants, une frappe a tué cinq civils.',
  '“Nobody was left inside.”',
  '\u{1F4A5} The blast was heard in Mosul, Reuters reports.',
];

describe('spans', () => {
  it('point at the very words, in whatever order and company the sentences come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(' ', '\n', '\n\n', '  '),
        (chosen, gap) => {
          const text = chosen.join(gap);
          const { claims, casualties, dates, places, actors, relevance } = read(text);
          for (const claim of claims) {
            expect(text.slice(...claim.span).trim()).not.toBe('');
            for (const named of [claim.speaker]) if (named) expect(text.slice(...named.span)).toBe(named.name);
            if (claim.via) expect(text.slice(...claim.via.span)).not.toBe('');
            if (claim.cue) expect(isInside(claim.cue, [0, text.length])).toBe(true);
          }
          for (const found of [...places, ...actors]) expect(text.slice(...found.span)).not.toMatch(/^\s|\s$|^$/);
          for (const place of places) expect(text.slice(...place.span)).toBe(place.name);
          for (const found of [...casualties, ...dates]) {
            expect(isInside(found.span, [0, text.length])).toBe(true);
            expect(text.slice(...found.span)).not.toMatch(/^\s|\s$|^$/);
          }
          for (const { span, text: quoted } of relevance.why) if (span) expect(text.slice(...span)).toBe(quoted);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keep claims in the order of the text', () => {
    const starts = read(sentences.join(' ')).claims.map((claim) => claim.span[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('length', () => {
  /** Milliseconds of processor: what else the machine does is no fault of the text's. */
  const timeOf = (text: string): number => {
    const begun = process.cpuUsage();
    enrichEntry({ publishedAt: '2016-09-14T15:00:00Z', text });
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  /** The quickest of three, or the first that is under `limit`: a pause of the process decides nothing. */
  const quickest = (text: string, limit = 0): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 3 && least >= limit; tries++) least = Math.min(least, timeOf(text));
    return least;
  };

  it.each([
    ['ordinary prose', `${sentences.join(' ')} `],
    ['a row of counts', 'three men, two women, 4 guards and '],
    ['open quotations', 'said "he told '],
    ['verbs of death', 'killed wounded died toll rises to '],
    ['names without an end', 'Al Homs Idlib al-Aleppo '],
    ['attribution without an end', 'said that the report that claims that '],
    ['one letter', 'a'],
    ['full stops', '. '],
    ['numbers', '1,000 '],
    ['quotations that nobody closes', '"a\n'],
    ['an outlet in every sentence', 'AFP said. '],
    ['a list of countries', 'Syria, Iraq, '],
    ['a day in every sentence', 'He was killed Monday. '],
    ['quarters of no city', 'the Karama quarter, Midan district, '],
    ['ranges and companions', 'killed Abu Nasr and his two guards, between three and five, '],
    ['turns without an end', 'denied it, while AFP said, whereas the army said '],
    ['nights and times long past', 'overnight three days ago, '],
    ['ليلا وقبل', 'ليلا قبل ثلاثة أيام في حي الكرامة '],
  ])('%s: time grows with the length, and not with its square, up to a megabyte', { timeout: 60_000 }, (_, piece) => {
    const grow = (units: number) => piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
    // What is read of a text ends before a hundred kilobytes, so the square would show in the step below them.
    const page = quickest(grow(6_000));
    const mostShort = Math.max(page * 40, 400);
    const short = quickest(grow(60_000), mostShort);
    expect(short).toBeLessThan(mostShort);
    const mostLong = Math.max(short * 4, 400);
    expect(quickest(grow(1_000_000), mostLong)).toBeLessThan(mostLong);
  });
});

function isInside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1] && inner[0] < inner[1];
}
