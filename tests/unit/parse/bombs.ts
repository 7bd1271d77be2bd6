const rss = (inner: string) => `<rss version="2.0"><channel><item><title>One</title>${inner}</item></channel></rss>`;
const described = (inner: string) => rss(`<description>${inner}</description>`);

/** Resident memory that a bomb may take; Node 22 and later hand back what they freed some 30 MB later than Node 20. */
export const mostMegabytes = Number(process.versions.node.split('.')[0]) >= 22 ? 160 : 128;

/** Inputs up to 5 MB that have hurt a reader of feeds, wires, mail or pages somewhere: the name, and the bytes. */
export const bombs: [name: string, make: () => string | Uint8Array][] = [
  ['50,000 nested tags', () => described(`${'<a>'.repeat(50_000)}x${'</a>'.repeat(50_000)}`)],
  ['a million open tags and nothing else', () => '<a>'.repeat(1_000_000)],
  ['a million end tags that close nothing', () => described(`${'<a>'.repeat(200)}${'</b>'.repeat(1_000_000)}`)],
  [
    'entities that unfold a billion times',
    () =>
      `<!DOCTYPE r [<!ENTITY l0 "lol">${Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>${rss('<author>&l30;</author>')}`,
  ],
  [
    'one long entity 200,000 times',
    () => `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(2_000)}">]>${described('&a;'.repeat(200_000))}`,
  ],
  ['300,000 attributes', () => rss(`<x ${Array.from({ length: 300_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`)],
  [
    '100,000 namespaces',
    () =>
      `<rss version="2.0" ${Array.from({ length: 100_000 }, (_, at) => `xmlns:a${at}="1"`).join(' ')}><channel><item><title>One</title></item></channel></rss>`,
  ],
  ['235 KB that a snippet regex cannot finish', () => described('x&lt;p'.repeat(40_000))],
  ['a million times <', () => described('<'.repeat(1_000_000))],
  ['a million times &', () => described('&'.repeat(1_000_000))],
  ['open quotes without end', () => `${rss('')}${'<a b="'.repeat(300_000)}`],
  ['single quotes in double', () => `<rss version="2.0"><channel><item>${"<a b='".repeat(300_000)}">`],
  ['CDATA that never closes', () => `<rss version="2.0"><channel><item>${'<![CDATA['.repeat(300_000)}`],
  ['comments that never close', () => `<rss version="2.0"><channel><item>${'<!--'.repeat(600_000)}>`],
  ['a row of empty comments before no element', () => `${'<!---->'.repeat(571)}words`],
  ['a row of byte order marks before words', () => `${'\ufeff'.repeat(2_000)}words`],
  ['instructions that close at the very end', () => `<rss version="2.0"><channel><item>${'<?x>'.repeat(500_000)}?>`],
  ['document types without end', () => `<rss version="2.0"><channel>${'<!DOCTYPE r ['.repeat(150_000)}<x>`],
  ['100,000 invented entities', () => described(Array.from({ length: 100_000 }, (_, at) => `&n${at};`).join(''))],
  [
    '60,000 items',
    () => `<rss version="2.0"><channel>${'<item><title>a</title></item>'.repeat(60_000)}</channel></rss>`,
  ],
  [
    '60,000 entries with a relative base and nothing to stand on',
    () =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${Array.from({ length: 60_000 }, (_, at) => `<entry xml:base="a${at}/"><link href="x"/></entry>`).join('')}</feed>`,
  ],
  ['a title of two million words', () => rss(`<title>${'x '.repeat(2_400_000)}</title>`)],
  [
    'half a title of surrogates written as bytes',
    () => Buffer.from(`<rss><channel><item><title>${'\xed\xa0\x80'.repeat(1_600_000)}`, 'latin1'),
  ],
  ['a subject folded a million times', () => `From: a@b.example\nSubject: x\n${' y\n'.repeat(1_500_000)}\nwords`],
  ['mail after mail', () => 'From: a@b.example\nSubject: x\nMessage-ID: <a>\n\nwords\n\n'.repeat(80_000)],
  ['headers of mail that no mail follows', () => `From: a\nSubject: x\n\n${'From: b\n\n'.repeat(500_000)}`],
  ['a document begun 200,000 times', () => '<?xml version="1.0"?>\n<nitf>'.repeat(180_000)],
  ['lines of JSON that break off', () => '{"uri":"a","versioncreated":[{\n'.repeat(160_000)],
  ['half a million values of JSON', () => '{"uri":"a"}\n'.repeat(400_000)],
  ['hours in one line', () => `14:05 ${'Words here. 14:05 '.repeat(270_000)}`],
  ['headlines that end with hours', () => 'Gate opens | 14:30\n'.repeat(250_000)],
  ['handles without end', () => 'Nadia Karam @nadiak · 3h\n'.repeat(190_000)],
  ['hours told twice', () => 'Posted at 14:20 1 Nov 201514:20 1 Nov 2015\n'.repeat(110_000)],
  ['days between dashes', () => '— 24 December 2015 —\n14:05 Words.\n'.repeat(130_000)],
  [
    'dates in no known zone',
    () =>
      `<rss version="2.0"><channel>${Array.from({ length: 50_000 }, (_, at) => `<item><title>a</title><pubDate>23 Dec 2015 18:05 Q${at.toString(36).toUpperCase().replace(/\d/g, 'X')}</pubDate></item>`).join('')}</channel></rss>`,
  ],
  ['100,000 titles in one item', () => rss('<title>a</title>'.repeat(100_000))],
  ['five million NULs', () => described(`${'\0'.repeat(4_900_000)}x`)],
  ['five million spaces', () => described(' '.repeat(4_900_000))],
  ['lone surrogates', () => described(`${'\ud800'.repeat(300_000)}&#xD800;&#0;`)],
  ['a date of two million numbers', () => rss(`<pubDate>${'1 '.repeat(2_000_000)}</pubDate>`)],
  ['JSON nested a million deep', () => '{"a":'.repeat(1_000_000)],
  ['a JSON Feed of nothing', () => `{"version":"https://jsonfeed.org/version/1","items":[${'{},'.repeat(200_000)}{}]}`],
  [
    'mail in half a million parts',
    () => `From: a\nContent-Type: multipart/mixed; boundary=x\nSubject: a\n\n${'--x\n'.repeat(500_000)}`,
  ],
  ['mail headers that open encoded words', () => `From: a\nSubject: ${'=?utf-8?q?a'.repeat(200_000)}\n\nwords`],
  ['a 1312 message of marks', () => `\x16\x16\x01a1234\x1fx\r\n${'\x02^'.repeat(1_000_000)}`],
  ['a 7901 message of empty lines', () => `abc1234 4 i 100 x\r\n${'\r\n\r\n'.repeat(500_000)}`],
  ['NITF of open paragraphs', () => `<nitf><body><body.content>${'<p>'.repeat(500_000)}`],
  ['a news message of open items', () => `<newsMessage><itemSet>${'<newsItem guid="x">'.repeat(100_000)}`],
  ['one line of a million words', () => 'word '.repeat(800_000)],
  ['80,000 equal paragraphs', () => 'Fighting went on in the town on Monday, officials said.\n'.repeat(60_000)],
  [
    '40,000 ministers',
    () =>
      Array.from(
        { length: 40_000 },
        (_, at) => `Minister Aa${at}b Bb${at}c said on Monday that w${at}x fell to q${at}z.`,
      ).join('\n'),
  ],
  [
    '100,000 stamps',
    () =>
      Array.from({ length: 100_000 }, (_, at) => `${String(at % 24).padStart(2, '0')}:15 Shelling in town.`).join('\n'),
  ],
  [
    'four million line ends',
    () => `Words stand here and there, nine of them.${'\n'.repeat(4_000_000)}The end is here.`,
  ],
  ['two million quotation marks', () => `${'"'.repeat(2_000_000)} said eight words of which none was new`],
  ['a rule without end', () => `${'- '.repeat(1_500_000)}word word word word word word word word word`],
  [
    'a feed cut inside a character',
    () =>
      Buffer.from(described('كلمات'.repeat(100)))
        .subarray(0, 301)
        .toString('latin1'),
  ],
  ['two feeds in one document', () => rss('') + rss('')],
  [
    'parameter entities that fetch',
    () => `<!DOCTYPE r [${'<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd">%p;'.repeat(40_000)}]>${rss('')}`,
  ],
  [
    'a DTD of four megabytes',
    () => `<!DOCTYPE r [${'<!ELEMENT a (b|c)*><!ATTLIST a b CDATA #IMPLIED>'.repeat(85_000)}]>${rss('')}`,
  ],
  ['a quarter million comments', () => rss('<!--x-->'.repeat(550_000))],
  ['one CDATA section of five megabytes', () => described(`<![CDATA[${'x < y & z '.repeat(480_000)}]]>`)],
  ['half a million CDATA sections', () => described('<![CDATA[x]]>'.repeat(380_000))],
  ['a word of five megabytes in a feed', () => described('x'.repeat(4_900_000))],
  ['a word of five megabytes and nothing else', () => 'x'.repeat(4_900_000)],
  ['an Arabic word of five megabytes', () => 'ل'.repeat(2_450_000)],
  ['one attribute of four megabytes', () => rss(`<link href="${'&amp;'.repeat(900_000)}"/>`)],
  ['a tag name of four megabytes', () => rss(`<${'n'.repeat(4_500_000)}>`)],
  [
    'four hundred feeds one after another',
    () => rss(`<description>${'word '.repeat(2_000)}</description>`).repeat(400),
  ],
  ['a feed cut in its last tag', () => rss('<item><title>a</title></item>'.repeat(150_000)).slice(0, -3)],
  [
    'Atom with xhtml nested 50,000 deep',
    () =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}</content></entry></feed>`,
  ],
  [
    'xml:base on every of 50,000 nested elements',
    () => `<feed>${'<x xml:base="a/">'.repeat(50_000)}<entry><title>a</title></entry>`,
  ],
  [
    'base64 content of four megabytes',
    () => `<feed version="0.3"><entry><content mode="base64">${'PHA+'.repeat(1_100_000)}</content></entry></feed>`,
  ],
  ['HTML of half a million tables in an item', () => described('&lt;table&gt;&lt;tr&gt;&lt;td&gt;'.repeat(130_000))],
  ['a million numeric references', () => described('&#1575;'.repeat(600_000))],
  ['JSON arrays nested two million deep', () => '['.repeat(4_900_000)],
  [
    'a ninjs body of four megabytes of tags',
    () => JSON.stringify({ uri: 'a', versioncreated: '2015-12-23', body_xhtml: '<p>x'.repeat(1_200_000) }),
  ],
  [
    'ninjs nested 100,000 deep',
    () => `{"uri":"a","versioncreated":"x","associations":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
  ],
  [
    'a JSON Feed of 200,000 tags',
    () =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 1, tags: Array(400_000).fill('a') }],
      }),
  ],
  [
    'mail of five megabytes of base64',
    () =>
      `From: a\nSubject: b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${'d29yZCB3b3JkIHdv\n'.repeat(280_000)}`,
  ],
  [
    'mail of quoted-printable escapes',
    () =>
      `From: a\nSubject: b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${'=3Cp=3E=\n'.repeat(500_000)}`,
  ],
  [
    'mail in parts nested a thousand deep',
    () =>
      `From: a\nSubject: b\n${Array.from({ length: 1_000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}words`,
  ],
  [
    'mail with 300,000 headers',
    () => `From: a\nSubject: b\n${Array.from({ length: 300_000 }, (_, at) => `X-${at}: y\n`).join('')}\nwords`,
  ],
  ['mail whose header never ends', () => `From: a\nSubject: ${'\n  folded'.repeat(500_000)}`],
  [
    '1312 messages without an end',
    () =>
      '\x16\x16\x01a1234\x1fx\r\nu i\x13\x11 BC-Slug   12-23 0100\r\n\x02^BC-Slug<\r\n\t   Words.\r\n'.repeat(60_000),
  ],
  [
    '60,000 messages of 1312',
    () =>
      '\x16\x16\x01a1234\x1fx\r\nu i\x13\x11 BC-Slug   12-23 0100\r\n\x02^BC-Slug<\r\n\t   Words.\r\n\x03\r\n\x04'.repeat(
        60_000,
      ),
  ],
  [
    'a 7901 message without an end',
    () =>
      `\x01abc1234 4 i 100 x\r\n\r\nA/b/\r\n\x02Head =\r\n\r\n${'   Words of a line that goes on.\r\n'.repeat(140_000)}`,
  ],
  [
    '60,000 messages of 7901',
    () =>
      '\x01abc1234 4 i 100 x\r\n\r\nA/b/\r\n\x02Head =\r\n\r\n   Words.\r\n\x03231415 GMT Dec 15\r\n\x04'.repeat(
        60_000,
      ),
  ],
  [
    'NewsML 1 of components in components',
    () => `<NewsML><NewsItem><Identification/>${'<NewsComponent>'.repeat(200_000)}<ContentItem><DataContent>x`,
  ],
  [
    'NewsML-G2 of 100,000 subjects',
    () =>
      `<newsItem guid="a"><contentMeta>${'<subject qcode="a:b"><name>c</name></subject>'.repeat(100_000)}</contentMeta></newsItem>`,
  ],
  [
    'NITF of 300,000 media',
    () =>
      `<nitf><body><body.content>${'<media><media-caption>x</media-caption></media>'.repeat(100_000)}<p>y</p></body.content></body></nitf>`,
  ],
  [
    'gzip without end',
    () => Uint8Array.from({ length: 4_900_000 }, (_, at) => [0x1f, 0x8b, 8, 0][at] ?? (at * 31) & 255),
  ],
  ['bytes of no text', () => Uint8Array.from({ length: 4_900_000 }, (_, at) => (at * 7919 + (at >> 7)) & 255)],
  ['UTF-16 halves of pairs', () => Buffer.alloc(4_900_000, Buffer.from([0x00, 0xd8, 0x20, 0x00]))],
  [
    'bytes beyond ASCII that are no UTF-8',
    () => Buffer.concat([Buffer.from('<rss><channel><item><title>'), Buffer.alloc(4_900_000, 0xe7)]),
  ],
  [
    'a page of 100,000 hours',
    () =>
      Array.from(
        { length: 100_000 },
        (_, at) => `${String(at % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
      ).join('\n'),
  ],
  ['a page of a million line ends and hours', () => '14:05\n\n\n\n'.repeat(480_000)],
  ['a line that almost is an hour, for ever', () => `14:05 ${'- '.repeat(2_000_000)}`],
  [
    'lines of digits that almost are stamps',
    () => '12 12 12 12 12 12 12 12 12 12 12 12 words that go on and on here.\n'.repeat(70_000),
  ],
  ['100,000 openers', () => 'UPDATE 3: | BREAKING: LIVE: Words are said in town today.\n'.repeat(80_000)],
  ['100,000 short lines, all alike', () => 'Share\n'.repeat(800_000)],
  [
    '100,000 names',
    () =>
      Array.from({ length: 160_000 }, (_, at) => `Lamia Haddad-${String.fromCharCode(97 + (at % 26))}${at}`).join('\n'),
  ],
  ['a page of brackets', () => `Words of a report are here for all.\n${'[('.repeat(2_000_000)}`],
  ['a page of colons', () => `${'Words here: '.repeat(380_000)}`],
  ['a page in which every word has a capital', () => `${'The Minister Of Town '.repeat(230_000)}said.`],
  [
    'a JSON Feed of half a million items',
    () => `{"version":"https://jsonfeed.org/version/1.1","items":[${'{"id":1},'.repeat(540_000)}{"id":1}]}`,
  ],
  [
    'JSON in which every name is new, cut',
    () =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[${Array.from({ length: 300_000 }, (_, at) => `{"a${at}":{}}`).join(',')}`,
  ],
  [
    'nine thousand items of forty names of their own',
    () =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[${Array.from({ length: 9_000 }, (_, at) => `{${Array.from({ length: 40 }, (_, nth) => `"k${at}_${nth}":1`).join(',')}}`).join(',')}]}`,
  ],
  [
    'ninjs of a million and a half subjects',
    () => `{"uri":"a","versioncreated":"x","headline":"h","subject":[${'{},'.repeat(1_600_000)}{}]}`,
  ],
  ['empty objects by lines', () => '{}\n'.repeat(1_600_000)],
  ['a list of ninjs', () => `[${'{"uri":"a","versioncreated":"x","headline":"h"},'.repeat(98_000)}{}]`],
  ['a list of ninjs that is cut', () => `[${'{"uri":"a","versioncreated":"x","headline":"h"},'.repeat(98_000)}`],
  [
    'a million line ends in a string of JSON',
    () =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"content_text":"${'word\n'.repeat(950_000)}"}]}`,
  ],
  ['Russian prose', () => prose('оеаинтсрвлкмдпуяыьгзбч', 20)],
  ['English prose in short paragraphs', () => prose('etaoinshrdlucmfwypvb', 12)],
  ['Arabic prose in long paragraphs', () => prose('المينورتبعدهسفكقحج', 400)],
  [
    'one minister in every paragraph',
    () =>
      Array.from(
        { length: 38_000 },
        (_, at) =>
          `Dışişleri Bakanı Mevlüt Karaca, köyde ${at} kişinin öldüğünü bugün açıkladı. Bakan Mevlüt Karaca ekledi.`,
      ).join('\n'),
  ],
];

/** Close to five megabytes of words made of `letters`, `wordCount` a paragraph, the frequent ones often. */
function prose(letters: string, wordCount: number): string {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const words = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + next(9) }, () => letters[next(letters.length)]!).join(''),
  );
  const paragraphs: string[] = [];
  for (let size = 0; size < 4_900_000; ) {
    const said = Array.from({ length: wordCount }, () => {
      const word = words[next(1 + next(words.length))]!;
      return next(6) === 0 ? word[0]!.toUpperCase() + word.slice(1) : word;
    });
    const paragraph = `${said.join(' ')}.`;
    size += Buffer.byteLength(paragraph) + 1;
    paragraphs.push(paragraph);
  }
  return Buffer.from(paragraphs.join('\n')).subarray(0, 5_000_000).toString();
}
