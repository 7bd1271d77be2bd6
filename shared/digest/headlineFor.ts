import type { BriefStory, DigestLine, DigestStory } from '../model/edition.ts';
import type { Locale } from './words.ts';

/** The headline for a reader of this frame: in Arabic for an Arabic one, where somebody wrote one so. */
export function headlineFor(story: DigestStory | BriefStory, locale: Locale): DigestLine {
  if (locale === 'ar' && story.arabic) return story.arabic;
  return 'headline' in story ? story.headline : story.line;
}
