import type { Verification } from '../model/inferred.ts';
import type { Preferences } from '../model/subscriber.ts';
import { kindsOfTopic } from './topics.ts';

/** What a story or an entry is about; `areaIds` are its places and all that contains them. */
export interface Subject {
  areaIds: readonly string[];
  actorIds: readonly string[];
  languages: readonly string[];
  kinds: readonly string[];
  mark: Verification;
}

/**
 * Whether a reader asked for this: one of their places, and one of their actors, languages and topics, and sure enough; what they chose nothing
 * of is no condition. A story that names no place, or is of no kind anybody listed, is sent to everybody: nobody can know that it is
 * not about theirs.
 */
export function matchesPreferences(
  subject: Subject,
  preferences: Pick<Preferences, 'placeIds' | 'actorIds' | 'languages' | 'topics' | 'leastStatus'>,
): boolean {
  const matches = (wanted: readonly string[], found: readonly string[]): boolean =>
    wanted.length === 0 || wanted.some((id) => found.includes(id));
  return (
    (subject.areaIds.length === 0 || matches(preferences.placeIds, subject.areaIds)) &&
    matches(preferences.actorIds, subject.actorIds) &&
    matches(
      preferences.languages,
      subject.languages.map((language) => language.split('-')[0] ?? language),
    ) &&
    isOfTopics(subject, preferences) &&
    isSureEnough(subject, preferences)
  );
}

function isOfTopics({ kinds }: Subject, { topics }: Pick<Preferences, 'topics'>): boolean {
  const listed = kinds.filter((kind) => Object.values(kindsOfTopic).some((ofTopic) => ofTopic.includes(kind)));
  if (topics.length === 0 || listed.length === 0) return true;
  return topics.some((topic) => listed.some((kind) => kindsOfTopic[topic].includes(kind)));
}

function isSureEnough({ mark }: Subject, { leastStatus }: Pick<Preferences, 'leastStatus'>): boolean {
  if (leastStatus === 'any') return true;
  if (leastStatus === 'checked') return mark !== 'unverified';
  return mark === 'confirmed_multi_source' || mark === 'disputed';
}
