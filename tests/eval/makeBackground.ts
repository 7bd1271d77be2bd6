/**
 * Makes shared/stories/data/background.ts: how widely the press uses each English word, whatever the news.
 *
 *     node --import tsx tests/eval/makeBackground.ts HEADLINES.jsonl > shared/stories/data/background.ts
 *
 * HEADLINES: one `{"publishedAt", "headline"}` a line; we use the March 2014 headlines of the UCI News Aggregator Dataset (Gasparetti
 * 2017), which is in the public domain. Only counts are written, no headline.
 *
 * A word is counted once a minute, however many outlets printed it in that minute: a hundred headlines about one affair would
 * otherwise make its name look like an everyday word. Words of one minute only are left out: they are as good as unseen, and a
 * list of them would be a list of that week's news.
 */
import { readFileSync } from 'node:fs';
import { stem } from '../../shared/text/stem.ts';
import { wordsOf } from '../../shared/text/wordsOf.ts';

const minutesOf = new Map<string, Set<string>>();
const minutes = new Set<string>();
for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { publishedAt, headline } = JSON.parse(line) as { publishedAt: string; headline: string };
    const minute = publishedAt.slice(0, 16);
    minutes.add(minute);
    for (const word of wordsOf(headline)) {
      const term = stem(word, 'en');
      minutesOf.set(term, (minutesOf.get(term) ?? new Set()).add(minute));
    }
  }
}

const counted = [...minutesOf]
  .map(([term, seen]): [string, number] => [term, seen.size])
  .filter(([, count]) => count >= 2)
  .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
const rows: string[] = [''];
for (const [term, count] of counted) {
  const cell = `${term} ${count}`;
  const last = rows.length - 1;
  if (`${rows[last]}|${cell}`.length > 112) rows.push(cell);
  else rows[last] = rows[last] === '' ? cell : `${rows[last]}|${cell}`;
}

process.stdout.write(`/**
 * How widely the English-language press uses a word: \`stem count\`, the count being minutes (of \`minutes\`) in which a headline had
 * it. Counted by tests/eval/makeBackground.ts over the March 2014 headlines of the UCI News Aggregator Dataset (Gasparetti 2017,
 * public domain). Frozen: story assignment must not depend on what a desk happened to read before.
 */
export const minutes = ${minutes.size};

export const minutesByStem = \`
${rows.join('\n')}
\`;
`);
