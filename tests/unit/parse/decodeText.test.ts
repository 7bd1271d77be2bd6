import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/parse/decodeText.ts';

const words = 'Обстрел прекратился к вечеру';
const cyrillic = Uint8Array.from([0xce, 0xc1, 0xd3, 0xd4]);

describe('the bytes of a report', () => {
  it('are UTF-8 when they are valid UTF-8, whatever label they carry', () => {
    const bytes = Buffer.from(`<?xml version="1.0" encoding="windows-1251"?><t>${words}</t>`);
    expect(decodeText(bytes, 'text/xml; charset=koi8-r').text).toContain(words);
  });

  it('follow the HTTP label before the declaration', () => {
    const bytes = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><t>'), cyrillic]);
    expect(decodeText(bytes, 'text/xml; charset=koi8-r').text.endsWith('наст')).toBe(true);
    expect(decodeText(bytes).charset).toBe('windows-1251');
  });

  it.each(['utf-16le', 'utf-16be'])('are told as %s without a byte order mark', (charset) => {
    const little = Buffer.from(`<rss><title>${words}</title></rss>`, 'utf16le');
    const bytes = charset === 'utf-16le' ? little : Buffer.from(little).swap16();
    expect(decodeText(bytes)).toEqual({ text: `<rss><title>${words}</title></rss>`, charset });
  });

  it('keep the rest when one quotation in them is broken', () => {
    const bytes = Buffer.concat([Buffer.from(words.repeat(20)), Uint8Array.of(0x93), Buffer.from('!')]);
    expect(decodeText(bytes).text).toBe(`${words.repeat(20)}\ufffd!`);
  });

  it('lose their NULs and their byte order mark', () => {
    expect(decodeText(Buffer.from('\ufeffa\0b'.padEnd(200, 'x'))).text.startsWith('ab')).toBe(true);
  });
});
