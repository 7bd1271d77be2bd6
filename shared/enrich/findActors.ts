import type { ActorMention } from '../model/inferred.ts';
import type { Enricher } from './loadEnricher.ts';
import type { NameHit } from './nameIndex.ts';
import type { Passage } from './passage.ts';

/** The actors that a passage names, in order; a name inside a longer one ("IS" in "IS in Libya") is not named apart. */
export function findActors(passage: Passage): NameHit[] {
  return passage.hits.filter((hit) => hit.name.kind === 'actor');
}

export function actorMention(hit: NameHit, passage: Passage, enricher: Enricher): ActorMention {
  return {
    span: [hit.start, hit.end],
    ...(passage.in && { in: passage.in }),
    rule: hit.name.exactly === undefined ? 'alias' : 'alias-as-printed',
    actorId: hit.name.id,
    name: enricher.actors.get(hit.name.id)?.name ?? passage.text.slice(hit.start, hit.end),
  };
}
