/**
 * An entry that its row can hold.
 *
 * DynamoDB refuses a row of more than 400 KB for good, and the filing desk would stand still behind it until the message is given up.
 * Almost no report is a tenth of that; one that is too long keeps its beginning, and the archive keeps it all. `mostBytes` leaves room for
 * what filing adds. The same entry is always cut the same way, so that a report read again files nothing new.
 */
import type { EnrichedEntry } from '../model/entry.ts';

const mostBytes = 225_000;
/** Of places, actors, claims and the rest: who names more is a list, and its tail helps nobody. */
const mostMentions = 200;
const longestField = 2_000;

export function fitEntry(entry: EnrichedEntry): EnrichedEntry {
  if (weigh(entry) <= mostBytes) return entry;
  const brief = withShortFields(entry);
  const { inferred } = brief;
  const fewer = (text: string): EnrichedEntry => ({
    ...brief,
    text,
    inferred: {
      ...inferred,
      relevance: { ...inferred.relevance, why: inferred.relevance.why.slice(0, mostMentions) },
      places: standing(inferred.places, text),
      actors: standing(inferred.actors, text),
      credits: inferred.credits.slice(0, mostMentions).map((credit) => shorten(credit)),
      claims: standing(inferred.claims, text),
      casualties: standing(inferred.casualties, text),
      dates: standing(inferred.dates, text),
    },
  });
  let fitted = fewer(brief.text);
  for (let length = brief.text.length; weigh(fitted) > mostBytes && length > 1; ) {
    length = Math.floor(length * 0.8);
    fitted = fewer(cutAtWord(brief.text, length));
  }
  return fitted;
}

function weigh(entry: EnrichedEntry): number {
  return Buffer.byteLength(JSON.stringify(entry));
}

/** The first mentions whose words are still there. */
function standing<Mention extends { span: [number, number]; in?: 'headline' }>(
  mentions: Mention[],
  text: string,
): Mention[] {
  return mentions
    .filter((mention) => mention.in === 'headline' || mention.span[1] <= text.length)
    .slice(0, mostMentions);
}

function withShortFields(entry: EnrichedEntry): EnrichedEntry {
  const { guid, outlet, url, slugline, summary, byline, dateline, note, credits } = entry;
  const fields = { url, slugline, summary, byline, dateline, note };
  return {
    ...entry,
    ...Object.fromEntries(Object.entries(fields).flatMap(([name, words]) => (words ? [[name, shorten(words)]] : []))),
    guid: shorten(guid),
    outlet: shorten(outlet),
    ...(credits && { credits: credits.slice(0, mostMentions).map((credit) => shorten(credit)) }),
  };
}

function shorten(words: string): string {
  return words.length <= longestField ? words : words.slice(0, longestField).toWellFormed();
}

function cutAtWord(text: string, length: number): string {
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > length / 2 ? end : length).toWellFormed();
}
