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

  it.each([
    ['windows-1256', 'arabic', 'iso-8859-1'],
    ['windows-1256', 'persian', 'windows-1252'],
    ['windows-1256', 'arabic', 'windows-1251'],
    ['koi8-r', 'russian', 'windows-1251'],
    ['windows-1251', 'russian', 'koi8-r'],
    ['windows-1251', 'russian', 'iso-8859-1'],
    ['windows-1251', 'ukrainian', 'iso-8859-1'],
    ['windows-1254', 'turkish', 'iso-8859-1'],
  ] as const)('is %s of %s where the label says %s, and the label is named', (charset, language, label) => {
    const page = `<?xml version="1.0" encoding="${label}"?><rss><title>${texts[language]}</title></rss>`;
    expect(decodeText(encode(page, charset))).toEqual({ text: page, charset, mislabelled: label });
  });

  it.each([
    [
      'iso-8859-1',
      'Les tirs ont cessé à la tombée du soir; des témoins l’ont déclaré, même ceux qui étaient là où ça brûlait.',
    ],
    [
      'iso-8859-1',
      'Die Kämpfe dauerten bis in die späten Abendstunden, die Straße nach Süden blieb für Flüchtlinge geöffnet.',
    ],
    [
      'iso-8859-1',
      'La aviación bombardeó también el año pasado la región según la oposición; murió un niño en el mercado.',
    ],
    [
      'iso-8859-1',
      'A aviação bombardeou também a região; não há informações sobre vítimas, segundo a oposição à situação.',
    ],
    [
      'iso-8859-1',
      'Flygvapnet bombade två byar på måndagen, sade en källa på sjukhuset; även många människor flydde söderut.',
    ],
    [
      'iso-8859-1',
      'Bardagar hófust á ný í borginni í gær að sögn lækna; þrír særðust þegar sprengja féll á húsið við ána.',
    ],
    ['windows-1251', 'Бомбардировките спряха вечерта, казаха жители на града; дванадесет камиона с брашно влязоха.'],
    ['windows-1251', 'АЛЕППО, СИРИЯ. СРОЧНО: ОБСТРЕЛ ПРЕКРАТИЛСЯ К ВЕЧЕРУ, СООБЩИЛ СОВЕТ'],
    ['koi8-r', 'Обстрел прекратился к вечеру. СРОЧНО: МИД сообщил'],
    ['windows-1254', 'Les tirs ont cessé à la tombée du soir; des témoins ont déclaré qu’ils étaient là.'],
  ])('labelled %s keeps its label: %s', (label, text) => {
    const page = `<?xml version="1.0" encoding="${label}"?><rss><title>${text}</title></rss>`;
    const table = label === 'iso-8859-1' ? 'windows-1252' : label;
    const decoded = decodeText(encode(page, table));
    expect(decoded.mislabelled).toBeUndefined();
    expect(decoded.charset).toBe(label);
  });
});

describe('UTF-8 with a broken letter', () => {
  const page = (title: string) => Buffer.from(`<?xml version="1.0" encoding="utf-8"?><rss><title>${title}`);
  const ends = ['ç', 'خ', 'Ж', '\u{1f534}'];

  it.each(ends)('stays UTF-8 where the end cuts %s, and loses that letter alone', (letter) => {
    for (const title of ['Raid on Menbiç', 'Raid', 'قتلى في حلب']) {
      const whole = page(`${title} ${letter}`);
      for (let size = Buffer.byteLength(letter) - 1; size > 0; size--)
        expect(decodeText(whole.subarray(0, whole.length - size)).text).toBe(page(`${title} `).toString());
    }
  });

  it('stays UTF-8 without being called so, and under another label', () => {
    const whole = Buffer.from('<rss><title>Raid on Menbiç, in Kilîs');
    const cut = whole.subarray(0, whole.indexOf('\u00ee') + 1);
    expect(decodeText(cut).text).toBe('<rss><title>Raid on Menbiç, in Kil');
    expect(decodeText(cut, 'text/xml; charset=iso-8859-1').text).toBe('<rss><title>Raid on Menbiç, in Kil');
  });

  it('stays UTF-8 with one stray byte, where it says that it is', () => {
    const bytes = Buffer.concat([page('Les blessés d'), Buffer.of(0x92), Buffer.from('Alep</title></rss>')]);
    expect(decodeText(bytes).text).toContain('Les blessés d\ufffdAlep');
  });

  it('is another charset where it breaks more letters than it writes', () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="utf-8"?><t>caf\u00e9 et th\u00e9, \u00e0 No\u00ebl</t>',
      'latin1',
    );
    expect(decodeText(bytes).text).toContain('café et thé, à Noël');
  });
});
