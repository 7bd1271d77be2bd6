import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { listShown } from '../../../shared/digest/listShown.ts';
import { renderHtml } from '../../../shared/digest/renderHtml.ts';
import { renderText } from '../../../shared/digest/renderText.ts';
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
          const lines = [story.headline, ...story.lines, story.newSince?.line, ...story.sides.map(({ line }) => line)];
          for (const line of lines) expect(withdrawn).not.toContain(line?.entryId);
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

  it('says so', () => {
    const [one = ''] = shown;
    expect(renderHtml(withholdEntries(digest, new Set([one])), frame)).toMatch(/withdrawn after this edition was cut/);
  });
});
