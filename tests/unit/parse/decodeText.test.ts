import fc from 'fast-check';
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

  it.each(['utf-32le', 'utf-32be'])('are told as %s without a byte order mark, in Arabic, too', (charset) => {
    const page = '<rss><title>توقف القصف مساء في غرب المدينة</title></rss>';
    const view = new DataView(new ArrayBuffer(page.length * 4));
    for (let at = 0; at < page.length; at++) view.setUint32(at * 4, page.charCodeAt(at), charset === 'utf-32le');
    expect(decodeText(new Uint8Array(view.buffer))).toEqual({ text: page, charset });
  });

  it('keep the rest when one quotation in them is broken', () => {
    const bytes = Buffer.concat([Buffer.from(words.repeat(20)), Uint8Array.of(0x93), Buffer.from('!')]);
    expect(decodeText(bytes).text).toBe(`${words.repeat(20)}\ufffd!`);
  });

  it.each(['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii'])(
    'keep dashes and curly quotation marks in what is called %s',
    (label) => {
      const bytes = Buffer.from('<?xml version="1.0"?><t>\u0093caf\u00e9\u0094 \u0096 \u0080 9</t>', 'latin1');
      expect(decodeText(bytes, `text/xml; charset=${label}`).text).toContain('“café” – € 9');
    },
  );

  it('lose their NULs and their byte order mark', () => {
    expect(decodeText(Buffer.from('\ufeffa\0b'.padEnd(200, 'x'))).text.startsWith('ab')).toBe(true);
  });
});

describe('a charset that nobody declared', () => {
  const texts = {
    russian:
      'Обстрел прекратился к вечеру, рассказали жители Телль-Руммана. Двенадцать грузовиков с мукой вошли в город, сообщил совет.',
    arabic: 'توقف القصف مساء الأربعاء، بحسب سكان البلدة. ودخلت اثنتا عشرة شاحنة محملة بالطحين.',
    turkish: 'Işıkların söndüğü kasabada bombardıman akşam durdu, görgü tanıkları söyledi. Şoförler bekliyor.',
    french:
      'Les tirs ont cessé à la tombée du soir, ont déclaré des témoins. Douze camions chargés de farine sont entrés.',
    ukrainian: 'Обстріл припинився надвечір, розповіли мешканці містечка.',
    persian: 'گلوله‌باران هنگام غروب پایان یافت، ساکنان شهر گفتند.'
      .replace('ی', 'ي')
      .replaceAll('ی', 'ي')
      .replaceAll('ک', 'ك'),
  };
  /** Writes text in a one-byte charset: the decoder's own table, turned round. */
  function encode(text: string, charset: string): Uint8Array {
    const table = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    return Uint8Array.from([...text], (letter) => Math.max(table.indexOf(letter), 0));
  }

  it.each([
    ['windows-1251', 'russian'],
    ['koi8-r', 'russian'],
    ['ibm866', 'russian'],
    ['iso-8859-5', 'russian'],
    ['windows-1251', 'ukrainian'],
    ['windows-1256', 'arabic'],
    ['iso-8859-6', 'arabic'],
    ['windows-1256', 'persian'],
    ['windows-1254', 'turkish'],
    ['windows-1252', 'french'],
  ] as const)('is told as %s by what it makes of %s', (charset, language) => {
    const bytes = encode(`<rss><title>${texts[language]}</title></rss>`, charset);
    expect(decodeText(bytes)).toEqual({ text: `<rss><title>${texts[language]}</title></rss>`, charset });
  });

  it.each([
    ['windows-1251', 'russian'],
    ['koi8-r', 'russian'],
    ['windows-1256', 'arabic'],
    ['windows-1254', 'turkish'],
  ] as const)('is told as %s although the document says UTF-8', (charset, language) => {
    const page = `<?xml version="1.0" encoding="utf-8"?><rss><title>${texts[language]}</title></rss>`;
    expect(decodeText(encode(page, charset), 'text/xml; charset=utf-8').text).toBe(page);
  });

  it.each([
    ['windows-1251', 'russian'],
    ['koi8-r', 'russian'],
    ['windows-1256', 'arabic'],
    ['windows-1254', 'turkish'],
  ] as const)('as declared, %s is followed', (charset, language) => {
    const page = `<?xml version="1.0" encoding="${charset}"?><rss><title>${texts[language]}</title></rss>`;
    expect(decodeText(encode(page, charset)).text).toBe(page);
    const bare = `<rss><title>${texts[language]}</title></rss>`;
    expect(decodeText(encode(bare, charset), `text/xml; charset="${charset}"`).text).toBe(bare);
  });

  it('is read right from six words on, whatever words of the language they are', () => {
    const words = texts.russian.split(/[ .,]+/).filter(Boolean);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words, { minLength: 6 }),
        fc.constantFrom('windows-1251', 'koi8-r', 'ibm866'),
        (chosen, charset) => {
          const text = chosen.join(' ');
          expect(decodeText(encode(text, charset)).text).toBe(text);
        },
      ),
    );
  });
});
