import { foldText } from '../../text/foldText.ts';
import { type Verdict, verdict, why } from './explain.ts';
import type { Scene } from './scene.ts';

/** A film, a novel, a show about the war: the work opens the sentence, and what it tells of follows. */
export function toldInAWork(scene: Scene): Verdict | undefined {
  const work = scene.first('show');
  if (work === undefined || work.sentence !== 0) return undefined;
  const told = [
    ...scene.violence,
    ...scene.islamicState,
    ...scene.warActors,
    ...scene.all('aid', 'talks', 'harm', 'force'),
  ];
  const inside = told.filter((found) => found.passage === work.passage && found.sentence === 0);
  // Turkish and others put the work last: "Humus kuşatmasını anlatan film".
  if (inside.length > 0 && inside.every((found) => found.end < work.start) && !scene.fires) {
    const last = inside.reduce((one, other) => (one.end > other.end ? one : other));
    if (/anlat|konu|üzerine/.test(work.passage.text.slice(last.end, work.start)))
      return verdict('off', 0.15, why('told-in-a-work', work, last));
  }
  if (inside.some((found) => found.start < work.start)) return undefined;
  const [first] = inside.sort((one, other) => one.start - other.start);
  if (first === undefined) return undefined;
  const between = foldText(work.passage.text.slice(work.end, first.start)).split(/[^\p{L}]+/u);
  return between.some((word) => tellings.has(word))
    ? verdict('off', 0.15, why('told-in-a-work', work, first))
    : undefined;
}

const tellings = new Set(
  'about on of depicts depicting tells telling recounts recounting set follows following based portrays portraying chronicles inspired documents documenting called titled shows sur uber recreates sobre sopra عن حول درباره درباره‌ی لهسهر ser о об про hakkinda anlatan konu'.split(
    ' ',
  ),
);
