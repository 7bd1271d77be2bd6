import type { Digest } from '../model/edition.ts';
import { dropTrailing } from '../text/dropTrailing.ts';
import type { PictureLink, PictureLinks } from './frame.ts';
import { listPictures, type PicturePlan } from './listPictures.ts';
import type { MapSize } from './pictures/drawMap.ts';
import type { Locale } from './words.ts';

/**
 * Where an edition's pictures stand, `<siteUrl>/editions/<day>/<name>.png`, with the text that carries their numbers. Draws nothing: a mail
 * needs only the links. `mapSize`: `phone` for mails, `desktop` for the page.
 */
export function linkPictures(
  digest: Digest,
  options: { siteUrl: string; locale: Locale; mapSize?: MapSize },
): PictureLinks {
  const plans = listPictures(digest, options.locale);
  const folder = `${dropTrailing(options.siteUrl, '/')}/editions/${digest.editionId}`;
  const link = (subject: PicturePlan['subject'], size: MapSize): PictureLink | undefined => {
    const [light, dark] = plans.filter((plan) => plan.subject === subject && plan.size === size);
    if (!light || !dark) return undefined;
    const { alt, width, height } = light;
    return { url: `${folder}/${light.name}.png`, darkUrl: `${folder}/${dark.name}.png`, alt, width, height };
  };
  const map = link('map', options.mapSize ?? 'phone');
  const narrow = options.mapSize === 'desktop' ? link('map', 'phone') : undefined;
  if (map && narrow?.darkUrl) map.narrow = { url: narrow.url, darkUrl: narrow.darkUrl };
  const areas = link('areas', 'phone');
  return { ...(map && { map }), ...(areas && { areas }) };
}
