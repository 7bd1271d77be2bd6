import type { Word } from '../../text/readWords.ts';
import { type Verdict, verdict, why } from './explain.ts';
import { headUnits } from './lookAround.ts';
import { otherTopic } from './otherMatters.ts';
import { type Scene, words } from './scene.ts';

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

const votes =
  /^(?:election|elections|poll|polls|polling|vot|ballot|parliamentary|انتخاب|الانتخاب|выбор|seçim|élection|législative)/;
const over = /^(?:victory|defeat|defeated|driven|ousted|fall|beaten)$/;

/** "since Islamic State was defeated", "after the victory over": what is over by now. */
function isOver(words: Word[]): boolean {
  return words.some(
    ({ folded }, at) =>
      over.test(folded) &&
      (/^(?:over|of)$/.test(words[at + 1]?.folded ?? '') ||
        words.slice(Math.max(0, at - 8), at).some((word) => /^(?:since|after|following)$/.test(word.folded))),
  );
}

/** "The first election since Islamic State was defeated": whom the vote is reckoned from does not fight in it. */
export function electionAfterTheWar(scene: Scene): Verdict | undefined {
  const vote = scene.all('election').find((found) => found.sentence === 0 && votes.test(words(found)));
  const [is] = scene.islamicState;
  if (vote === undefined || is === undefined || scene.fires || scene.subject === undefined) return undefined;
  return isOver(is.passage.words.slice(0, 80))
    ? verdict('related', 0.35, why('politics-without-the-war', vote, scene.subject))
    : undefined;
}

const kurdish = new Set(['pkk', 'ypg', 'pyd', 'sdf']);
const entry =
  /\b(?:Sweden|Finland|Swedish|Finnish|Stockholm|Helsinki|Швеци|Финлянди|السويد|فنلندا|İsveç|Finlandiya|Suède|Finlande)/;

/** Two states at the door of an alliance, and a group of this war in the bargain. */
export function bargainForEntry(scene: Scene): Verdict | undefined {
  const group = scene.picture.actors.find(({ id }) => kurdish.has(id));
  if (group === undefined || scene.fires || scene.towns.length > 0) return undefined;
  const head = group.passage.text.slice(0, headUnits);
  const alliance = /\bNATO\b|НАТО|الناتو|\bOTAN\b/.exec(head);
  return alliance !== null && entry.test(head) ? verdict('related', 0.4, why('listed-abroad', group)) : undefined;
}

const war2003 =
  /\b(?:invasion of Iraq|Iraq (?:war|inquiry|invasion)|2003 invasion|war (?:with|against|on) Iraq|Force Against Iraq)\b/i;
const lookedBackOn = /\b(?:inquiry|Chilcot|repeals?|authori[sz]ation|apologi[sz]es?|war powers)\b/i;

/** What became of the decision for the war of 2003: politics about Iraq, far from it. */
export function warOf2003(scene: Scene): Verdict | undefined {
  const [place] = scene.countries;
  if (place === undefined || scene.towns.length > 0 || scene.warActors.length + scene.islamicState.length > 0)
    return undefined;
  return war2003.test(scene.head) && lookedBackOn.test(scene.head)
    ? verdict('related', 0.3, why('politics-without-the-war', place))
    : undefined;
}
