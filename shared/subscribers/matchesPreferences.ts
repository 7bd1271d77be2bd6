import type { Preferences } from '../model/subscriber.ts';

/** What a story or an entry is about; `areaIds` are its places and all that contains them. */
export interface Subject {
  areaIds: readonly string[];
  actorIds: readonly string[];
  languages: readonly string[];
}

/**
 * Whether a reader asked for this: one of their places, and one of their actors, and one of their languages; a kind they chose nothing of is no
 * condition. A story that names no place is sent to everybody: nobody can know that it is not about theirs.
 */
export function matchesPreferences(
  subject: Subject,
  preferences: Pick<Preferences, 'placeIds' | 'actorIds' | 'languages'>,
): boolean {
  const matches = (wanted: readonly string[], found: readonly string[]): boolean =>
    wanted.length === 0 || wanted.some((id) => found.includes(id));
  return (
    (subject.areaIds.length === 0 || matches(preferences.placeIds, subject.areaIds)) &&
    matches(preferences.actorIds, subject.actorIds) &&
    matches(
      preferences.languages,
      subject.languages.map((language) => language.split('-')[0] ?? language),
    )
  );
}
