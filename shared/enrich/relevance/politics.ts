import { type Verdict, verdict, why } from './explain.ts';
import { otherTopic } from './otherMatters.ts';
import type { Scene } from './scene.ts';

export function politics(scene: Scene): Verdict | undefined {
  const office = scene.first('election') ?? scene.first('protest');
  if (office === undefined) return officeOfTheTheatre(scene);
  const other = otherTopic(scene);
  if (other !== undefined && scene.demonym === undefined && scene.warActors.length === 0) return undefined;
  if (scene.subject === undefined) return undefined;
  return verdict('related', 0.35, why('politics-without-the-war', office, scene.subject));
}

const officeUnits = 14;

/** "Syria's president", "the Iraqi foreign ministry": the office stands right beside the country or its people. */
function officeOfTheTheatre(scene: Scene): Verdict | undefined {
  if (otherTopic(scene) !== undefined) return undefined;
  for (const owner of [...scene.countries, ...scene.picture.theatreDemonyms])
    for (const office of scene.all('office')) {
      const beside = office.passage === owner.passage && office.sentence === owner.sentence;
      const gap = office.start >= owner.end ? office.start - owner.end : owner.start - office.end;
      if (beside && gap >= 0 && gap <= officeUnits)
        return verdict('related', 0.3, why('politics-without-the-war', office, owner));
    }
  return undefined;
}
