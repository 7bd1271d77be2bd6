import type { Why } from '../model/inferred.ts';
import type { Story } from '../model/story.ts';
import { secondsPerDay } from '../model/time.ts';
import { isSaid } from './kindTraits.ts';
import { mostAliases } from './mergeStories.ts';
import { type Evidence, seatKm } from './readEvidence.ts';
import { type AskedStories, rangesAgree, sharedPlace, type Weighed } from './weighMatch.ts';

/** Two desks' first reports of one strike come within hours of one another. */
const longestApartMs = 1.5 * secondsPerDay * 1000;
/** How well the bridging entry must agree with the second story: as well as it must to join, and half as well again. */
const bridgeAt = 1.5;

/**
 * The story among `weighed` that is one with `best`, as the entry shows by telling of both; undefined when none surely is.
 *
 * Joining two different strikes is the worst mistake a desk can make, so all of this is asked at once: the entry agrees with both stories
 * well beyond what it takes to join one; it has a place, a day and a number or an actor of its own; both stories are of that place, a town or
 * smaller, of that day stated, of one kind that happens and is not said; neither story's dead contradict the other's; and either a number or
 * seldom-named actor is told by all three. The older story goes on.
 */
export function findSameEvent(
  evidence: Evidence,
  best: Weighed,
  weighed: Weighed[],
  asked: AskedStories,
): { survivor: Story; absorbed: Story; why: Why[] } | undefined {
  if (weighed.length < 2 || !bridges(best)) return undefined;
  const storyOf = ({ slot }: Weighed) => asked.storyAt(slot);
  const others = weighed
    .filter((other) => other !== best && bridges(other))
    .sort((a, b) => b.match.total - a.match.total || (storyOf(a).storyId < storyOf(b).storyId ? -1 : 1));
  for (const other of others) {
    const why = whyOne(evidence, best.slot, other.slot, asked);
    if (why === undefined) continue;
    const [survivor, absorbed] = [storyOf(best), storyOf(other)].sort(olderFirst) as [Story, Story];
    const aliases = (survivor.aliases?.length ?? 0) + (absorbed.aliases?.length ?? 0) + 1;
    if (aliases <= mostAliases) return { survivor, absorbed, why };
  }
  return undefined;
}

function bridges({ match }: Weighed): boolean {
  return (
    match.total >= bridgeAt &&
    match.place === 'same' &&
    match.day === 'same' &&
    match.kind === 'same' &&
    match.toll !== 'other'
  );
}

function whyOne(evidence: Evidence, one: number, other: number, asked: AskedStories): Why[] | undefined {
  const { facts } = asked;
  const { statedOn, kind, kindTraits } = evidence;
  if (statedOn === undefined || kind === undefined || (kindTraits.traits & isSaid) !== 0) return undefined;
  if (facts.mainBit(one) !== kindTraits.bit || facts.mainBit(other) !== kindTraits.bit) return undefined;
  const [story, otherStory] = [asked.storyAt(one), asked.storyAt(other)];
  if (story.eventOn[0] !== statedOn || otherStory.eventOn[0] !== statedOn) return undefined;
  if (Math.abs(facts.firstMs(one) - facts.firstMs(other)) > longestApartMs) return undefined;
  const place = sharedPlace(evidence, one, asked) && sharedPlace(evidence, other, asked);
  // In a governorate's seat there are several strikes a day, and "in Idlib" may be anywhere in it.
  if (place === undefined || place.radiusKm >= seatKm) return undefined;
  const number = sharedNumber(evidence, story, otherStory);
  if (number === 'contrary') return undefined;
  const actor = number === undefined ? sharedActor(evidence, story, otherStory, asked) : undefined;
  if (number === undefined && actor === undefined) return undefined;
  return [
    { rule: 'stories-one-place', text: place.placeId },
    { rule: 'stories-one-day', text: statedOn },
    { rule: 'stories-one-kind', text: kind },
    number === undefined ? { rule: 'stories-one-actor', text: actor } : { rule: 'stories-one-toll', text: number },
  ];
}

/** Less than three dead is told daily. */
const fewestTelling = 3;

/** The number of dead that all three tell; `contrary` where the two stories' last words cannot both be of one event. */
function sharedNumber({ toll }: Evidence, one: Story, other: Story): string | 'contrary' | undefined {
  const killedOf = (story: Story) => story.tolls.flatMap(({ killed }) => (killed === null ? [] : [killed]));
  const [first, second] = [killedOf(one), killedOf(other)];
  if (first.length > 0 && second.length > 0 && !first.some((a) => second.some((b) => rangesAgree(a, b))))
    return 'contrary';
  const own = toll.killed?.min ?? 0;
  const tells = (tolls: typeof first) => tolls.some(({ min }) => min === own);
  return own >= fewestTelling && tells(first) && tells(second) ? String(own) : undefined;
}

/** No more than so many stories of these days name the actor. */
const fewStories = 3;

function sharedActor({ actors }: Evidence, one: Story, other: Story, asked: AskedStories): string | undefined {
  return [...actors]
    .filter(
      (actorId, at) =>
        Object.hasOwn(one.actors, actorId) &&
        Object.hasOwn(other.actors, actorId) &&
        asked.storiesOfActor(at) <= fewStories,
    )
    .sort()[0];
}

function olderFirst(one: Story, other: Story): number {
  const byTime = Date.parse(one.firstReportedAt) - Date.parse(other.firstReportedAt);
  return byTime || (one.storyId < other.storyId ? -1 : 1);
}
