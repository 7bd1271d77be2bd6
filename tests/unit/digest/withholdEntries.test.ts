import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { linesOfStory } from '../../../shared/digest/linesOfStory.ts';
import { listShown } from '../../../shared/digest/listShown.ts';
import { renderHtml } from '../../../shared/digest/renderHtml.ts';
import { renderPage } from '../../../shared/digest/renderPage.ts';
import { renderText } from '../../../shared/digest/renderText.ts';
import { tailorDigest } from '../../../shared/digest/tailorDigest.ts';
import { withholdEntries } from '../../../shared/digest/withholdEntries.ts';
import { gazetteer, inventDay } from './inventedDay.ts';

const digest = composeDigest(inventDay(), gazetteer);
const shown = [...new Set(listShown(digest).map(({ entryId }) => entryId))];
const frame = {
  siteUrl: 'https://desk.example',
  archiveUrl: 'https://desk.example/a/',
  pictures: {},
  locale: 'en' as const,
};

describe('a digest from which reports were withdrawn after it was frozen', () => {
  it('is itself when nothing was', () => {
    expect(withholdEntries(digest, new Set())).toBe(digest);
  });

  it('names, quotes and counts no report that was withdrawn, nor a copy of one, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray(shown, { minLength: 1 }), (withdrawn) => {
        const rest = withholdEntries(digest, new Set(withdrawn));
        for (const { entryId, copyOf } of listShown(rest)) {
          expect(withdrawn).not.toContain(entryId);
          expect(withdrawn).not.toContain(copyOf);
        }
        for (const story of rest.stories) {
          for (const { line } of linesOfStory(story)) expect(withdrawn).not.toContain(line.entryId);
        }
        const text = renderText(rest, frame);
        for (const entryId of withdrawn) expect(text).not.toContain(entryId);
        expect(text).toContain('after this edition was cut');
      }),
      { numRuns: 60, seed: 20151223 },
    );
  });

  it('leaves no side alone: a claim whose denial was withdrawn is a claim no more disputed here', () => {
    const disputed = digest.stories.find(({ sides }) => sides.some(({ role }) => role === 'denial'));
    const denial = disputed?.sides.find(({ role }) => role === 'denial')?.line?.entryId ?? '';
    const rest = withholdEntries(digest, new Set([denial]));
    const story = rest.stories.find(({ storyId }) => storyId === disputed?.storyId);
    expect(denial).not.toBe('');
    expect(story?.sides ?? []).toEqual([]);
  });

  it('says that all was withdrawn, where all was, and never that nothing was filed', () => {
    const rest = withholdEntries(digest, new Set(shown));
    expect([rest.stories, rest.brief]).toEqual([[], []]);
    for (const rendered of [renderHtml(rest, frame), renderText(rest, frame), renderPage(rest, frame)]) {
      expect(rendered.replace(/\s+/g, ' ')).toContain('was withdrawn after this edition was cut');
      expect(rendered).not.toContain('No report on the war was filed');
    }
    expect(renderHtml(rest, { ...frame, locale: 'ar' })).toContain('سُحب بعد إغلاق النشرة');
    // Who chose Ramadi alone is not told that nothing was filed of it: of what was withdrawn nobody can say.
    const chosen = tailorDigest(digest, ({ storyId }) => storyId === 's-ramadi');
    const left = withholdEntries(
      chosen,
      new Set(chosen.stories.flatMap(({ reports }) => reports.map((each) => each.entryId))),
    );
    expect(chosen.stories).toHaveLength(1);
    expect(renderText(left, frame)).toContain('Nothing of what you chose is left');
    expect(renderText(left, frame)).not.toContain('Nothing was filed');
  });

  it('says so', () => {
    const [one = ''] = shown;
    expect(renderHtml(withholdEntries(digest, new Set([one])), frame)).toMatch(/withdrawn after this edition was cut/);
  });
});
