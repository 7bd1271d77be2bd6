import type { Digest, DigestLine, EditionSummary, NamedHeadline } from '../../model/edition.ts';
import { listPictures } from '../listPictures.ts';

const headlinesNamed = 5;

/** What the archive's index and the feeds of digests tell of an edition; kept in its row, so that an index reads rows and no digests. */
export function summarizeEdition(digest: Digest): EditionSummary {
  return {
    outlets: digest.numbers.outlets,
    disputed: digest.numbers.disputedStories,
    corrections: digest.corrections.length,
    ...mapOf(digest),
    headlines: digest.stories.slice(0, headlinesNamed).map(({ storyId, headline, arabic }) => ({
      storyId,
      ...nameHeadline(headline),
      ...(arabic && { arabic: nameHeadline(arabic) }),
    })),
  };
}

function nameHeadline({ sentence, cut, outlet, mark, language, direction }: DigestLine): NamedHeadline {
  return { sentence, ...(cut && { cut }), outlet, mark, language, direction };
}

function mapOf(digest: Digest): Pick<EditionSummary, 'map'> {
  const [en, ar] = (['en', 'ar'] as const).map((locale) =>
    listPictures(digest, locale).find(({ subject, size }) => subject === 'map' && size === 'phone'),
  );
  return en && ar ? { map: { width: en.width, height: en.height, alt: { en: en.alt, ar: ar.alt } } } : {};
}
