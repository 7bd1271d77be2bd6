import type { Entry } from '../../../shared/model/entry.ts';
import type { FaultDesk } from '../openDesk.ts';
import { digest } from './editions.ts';
import { drop, hatay, mosul, raqqa, sinjar, wire } from './papers.ts';
import type { Scenario } from './scenario.ts';

const span = { since: '2016-11-14', until: '2016-11-14' };

/** An entry as rules of another time might have left it. */
async function rewrite(desk: FaultDesk, headline: string, change: (entry: Entry) => Partial<Entry>): Promise<void> {
  for await (const row of desk.stores.entries.publishedOn(span.since)) {
    if (row.headline !== headline) continue;
    const [entry] = await desk.stores.entries.getMany([row.entryId]);
    if (entry === undefined) continue;
    const { filing, ...rest } = { ...entry, ...change(entry) };
    const revisionCount = entry.filing.revisionCount + 1;
    await desk.stores.entries.put({ ...rest, filing: { ...filing, revisionCount } }, entry.filing.revisionCount);
    return;
  }
  throw new Error(`No entry is called ${headline}.`);
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
    await digest.act(desk, driver);
    const noToll = { killed: null, injured: null };
    await rewrite(desk, raqqa.headline, ({ inferred }) => ({ inferred: { ...inferred, toll: noToll } }));
    await rewrite(desk, mosul.headline, ({ filing }) => ({ filing: { ...filing, storyId: 's-00000000000000ff' } }));
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
