/**
 * Which reports of a frozen edition may not be shown any more, as the tables say now.
 *
 * A mail is one of thousands of the same edition: what was asked for one is good for those of the next seconds, so that embargoes and kills hold
 * until the moment of sending at the price of a few reads a minute.
 */
import { isShowable } from '../digest/isShowable.ts';
import { listShown } from '../digest/listShown.ts';
import type { Digest, EditionId } from '../model/edition.ts';
import type { Instant } from '../model/time.ts';
import type { EntryStore } from '../stores/entryStore.ts';

const goodForMs = 3000;
const editionsRemembered = 8;

export class WithdrawnSince {
  private readonly known = new Map<EditionId, { askedAtMs: number; entryIds: Set<string> }>();

  constructor(private readonly entries: EntryStore) {}

  async in(digest: Digest, now: Instant): Promise<ReadonlySet<string>> {
    // About processes, not about news: the wall clock, whatever the desk's says.
    const wallClockMs = Date.now();
    const known = this.known.get(digest.editionId);
    if (known && wallClockMs - known.askedAtMs < goodForMs) return known.entryIds;
    const asked = [...new Set(listShown(digest).flatMap(({ entryId, copyOf }) => [entryId, copyOf ?? entryId]))];
    const held = await this.entries.standingOf(asked);
    const entryIds = new Set(held.filter((entry) => !isShowable(entry, now)).map(({ entryId }) => entryId));
    if (this.known.size >= editionsRemembered) this.known.clear();
    this.known.set(digest.editionId, { askedAtMs: wallClockMs, entryIds });
    return entryIds;
  }
}
