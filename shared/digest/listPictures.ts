import type { Digest } from '../model/edition.ts';
import { medianBefore } from './medianBefore.ts';
import { areasDimensions } from './pictures/drawAreas.ts';
import { type MapSize, mapDimensions } from './pictures/drawMap.ts';
import type { ThemeName } from './pictures/theme.ts';
import { type Locale, wordsOf } from './words.ts';

/** A picture of an edition before it is drawn. `name` is its file's, without `.png`; sizes are in drawing units, which CSS scales. */
export interface PicturePlan {
  name: string;
  subject: 'map' | 'areas';
  size: MapSize;
  theme: ThemeName;
  locale: Locale;
  width: number;
  height: number;
  /** Carries the picture's numbers, for whoever does not see it. */
  alt: string;
}

const placesTold = 14;

/**
 * The pictures an edition has: the map in two sizes, the small multiples in one, each light and dark. None of places when no report
 * names one, none of areas without reports.
 */
export function listPictures(digest: Digest, locale: Locale): PicturePlan[] {
  const sizes: MapSize[] = ['phone', 'desktop'];
  const themes: ThemeName[] = ['light', 'dark'];
  const maps =
    digest.places.length === 0
      ? []
      : sizes.flatMap((size) => themes.map((theme) => plan('map', size, theme, describeMap(digest, locale))));
  const areas =
    digest.areas.length === 0
      ? []
      : themes.map((theme) => plan('areas', 'phone', theme, describeAreas(digest, locale)));
  return [...maps, ...areas];

  function plan(subject: 'map' | 'areas', size: MapSize, theme: ThemeName, alt: string): PicturePlan {
    const dimensions = subject === 'map' ? mapDimensions(size) : areasDimensions(digest.areas);
    return { name: `${subject}-${size}-${theme}-${locale}`, subject, size, theme, locale, ...dimensions, alt };
  }
}

function describeMap(digest: Digest, locale: Locale): string {
  const words = wordsOf(locale);
  const told = digest.places.slice(0, placesTold);
  return words.mapAlt(
    told.map((place) => words.mapAltItem(locale === 'ar' ? place.nameAr : place.name, place.reports, place.confirmed)),
    digest.places.length - told.length,
  );
}

function describeAreas(digest: Digest, locale: Locale): string {
  const words = wordsOf(locale);
  const items = digest.areas.map((area) =>
    words.areasAltItem(
      (locale === 'ar' && area.nameAr) || area.name,
      area.reports.at(-1) ?? 0,
      medianBefore(area.reports),
    ),
  );
  return words.areasAlt(digest.areas[0]?.days.length ?? 0, items);
}
