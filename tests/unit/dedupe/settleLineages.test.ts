import { describe, expect, it } from 'vitest';
import { settleLineages } from '../../../shared/dedupe/settleLineages.ts';
import type { Entry, Filing } from '../../../shared/model/entry.ts';
import { anEntry } from '../stories/anEntry.ts';

function filed(entryId: string, filing: Partial<Filing>): Entry {
  const entry = anEntry({ entryId, text: 'A bridge was hit.' });
  const base = {
    filedAt: entry.receivedAt,
    lineageId: entryId,
    sketch: '',
    revisions: [],
    revisionCount: 1,
    areaIds: [],
  };
  return { ...entry, filing: { ...base, ...filing } };
}

describe('a lineage whose relay came first', () => {
  const relay = filed('e-relay', {});
  const cut = filed('e-cut', { lineageId: 'e-relay', duplicateOf: 'e-relay', copyKind: 'cut' });
  const original = filed('e-original', { lineageId: 'e-relay' });
  const other = filed('e-other', {});

  it('is named for its original, of which the relays are copies', () => {
    for (const order of [
      [relay, cut, original, other],
      [other, original, cut, relay],
    ]) {
      const settled = new Map(settleLineages(order).map(({ entryId, filing }) => [entryId, filing]));
      expect(settled.get('e-original')).toMatchObject({ lineageId: 'e-original' });
      expect(settled.get('e-original')?.duplicateOf).toBeUndefined();
      expect(settled.get('e-relay')).toMatchObject({
        lineageId: 'e-original',
        duplicateOf: 'e-original',
        copyKind: 'relay',
      });
      expect(settled.get('e-cut')).toMatchObject({
        lineageId: 'e-original',
        duplicateOf: 'e-original',
        copyKind: 'cut',
      });
      expect(settled.get('e-other')).toEqual(other.filing);
    }
  });

  it('is, of several that came after it, that of the one whom others credit, else of the earliest', () => {
    const at = (entry: Entry, publishedAt: string, outlet: string): Entry => ({ ...entry, publishedAt, outlet });
    const early = at(filed('e-z', { lineageId: 'e-relay' }), '2015-12-23T06:00:00.000Z', 'Levant Wire');
    const late = at(filed('e-a', { lineageId: 'e-relay' }), '2015-12-23T07:00:00.000Z', 'Herald');
    const lineageOf = (entries: Entry[]) => new Set(settleLineages(entries).map(({ filing }) => filing.lineageId));
    expect(lineageOf([relay, early, late])).toEqual(new Set(['e-z']));
    const crediting = { ...relay, inferred: { ...relay.inferred, credits: ['Herald'] } };
    expect(lineageOf([late, crediting, early])).toEqual(new Set(['e-a']));
  });

  it('is left alone while the original has not come', () => {
    expect(settleLineages([relay, cut, other])).toEqual([relay, cut, other]);
  });
});
