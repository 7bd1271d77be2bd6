/** The mail of an edition as one reader gets it. */
import { linkPictures } from '../digest/linkPictures.ts';
import { renderHtml } from '../digest/renderHtml.ts';
import { renderText } from '../digest/renderText.ts';
import { subjectLine } from '../digest/subjectLine.ts';
import { tailorDigest } from '../digest/tailorDigest.ts';
import type { Digest, EditionId } from '../model/edition.ts';
import type { Preferences } from '../model/subscriber.ts';
import type { Instant } from '../model/time.ts';
import { composeMail } from '../subscribers/composeMail.ts';
import { matchesPreferences } from '../subscribers/matchesPreferences.ts';
import { subscriptionUrl } from '../subscribers/subscriptionUrl.ts';
import type { TokenKeys } from '../subscribers/tokenKeys.ts';
import { unsubscribeHeaders } from '../subscribers/unsubscribeHeaders.ts';
import { archiveUrlOf } from './listRenderings.ts';

export interface Addressee {
  email: string;
  preferences: Preferences;
  /** Who subscribed has ways out in the mail; who was mailed by hand has nothing to leave. */
  subscription?: { subscriberId: string; keys: TokenKeys };
}

export function tailorFor({ preferences }: Pick<Addressee, 'preferences'>, digest: Digest): Digest {
  const { timeZone } = preferences;
  return tailorDigest({ ...digest, timeZone }, (story) => matchesPreferences(story, preferences));
}

/** `digest` is tailored already; `sentBefore` are the editions whose corrections concern this reader. */
export async function composeDelivery(
  { email, preferences, subscription }: Addressee,
  digest: Digest,
  {
    siteUrl,
    pagesUrl,
    from,
    sentBefore,
    alertsWithheld = 0,
    now,
  }: {
    siteUrl: string;
    pagesUrl: string;
    from: string;
    sentBefore: EditionId[] | 'all';
    alertsWithheld?: number;
    now: Instant;
  },
): Promise<Uint8Array> {
  const locale = preferences.frame;
  const linkTo = (page: 'unsubscribe' | 'preferences') =>
    subscription &&
    subscriptionUrl(page, subscription.subscriberId, { siteUrl: pagesUrl, keys: subscription.keys, now });
  const unsubscribeUrl = linkTo('unsubscribe');
  const frame = {
    siteUrl,
    archiveUrl: archiveUrlOf(siteUrl, digest),
    unsubscribeUrl,
    preferencesUrl: linkTo('preferences'),
    pictures: digest.alert === undefined ? linkPictures(digest, { siteUrl, locale }) : {},
    correctionsFor: sentBefore,
    alertsWithheld,
    locale,
  };
  return composeMail({
    from,
    to: email,
    subject: subjectLine(digest, locale),
    text: renderText(digest, frame),
    html: renderHtml(digest, frame),
    sentAt: now,
    language: locale,
    listHeaders: unsubscribeUrl === undefined ? undefined : unsubscribeHeaders(unsubscribeUrl, pagesUrl),
  });
}
