/** Whose word is beside which mark: a figure that one gives, a claim that nobody denied, and who answers whom. Read by the desk's own rules. */
import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { subjectLine } from '../../../shared/digest/subjectLine.ts';
import { enrichEntry } from '../../../shared/enrich/enrichEntry.ts';
import type { Digest, DigestStory } from '../../../shared/model/edition.ts';
import type { Entry } from '../../../shared/model/entry.ts';
import { deskGazetteer } from '../../../shared/pipeline/deskGazetteer.ts';
import { inventDay, inventEntry } from './inventedDay.ts';

interface Told {
  outlet: string;
  headline: string;
  text: string;
}

/** One story of what these outlets tell on the day, read as the desk reads it. */
function digestOf(place: string, ...told: Told[]): Digest {
  const entries = told.map(({ outlet, headline, text }, at): Entry => {
    const entry = inventEntry({ id: `told-${at}`, outlet, at: `0${8 + at}:00`.slice(-5), place, headline, text });
    const inferred = enrichEntry({ id: entry.entryId, publishedAt: entry.publishedAt, headline, text, outlet });
    return { ...entry, inferred, filing: { ...entry.filing, storyId: 's-told' } };
  });
  return composeDigest(
    inventDay({ entries, earlierEntries: [], stories: [], earlier: [], revised: [], reportsByAreaAndDay: [] }, 0),
    deskGazetteer,
  );
}
const only = ({ stories }: Digest): DigestStory => stories[0] as DigestStory;

describe('a figure', () => {
  const digest = digestOf(
    'sy-hasakah',
    {
      outlet: 'Khabur Post',
      headline: 'Car bomb in Hasakah kills 30',
      text: 'A car bomb killed 30 people in the market of Hasakah on Wednesday, security sources said.',
    },
    {
      outlet: 'Steppe Wire',
      headline: 'Car bomb in Hasakah kills six',
      text: 'A car bomb in the market of Hasakah killed six people on Wednesday, the police said.',
    },
  );

  it('that one source gives is a single source’s, in digits or in words, and heads no mail', () => {
    const { headline, lines, sourceCount } = only(digest);
    expect(sourceCount).toBe(2);
    expect([headline, ...lines].map(({ mark }) => mark)).not.toContain('confirmed_multi_source');
    expect(subjectLine(digest)).not.toMatch(/kills/);
  });

  it('is backed by whoever gives it too, however it is written', () => {
    const agreeing = digestOf(
      'sy-hasakah',
      {
        outlet: 'Khabur Post',
        headline: 'Car bomb in Hasakah kills 6',
        text: 'A car bomb killed 6 people in the market of Hasakah on Wednesday, security sources said.',
      },
      {
        outlet: 'Steppe Wire',
        headline: 'Car bomb in Hasakah kills six',
        text: 'A car bomb in the market of Hasakah killed six people on Wednesday, the police said.',
      },
    );
    expect(only(agreeing).headline.mark).toBe('confirmed_multi_source');
    expect(subjectLine(agreeing)).toMatch(/Car bomb in Hasakah kills/);
  });
});

describe('two sides', () => {
  it('are not the ministry and its own spokesman', () => {
    const { sides } = only(
      digestOf('sy-ariha', {
        outlet: 'Neva Line',
        headline: 'Moscow denies Ariha strike',
        text: 'The Russian Defence Ministry said on Wednesday that Russian aircraft did not strike the market in Ariha. “Not one Russian plane flew over Ariha,” spokesman Ivan Petrov said.',
      }),
    );
    expect(sides).toEqual([]);
  });

  it('set the denial against the dead, and leave alone what nobody denied', () => {
    const { sides, lines } = only(
      digestOf('sy-douma', {
        outlet: 'Ghouta Mail',
        headline: 'Hospital in Douma runs out of blood, doctor says',
        text: 'A doctor at the hospital in Douma said on Wednesday it had run out of blood. Five people died in shelling of the town, he said. The army denied shelling Douma. Lorries with flour would come on Friday, a baker said.',
      }),
    );
    expect(sides.map(({ role, line }) => [role, line?.sentence])).toEqual([
      ['claim', 'Five people died in shelling of the town, he said.'],
      ['denial', 'The army denied shelling Douma.'],
    ]);
    const baker = lines.find(({ sentence }) => sentence.includes('baker'));
    expect(baker?.mark ?? 'single_source').not.toBe('disputed');
  });

  it('keep their own counts: the wounded of a denial are not joined to the dead of the claim', () => {
    const { tolls } = only(
      digestOf('sy-palmyra', {
        outlet: 'Khabur Post',
        headline: 'Islamic State says it killed 20 soldiers near Palmyra',
        text: 'Islamic State said its fighters killed 20 Syrian soldiers near Palmyra on Wednesday. The Syrian army denied it, saying two soldiers were wounded.',
      }),
    );
    expect(tolls.map(({ killed, injured }) => [killed?.min, injured])).toEqual([[20, null]]);
  });
});
