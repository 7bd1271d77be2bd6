import { actorById, creditId, placeById } from '../enrich/knownNames.ts';
import type { DigestGazetteer } from '../model/edition.ts';

/** What digests ask of the tables of names. */
export const deskGazetteer: DigestGazetteer = { placeById, actorById, houseOf: creditId };
