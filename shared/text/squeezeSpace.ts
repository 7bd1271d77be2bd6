/** Up to here a global replace is quicker; it keeps a note of every match until it is done, which of millions is twenty times the text. */
const longText = 65_536;

/** Per kind of space, which UTF-16 units are one. */
const tables = new Map<RegExp, Uint8Array>();

function tableOf(space: RegExp): Uint8Array {
  const known = tables.get(space);
  if (known) return known;
  const one = new RegExp(`^(?:${space.source})$`);
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) if (one.test(String.fromCharCode(unit))) table[unit] = 1;
  tables.set(space, table);
  return table;
}

/** `text` with each run of `space` (global, a class with `+`, kept by its module) as one plain space. */
export function squeezeSpace(text: string, space: RegExp): string {
  if (text.length <= longText) return text.replace(space, ' ');
  const table = tableOf(space);
  const units = new Uint16Array(text.length);
  let length = 0;
  let inRun = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isSpace = table[unit] === 1;
    if (!isSpace) units[length++] = unit;
    else if (!inRun) units[length++] = 32;
    inRun = isSpace;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
}
