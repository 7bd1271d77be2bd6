/**
 * The text in lines of at most `columns` units, each begun with `indent`. Breaks at spaces; a word longer than a line is broken where
 * the line ends, never inside a surrogate pair. Line breaks in the text stay.
 */
export function wrapText(text: string, columns: number, indent = ''): string[] {
  const room = columns - indent.length;
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    let line = '';
    for (const word of paragraph.split(/[ \t]+/)) {
      let rest = word;
      if (line !== '' && line.length + 1 + rest.length <= room) {
        line += ` ${rest}`;
        continue;
      }
      if (line !== '') lines.push(indent + line);
      while (rest.length > room) {
        const unit = rest.charCodeAt(room - 1);
        const cut = unit >= 0xd800 && unit <= 0xdbff ? room - 1 : room;
        lines.push(indent + rest.slice(0, cut));
        rest = rest.slice(cut);
      }
      line = rest;
    }
    lines.push(indent + line);
  }
  return lines;
}
