import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../shared/parse/parseReport.ts';

interface Part {
  type: string;
  body: string;
  head?: string;
}

const part = ({ type, body, head = '' }: Part) => `--cut\r\nContent-Type: ${type}\r\n${head}\r\n${body}\r\n`;
const mail = (subject: string, ...parts: Part[]) =>
  `From: Orontes Desk <desk@orontes.example>\r\nTo: in@desk.example\r\nSubject: ${subject}\r\nDate: Wed, 02 Mar 2016 14:00:00 +0000\r\nMessage-ID: <cover@orontes.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="cut"\r\n\r\n${parts.map(part).join('')}--cut--\r\n`;
const attached = (name: string) => `Content-Disposition: attachment; filename="${name}"\r\n`;
const note = (body: string): Part => ({ type: 'text/plain; charset=utf-8', body });
const inner =
  'From: Amud Agency <wire@amud.example>\r\nSubject: Ferry sinks\r\nDate: Wed, 02 Mar 2016 11:30:00 +0000\r\nMessage-ID: <ferry@amud.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBAB AL-JISR (Amud) - A ferry sank on Wednesday.';
const forward: Part = { type: 'message/rfc822', body: inner, head: attached('ferry.eml') };
const nitf =
  '<nitf><head><title>Wells run dry</title><docdata><doc-id id-string="wells-1"/></docdata></head><body><body.content><p>The wells ran dry.</p></body.content></body></nitf>';
const read = (text: string) => parseReport(Buffer.from(text), { receivedAt: '2016-03-02T14:05:00.000Z' });

describe('what a mail brings with it', () => {
  it('is an item of its own after the mail’s: a mail forwarded as attachment, or in line', async () => {
    for (const head of [attached('ferry.eml'), '']) {
      const { items, issues } = await read(mail('Fwd: Ferry', note('For information.'), { ...forward, head }));
      expect(
        items.map(({ position, guid, headline, publishedAt, supplier }) => [
          position,
          guid,
          headline,
          publishedAt,
          supplier,
        ]),
      ).toEqual([
        [0, 'cover@orontes.example', 'Fwd: Ferry', '2016-03-02T14:00:00.000Z', 'orontes.example'],
        [1, 'ferry@amud.example', 'Ferry sinks', '2016-03-02T11:30:00.000Z', 'amud.example'],
      ]);
      expect(issues).toEqual([]);
    }
  });

  it('may be a wire’s file or a text, however labelled and encoded; what it leaves out is its mail’s', async () => {
    const text = Buffer.from('BAB AL-JISR - Ten lorries crossed.\n').toString('base64');
    const { items } = await read(
      mail(
        'Copy',
        note('Copy attached.'),
        { type: 'text/xml; name="wells.xml"', body: nitf, head: attached('wells.xml') },
        {
          type: 'application/octet-stream; name="b.txt"',
          body: text,
          head: `${attached('b.txt')}Content-Transfer-Encoding: base64\r\n`,
        },
        {
          type: 'application/json',
          body: JSON.stringify({
            uri: 'urn:n',
            type: 'text',
            versioncreated: '2016-03-02T10:00:00Z',
            headline: 'Gate opens',
          }),
          head: attached('n.json'),
        },
      ),
    );
    expect(
      items.map(({ headline, bodyText, supplier, publishedAt }) => [headline ?? bodyText, supplier, publishedAt]),
    ).toEqual([
      ['Copy', 'orontes.example', '2016-03-02T14:00:00.000Z'],
      ['Wells run dry', 'orontes.example', '2016-03-02T14:00:00.000Z'],
      ['BAB AL-JISR - Ten lorries crossed.', 'orontes.example', '2016-03-02T14:00:00.000Z'],
      ['Gate opens', 'orontes.example', '2016-03-02T10:00:00.000Z'],
    ]);
  });

  it.each([
    ['EMBARGOED until 0730 GMT 4 March 2016', ['embargoed', '2016-03-04T07:30:00.000Z']],
    ['STRICT EMBARGO', ['embargoed', undefined]],
    ['KILL: Ferry', ['canceled', undefined]],
  ])('is held and withdrawn with its mail: %s', async (subject, expected) => {
    const { items } = await read(mail(subject, note('Copy attached.'), forward));
    expect(items.map(({ status, embargoedUntil }) => [status, embargoedUntil])).toEqual([expected, expected]);
  });

  it('keeps an embargo of its own, and the later of two', async () => {
    const held = {
      ...forward,
      body: inner.replace('\r\n\r\n', '\r\n\r\nEmbargoed until 6 March 2016, 06:00 GMT\r\n\r\n'),
    };
    for (const subject of ['Copy', 'EMBARGOED until 0730 GMT 4 March 2016']) {
      const { items } = await read(mail(subject, note('Copy attached.'), held));
      expect(items[1]).toMatchObject({ status: 'embargoed', embargoedUntil: '2016-03-06T06:00:00.000Z' });
    }
  });

  it('is named where it cannot be read', async () => {
    const { items, issues } = await read(
      mail(
        'Copy',
        note('Nine thousand people fled.'),
        { type: 'image/jpeg', body: '/9j/4AAQ', head: `${attached('map.jpg')}Content-Transfer-Encoding: base64\r\n` },
        {
          type: 'application/pdf',
          body: Buffer.from('%PDF-1.4 x').toString('base64'),
          head: `${attached('report.pdf')}Content-Transfer-Encoding: base64\r\n`,
        },
      ),
    );
    expect(items).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['left-out', 'left-out']);
    expect(issues.map(({ message }) => message).join('\n')).toMatch(
      /"map\.jpg" \(image\/jpeg\).*\n.*"report\.pdf".* PDF/,
    );
  });

  it('ends with the fourth mail within a mail, and says so', async () => {
    let text = inner;
    for (let level = 0; level < 3_000; level++)
      text = `From: a@b.example\r\nSubject: level ${level}\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n${text}`;
    const { items, issues } = await read(text);
    expect(items.length).toBeLessThan(10);
    expect(issues.some(({ message }) => message.includes('deep'))).toBe(true);
  });
});

describe('letters that stand bare in a mail’s head', () => {
  const head = (subject: string, charset: string) =>
    `From: ${subject} <desk@amud.example>\r\nSubject: ${subject}\r\nDate: Wed, 02 Mar 2016 14:00:00 +0000\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`;

  it('are read in UTF-8, else in the charset of the text', async () => {
    const utf8 = Buffer.from(`${head('جسر جديد', 'utf-8')}فتح الجسر.`);
    const old = Buffer.concat([
      Buffer.from(head('\xcc\xd3\xd1 \xcc\xcf\xed\xcf', 'windows-1256'), 'latin1'),
      Buffer.from('Text.'),
    ]);
    for (const bytes of [utf8, old]) {
      const [item] = (await parseReport(bytes)).items;
      expect([item?.headline, item?.byline]).toEqual(['جسر جديد', 'جسر جديد']);
    }
  });
});
