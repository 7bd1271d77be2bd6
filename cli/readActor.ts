import { actorById } from '../shared/enrich/knownNames.ts';
import { findActorId } from '../shared/enrich/loadEnricher.ts';
import { Failure } from './Failure.ts';

/** The armed actor of this name, or of this id. Throws Failure. */
export function readActor(words: string): string {
  const actorId = actorById(words)?.actorId ?? findActorId(words);
  if (actorId) return actorId;
  throw new Failure(`The list of actors has nobody called ${words}.`, 'Try another of its names, like IS, SDF or PKK.');
}
