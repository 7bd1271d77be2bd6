/** Reports as suppliers would send them: invented, and each of its own event, so that what comes in another order tells the same news. */
import { createHash } from 'node:crypto';
import type { Receipt } from '../../../shared/model/report.ts';
import type { FaultDesk } from '../openDesk.ts';
import { clock } from '../virtualClock.ts';

export interface WireItem {
  uri: string;
  version?: number;
  status?: 'usable' | 'canceled';
  at: string;
  headline: string;
  text: string;
  embargoed?: string;
  correction?: boolean;
  note?: string;
}

/** One item as a wire file of Caravan Press. */
export function wire({
  uri,
  version = 1,
  status = 'usable',
  at,
  headline,
  text,
  embargoed,
  correction,
  note,
}: WireItem): string {
  return JSON.stringify({
    uri: `urn:caravanpress.example:${uri}`,
    type: 'text',
    profile: 'article',
    representationtype: 'complete',
    version: String(version),
    firstcreated: at,
    versioncreated: at,
    pubstatus: status,
    language: 'en',
    headline,
    body_text: text,
    ...(embargoed ? { embargoed } : {}),
    ...(correction ? { signals: ['correction'] } : {}),
    ...(note ? { ednote: note } : {}),
  });
}

/** Several items as one RSS report. */
export function rss(items: { guid: string; at: string; headline: string; text: string }[]): string {
  const body = items.map(
    ({ guid, at, headline, text }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${headline}</title><pubDate>${new Date(at).toUTCString()}</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Levant Wire</title><link>https://levant.example/</link>${body.join('')}</channel></rss>`;
}

/** Puts a wire file into the archive's drop, as a supplier does, when it does. */
export async function drop(
  desk: FaultDesk,
  words: string,
  receivedAt: string,
  more: Partial<Receipt> = {},
): Promise<void> {
  const bytes = new TextEncoder().encode(words);
  clock.reach(receivedAt);
  await desk.stores.archive.keep(bytes, {
    receivedAt,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName: 'wire.json',
    outlet: 'Caravan Press',
    ...more,
  });
}

export const raqqa = {
  headline: 'Air strike kills five in Raqqa market',
  text: 'Five people were killed on Monday when warplanes struck a market in Raqqa, northern Syria, activists said. The report could not be verified.',
};
/** Of the same strike. */
export const again = {
  headline: 'Warplanes hit market in Raqqa, nine dead',
  text: 'Warplanes hit the central market of Raqqa in northern Syria on Monday and nine people died there, a monitor said, among them three children. Ambulances took 20 wounded to the hospital.',
};
export const mosul = {
  headline: 'Iraqi forces enter eastern Mosul district',
  text: 'Iraqi special forces fighting Islamic State entered the Samah district of eastern Mosul on Monday, an army commander said. Three soldiers were wounded.',
};
export const hatay = {
  headline: 'Shelling kills two in Deir al-Zor',
  text: 'Two civilians were killed by Islamic State shelling of the besieged government-held quarter of Deir al-Zor in eastern Syria on Monday, state media said.',
};
export const sinjar = {
  headline: 'Turkish jets strike PKK positions near Sinjar',
  text: 'Turkish warplanes struck positions of the Kurdistan Workers Party, PKK, near Sinjar in northern Iraq on Monday, the Turkish army said. It did not speak of casualties.',
};
export const convoy = {
  headline: 'Aid convoy enters Madaya after two months',
  text: 'A convoy of 30 lorries with flour and medicines entered the besieged town of Madaya near Damascus on Monday, the Red Crescent said. It was the first for two months.',
};
export const dam = {
  headline: 'Engineers warn of cracks in Mosul dam',
  text: 'Engineers warned on Monday that fighting has stopped the filling of cracks below the Mosul dam in northern Iraq, the water ministry said. Pumps stand still for want of diesel.',
};
export const football = {
  headline: 'Al-Ittihad win cup final',
  text: 'Al-Ittihad won the cup final on penalties on Monday night before 20,000 spectators, their coach said.',
};
