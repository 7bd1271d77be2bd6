/** The line that parts the messages of an mbox file (RFC 4155): "From", the sender, a date. */
const separator = /(?:^|\n\r?\n)From [^\r\n]{10,300}\r?\n(?=[\w-]{1,40}:)/g;
/** A header that may open a message after another, without a line between the two. */
const firstHeader =
  /\n\r?\n(?=(?:Return-Path|Delivered-To|Received|Message-ID|MIME-Version|From|To|Date|Subject|Reply-To):\s)/gi;

/** Only a server writes these headers: a text that forwards another shows the others alone. */
const serverHeader = /^(?:received|message-id|mime-version):/im;

function isMessage(text: string, start: number): boolean {
  const window = text.slice(start, start + 4_000);
  const end = window.search(/\n\r?\n/);
  const head = end < 0 ? window : window.slice(0, end);
  return /^from:/im.test(head) && /^(?:subject|date):/im.test(head) && serverHeader.test(head);
}

/** The messages in `text` (a byte in each unit), at most `most` of them: of an mbox file, or of several mails put into one file. */
export function splitMail(text: string, most: number): string[] {
  if (/^From \S/.test(text)) {
    const marks = [...text.matchAll(separator)].filter(([mark]) => /\d{4}/.test(mark)).slice(0, most);
    return marks.map(({ 0: mark, index }, at) =>
      text.slice(index + mark.length, marks[at + 1]?.index ?? text.length).replace(/^>(>*From )/gm, '$1'),
    );
  }
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(firstHeader)) {
    if (starts.length >= most) break;
    // A message within another stands behind its part's headers.
    const before = text.slice(Math.max(starts.at(-1)!, index - 400), index);
    if (!/message\/(?:rfc822|global)|^--\S/im.test(before) && isMessage(text, index + mark.length))
      starts.push(index + mark.length);
  }
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
}
