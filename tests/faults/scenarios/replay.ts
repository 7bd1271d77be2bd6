import type { Entry } from '../../../shared/model/entry.ts';
import type { FaultDesk } from '../openDesk.ts';
import { digest } from './editions.ts';
import { again, drop, hatay, raqqa, sinjar, wire } from './papers.ts';
import type { Scenario } from './scenario.ts';

const span = { since: '2016-11-14', until: '2016-11-14' };

const strayedId = 's-00000000000000ff';

async function entryCalled(desk: FaultDesk, headline: string): Promise<Entry> {
  for await (const row of desk.stores.entries.publishedOn(span.since)) {
    const [entry] = row.headline === headline ? await desk.stores.entries.getMany([row.entryId]) : [];
    if (entry) return entry;
  }
  throw new Error(`No entry is called ${headline}.`);
}

/** An entry as rules of another time might have left it. */
async function rewrite(desk: FaultDesk, headline: string, change: (entry: Entry) => Partial<Entry>): Promise<void> {
  const entry = await entryCalled(desk, headline);
  const { filing, ...rest } = { ...entry, ...change(entry) };
  const revisionCount = entry.filing.revisionCount + 1;
  await desk.stores.entries.put({ ...rest, filing: { ...filing, revisionCount } }, entry.filing.revisionCount);
}

/** Two of one strike stand in two stories, the first without its toll. */
async function partTheStrike(desk: FaultDesk): Promise<void> {
  const { entryId, filing } = await entryCalled(desk, raqqa.headline);
  const strayed = await entryCalled(desk, again.headline);
  const story = await desk.stores.stories.get(filing.storyId ?? '');
  if (story === undefined || strayed.filing.storyId !== story.storyId) throw new Error('The strike is not one story.');
  const { revision } = story;
  const alone = { ...story, entryCount: 1, recentEntryIds: [entryId], tolls: [], revision: revision + 1 };
  await desk.stores.stories.put(alone, digest.from);
  const apart = { ...story, storyId: strayedId, foundingEntryId: strayed.entryId, entryCount: 1, revision: 1 };
  await desk.stores.stories.put({ ...apart, recentEntryIds: [strayed.entryId] }, digest.from);
  await rewrite(desk, again.headline, (entry) => ({ filing: { ...entry.filing, storyId: strayedId } }));
}

/**
 * A day is judged by today's rules and the desk is changed, while a report of something else arrives: a toll that was misread, an entry that
 * strayed into another story, one that was taken for no news of this war. What was mailed stays as it was, and nobody is mailed.
 */
export const replayed: Scenario = {
  name: 'replay',
  from: digest.from,
  async before(desk, driver) {
    await digest.before?.(desk, driver);
    await drop(desk, wire({ uri: 'again', at: '2016-11-14T13:00:00Z', ...again }), '2016-11-14T13:30:00.000Z');
    await driver.finish();
    await digest.act(desk, driver);
    const noToll = { killed: null, injured: null };
    await rewrite(desk, raqqa.headline, ({ inferred }) => ({ inferred: { ...inferred, toll: noToll } }));
    await partTheStrike(desk);
    await rewrite(desk, hatay.headline, ({ inferred, filing: { storyId: _, storyWhy: __, ...filing } }) => ({
      inferred: { ...inferred, relevance: { ...inferred.relevance, label: 'off' } },
      filing,
    }));
  },
  async act(desk, driver) {
    const mailed = desk.mail.sent.length;
    driver.at('2016-11-15T10:00:00.000Z');
    driver.replay(span);
    await drop(desk, wire({ uri: 'meanwhile', at: '2016-11-15T09:50:00Z', ...sinjar }), '2016-11-15T10:00:00.000Z');
    await driver.finish();
    driver.schedule('publish-edition', { scheduledAt: '2016-11-15T10:15:00.000Z' });
    driver.schedule('sweep', { scheduledAt: '2016-11-15T10:20:00.000Z' });
    await driver.finish();
    if (desk.mail.sent.length !== mailed) throw new Error('A replay has mailed somebody.');
  },
};
