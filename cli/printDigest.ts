/** Prints a digest as one of its readers would have it. */
import { linkPictures } from '../shared/digest/linkPictures.ts';
import { renderHtml } from '../shared/digest/renderHtml.ts';
import { renderPage } from '../shared/digest/renderPage.ts';
import { renderText } from '../shared/digest/renderText.ts';
import { tailorDigest } from '../shared/digest/tailorDigest.ts';
import type { Digest } from '../shared/model/edition.ts';
import { Preferences } from '../shared/model/subscriber.ts';
import { isTimeZone } from '../shared/model/zone.ts';
import { archiveUrlOf } from '../shared/pipeline/listRenderings.ts';
import { matchesPreferences } from '../shared/subscribers/matchesPreferences.ts';
import { Failure } from './Failure.ts';
import { readActor } from './readActor.ts';
import { readPlace } from './readPlace.ts';

/** What a reader may choose, as options of a verb. */
export interface Wishes {
  place?: string[];
  actor?: string[];
  language?: string[];
  topic?: string[];
  status?: string;
  zone?: string;
  lang: string;
}

export interface PrintOptions extends Wishes {
  format: string;
}

export function printDigest(digest: Digest, siteUrl: string, options: PrintOptions): void {
  const preferences = readWishes(options, digest.timeZone);
  const { frame: locale, timeZone } = preferences;
  const tailored = tailorDigest({ ...digest, timeZone }, (story) => matchesPreferences(story, preferences));
  const frame = {
    siteUrl,
    archiveUrl: archiveUrlOf(siteUrl, digest),
    pictures: digest.alert === undefined ? linkPictures(digest, { siteUrl, locale }) : {},
    correctionsFor: 'all' as const,
    locale,
  };
  const formats: Record<string, () => string> = {
    text: () => renderText(tailored, frame),
    html: () => renderHtml(tailored, frame),
    page: () => renderPage(tailored, frame),
    json: () => `${JSON.stringify(tailored)}\n`,
  };
  const render = formats[options.format];
  if (!render)
    throw new Failure(`--format ${options.format} is unknown.`, `Give one of ${Object.keys(formats).join(', ')}.`, 2);
  process.stdout.write(render());
}

export function readWishes(options: Wishes, deskTimeZone: string): Preferences {
  const read = Preferences.safeParse({
    placeIds: options.place?.map(readPlace),
    actorIds: options.actor?.map(readActor),
    languages: options.language,
    topics: options.topic,
    leastStatus: options.status,
    frame: options.lang,
    timeZone: options.zone ?? deskTimeZone,
  });
  if (!read.success) {
    const [name] = read.error.issues[0]?.path ?? [];
    const option = { topics: '--topic', leastStatus: '--status', frame: '--lang' }[String(name)] ?? String(name);
    throw new Failure(
      `${option} was given something that no reader can choose.`,
      'Look at `dateline digest show --help`.',
      2,
    );
  }
  if (!isTimeZone(read.data.timeZone)) {
    throw new Failure(`--zone ${read.data.timeZone} is no time zone.`, 'Write it like Asia/Baghdad.', 2);
  }
  return read.data;
}
