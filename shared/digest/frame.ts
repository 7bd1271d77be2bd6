import type { EditionId } from '../model/edition.ts';
import type { Locale } from './words.ts';

/** A picture of the edition, as a rendering shows it. `darkUrl` is the same drawing for readers in dark mode. */
export interface PictureLink {
  url: string;
  darkUrl?: string;
  /** The drawing for narrow screens, where it is another. */
  narrow?: { url: string; darkUrl: string };
  alt: string;
  width: number;
  height: number;
}

/** Absent where there is nothing to draw, or nothing was drawn: every rendering is complete without. */
export interface PictureLinks {
  map?: PictureLink;
  areas?: PictureLink;
}

/** What a rendering needs beside the digest: where things stand, whom it is for, in which language its labels are. */
export interface Frame {
  /** Where the archive and manage-subscription answer, absolute. */
  siteUrl: string;
  /** This edition's page. */
  archiveUrl: string;
  unsubscribeUrl?: string;
  preferencesUrl?: string;
  pictures: PictureLinks;
  /** The editions this reader was sent: corrections to others are left out. `'all'` (also when absent) on the archive page. */
  correctionsFor?: readonly EditionId[] | 'all';
  /** Alerts that this reader was not sent since the last digest, for they had had as many as they want a day. */
  alertsWithheld?: number;
  locale: Locale;
}
