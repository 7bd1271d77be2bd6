import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { renderHtml } from '../../../shared/digest/renderHtml.ts';
import { renderPage } from '../../../shared/digest/renderPage.ts';
import { renderText } from '../../../shared/digest/renderText.ts';
import { subjectLine } from '../../../shared/digest/subjectLine.ts';
import { withholdEntries } from '../../../shared/digest/withholdEntries.ts';
import type { Digest } from '../../../shared/model/edition.ts';
import { gazetteer, inventDay, inventEntry, inventSmallStories } from './inventedDay.ts';

const frameOf = (locale: 'en' | 'ar') => ({
  siteUrl: 'https://desk.example',
  archiveUrl: 'https://desk.example/editions/2015-12-23/',
  pictures: {},
  locale,
});
const textOf = (digest: Digest) => renderText(digest, frameOf('ar'));
/** A day of so many reports, each a story of its own outlet. */
function dayOf(count: number): Digest {
  const entries = inventSmallStories(20)
    .slice(0, count)
    .map((entry, at) => ({ ...entry, outlet: `Outlet ${at}`, filing: { ...entry.filing, storyId: `s-${at}` } }));
  return composeDigest({ ...inventDay(), entries, stories: [], revised: [] }, gazetteer);
}

describe('the Arabic frame', () => {
  it.each([
    [1, 'تقرير واحد', 'جهة واحدة', 'قصة واحدة'],
    [2, 'تقريران', 'جهتان', 'قصتان'],
    [3, '3 تقارير', '3 جهات', '3 قصص'],
    [10, '10 تقارير', '10 جهات', '10 قصص'],
    [11, '11 تقريراً', '11 جهة', '11 قصة'],
  ])('counts as Arabic does: %i', (count, reports, outlets, stories) => {
    const text = textOf(dayOf(count));
    for (const said of [reports, outlets, stories]) expect(text).toMatch(new RegExp(`^${said}(?:،|$)`, 'm'));
  });

  it('names the clock by its city in Arabic, and in its own letters where nobody taught it the city', () => {
    for (const [timeZone, named] of [
      ['Asia/Damascus', 'بتوقيت دمشق'],
      ['America/New_York', 'بتوقيت نيويورك'],
      ['UTC', 'بالتوقيت العالمي'],
      ['Pacific/Port_Moresby', 'بتوقيت Port Moresby'],
    ] as const) {
      const digest = { ...dayOf(3), timeZone };
      expect(textOf(digest)).toContain(named);
      expect(renderHtml(digest, frameOf('ar'))).toContain(named);
    }
  });

  const told = (id: string, at: string, language: string, headline: string, text: string) =>
    inventEntry({
      id,
      story: 'bridge',
      outlet: `Paper ${id}`,
      at,
      place: 'iq-ramadi',
      kind: 'clash',
      language,
      headline,
      text,
    });
  const english = told(
    'en',
    '09:00',
    'en',
    'Two bridges cleared at Ramadi',
    'Two bridges were cleared at Ramadi on Wednesday.',
  );
  const arabic = told(
    'ar',
    '08:00',
    'ar',
    'فتح جسرين في الرمادي',
    'فُتح جسران في الرمادي يوم الأربعاء بعد أيام من القتال.',
  );
  const turkish = told('tr', '10:00', 'tr', 'Ramadi’de iki köprü açıldı', 'Ramadi’de iki köprü çarşamba günü açıldı.');
  const compose = (...entries: (typeof english)[]) =>
    composeDigest({ ...inventDay(), entries, stories: [], revised: [] }, gazetteer);

  it('heads a story in Arabic where somebody wrote its headline so, and in English for whoever reads English', () => {
    const digest = compose(english, arabic, turkish);
    for (const rendered of [textOf(digest), renderHtml(digest, frameOf('ar')), renderPage(digest, frameOf('ar'))])
      expect(rendered).toContain('فتح جسرين في الرمادي');
    expect(renderHtml(digest, frameOf('ar'))).toMatch(/<h2[^>]* dir="rtl" lang="ar"[^>]*>.*فتح جسرين في الرمادي/);
    expect(renderText(digest, frameOf('en'))).toContain('Two bridges cleared at Ramadi');
    expect(renderText(digest, frameOf('en'))).not.toContain('فتح جسرين في الرمادي');
    expect(digest.stories[0]?.arabic).toMatchObject({ entryId: 'e-ar', in: 'headline' });
    const confirmed = {
      ...digest,
      stories: digest.stories.map((each) => ({ ...each, mark: 'confirmed_multi_source' as const })),
    };
    expect(subjectLine(confirmed, 'ar')).toContain('فتح جسرين في الرمادي');
    expect(subjectLine(confirmed, 'en')).toContain('Two bridges cleared at Ramadi');
  });

  it('keeps the headline that there is where nobody wrote one in Arabic, or its report was withdrawn since', () => {
    expect(textOf(compose(english, turkish))).toContain('Two bridges cleared at Ramadi');
    const rest = withholdEntries(compose(english, arabic), new Set(['e-ar']));
    expect(textOf(rest)).toContain('Two bridges cleared at Ramadi');
    expect(textOf(rest)).not.toContain('فتح جسرين');
    // Alone, it heads the story in both frames.
    const alone = compose(arabic);
    expect(alone.stories[0]).toMatchObject({ headline: { entryId: 'e-ar' } });
    expect(alone.stories[0]).not.toHaveProperty('arabic');
  });
});
