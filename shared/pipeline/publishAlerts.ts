/**
 * Tells at once: a story that has reached a number of killed, or chemical weapons, that readers may have asked about.
 *
 * An alert is an edition of one story: composed and frozen once, kept with a page of its own, queued like any other and let through the same ledger.
 * Each number is told once, to the readers who asked for that number: who was told at ten is not told again at fifty. A round in which nothing
 * is grave reads two empty pages of an index; readers are read only when there is something to tell.
 */

import { createHash } from 'node:crypto';
import { alertOf } from '../digest/alertOf.ts';
import { summarizeEdition } from '../digest/archive/summarizeEdition.ts';
import { composeDigest } from '../digest/composeDigest.ts';
import { listCrossings } from '../digest/listCrossings.ts';
import type { AlertCrossing, Digest } from '../model/edition.ts';
import type { StepContext } from '../model/step.ts';
import type { Story } from '../model/story.ts';
import type { Subscriber } from '../model/subscriber.ts';
import { addDays, addSeconds, dayOf, type Instant, secondsPerDay } from '../model/time.ts';
import { matchesPreferences } from '../subscribers/matchesPreferences.ts';
import { wantsAlert } from '../subscribers/wantsAlert.ts';
import { deskGazetteer } from './deskGazetteer.ts';
import { keepRenderings } from './keepRenderings.ts';
import type { PublishStores } from './publishEdition.ts';

/** What began longer ago is no news to be woken for; a desk's first day and back-fill wake nobody. */
const freshSeconds = secondsPerDay;
const readersAtOnce = 200;

export async function publishAlerts(now: Instant, stores: PublishStores, context: StepContext): Promise<void> {
  const today = dayOf(now);
  const grave = (await Promise.all([addDays(today, -1), today].map((day) => stores.stories.graveOn(day)))).flat();
  for (const story of grave) {
    if (story.firstReportedAt < addSeconds(now, -freshSeconds)) continue;
    const possible = listCrossings(asFiled(story));
    const standing = await crossingsTold(story, possible, stores);
    const open = possible.filter((crossing) => !standing.has(crossing));
    if (open.length > 0) await publishOne(story, open, now, stores, context);
  }
}

/** The story's own row is looked at first: most rounds find that what is grave has been told. */
function asFiled(story: Story): Pick<Digest['stories'][number], 'tolls' | 'kinds'> {
  const latest = new Map(story.tolls.map((toll) => [toll.outlet, toll]));
  return { tolls: [...latest.values()], kinds: Object.keys(story.kinds) };
}

/** Told of this story, or of one that was joined to it. */
async function crossingsTold(
  { storyId, aliases }: Story,
  crossings: AlertCrossing[],
  { editions }: PublishStores,
): Promise<Set<AlertCrossing>> {
  const named = [storyId, ...(aliases ?? [])].flatMap((id) =>
    crossings.map((crossing) => ({ crossing, editionId: alertOf(id, crossing) })),
  );
  const rows = await editions.getMany(named.map(({ editionId }) => editionId));
  const told = new Set(rows.filter(({ queuedAt }) => queuedAt !== undefined).map(({ editionId }) => editionId));
  return new Set(named.filter(({ editionId }) => told.has(editionId)).map(({ crossing }) => crossing));
}

async function publishOne(
  story: Story,
  crossings: AlertCrossing[],
  now: Instant,
  stores: PublishStores,
  context: StepContext,
): Promise<void> {
  const digest = await composeAlert(story, now, stores);
  const [told] = digest.stories;
  // Under embargo, withdrawn, or off the war: there is nothing that may be told, now.
  if (!told) return;
  const confirmed = listCrossings(told);
  for (const crossing of crossings.filter((each) => confirmed.includes(each))) {
    const editionId = alertOf(story.storyId, crossing);
    const frozen = await stores.editionFiles.freeze({ ...digest, editionId, alert: crossing });
    await keepRenderings(frozen, stores, context.log);
    await stores.editions.record({
      editionId,
      dataFrom: frozen.dataFrom,
      dataUntil: frozen.dataUntil,
      frozenAt: now,
      digestSha256: createHash('sha256').update(JSON.stringify(frozen)).digest('hex'),
      storyCount: 1,
      entryCount: frozen.numbers.reports,
      summary: summarizeEdition(frozen),
    });
    const queued = await queueAlert(frozen, crossing, stores);
    await stores.editions.markQueued(editionId, now, queued);
    context.log.info('Alert queued', { editionId, queued });
    context.log.count('AlertsPublished');
  }
}

async function composeAlert(story: Story, now: Instant, stores: PublishStores): Promise<Digest> {
  const entryIds: string[] = [];
  for (const storyId of [story.storyId, ...(story.aliases ?? [])])
    for await (const row of stores.entries.ofStory(storyId)) entryIds.push(row.entryId);
  const dataFrom = addSeconds(now, -freshSeconds);
  const material = {
    editionId: alertOf(story.storyId, 'chemical'),
    dataFrom,
    dataUntil: now,
    timeZone: stores.deskTimeZone,
    entries: (await stores.entries.getMany(entryIds)).filter((entry) => entry.filing.filedAt > dataFrom),
    entriesDayBefore: null,
    stories: [story, ...(await stores.stories.getMany(story.aliases ?? []))],
    revised: [],
    dropped: 0,
    coverage: { feedsHeard: 0, feedsTotal: 0, silent: [], failing: [] },
    reportsByAreaAndDay: [],
  };
  const digest = composeDigest(material, deskGazetteer);
  return {
    ...digest,
    stories: digest.stories.filter(({ storyId }) => storyId === story.storyId),
    brief: [],
    related: [],
  };
}

async function queueAlert(digest: Digest, crossing: AlertCrossing, stores: PublishStores): Promise<number> {
  let queued = 0;
  let batch: Subscriber[] = [];
  const flush = async () => {
    await stores.deliveriesQueue.send(batch.map(({ subscriberId }) => ({ editionId: digest.editionId, subscriberId })));
    queued += batch.length;
    batch = [];
  };
  for await (const reader of stores.subscribers.active()) {
    const matches = digest.stories.some((story) => matchesPreferences(story, reader.preferences));
    if (!matches || !wantsAlert(reader.preferences, crossing)) continue;
    batch.push(reader);
    if (batch.length === readersAtOnce) await flush();
  }
  await flush();
  return queued;
}
