import { createHash } from 'node:crypto';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { Preferences } from '../../../shared/model/subscriber.ts';
import type { Choices } from '../../../shared/subscribers/choices.ts';
import { confirmationMail } from '../../../shared/subscribers/confirmationMail.ts';
import {
  pageHeaders,
  renderCheckMailPage,
  renderConfirmedPage,
  renderConfirmPage,
  renderErrorPage,
  renderPreferencesPage,
  renderSubscribePage,
  renderUnsubscribedPage,
  renderUnsubscribePage,
} from '../../../shared/subscribers/renderPages.ts';

interface Node {
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}
function elementsOf(html: string): { name: string; attribs: Record<string, string> }[] {
  const found: { name: string; attribs: Record<string, string> }[] = [];
  const walk = (node: Node): void => {
    if (node.name && node.attribs) found.push({ name: node.name, attribs: node.attribs });
    node.children?.forEach(walk);
  };
  walk(parseDocument(html) as unknown as Node);
  return found;
}

const evil = '"><script>alert(1)</script>';
const choices: Choices = {
  places: [{ id: 'iq-anbar', en: evil, ar: evil, group: 'iraq' }],
  actors: [],
  languages: [{ id: 'ar', en: 'Arabic', ar: 'العربية' }],
  timeZones: ['UTC', evil],
};
const pages = (['en', 'ar'] as const).flatMap((locale) => {
  const frame = { siteUrl: 'https://desk.example', locale, token: evil };
  return [
    ['subscribe', renderSubscribePage(frame, { email: evil, problem: 'no-address' as const })],
    ['check your mail', renderCheckMailPage(frame)],
    ['confirm', renderConfirmPage(frame)],
    ['confirmed', renderConfirmedPage(frame, 'https://desk.example/subscription/preferences?token=x')],
    [
      'preferences',
      renderPreferencesPage(frame, Preferences.parse({ placeIds: ['iq-anbar'], timeZone: evil }), choices, {
        saved: true,
      }),
    ],
    ['unsubscribe', renderUnsubscribePage(frame)],
    ['unsubscribed', renderUnsubscribedPage(frame)],
    ['error', renderErrorPage(frame, 'expired')],
  ].map(([name, html]) => [`${name}, ${locale}`, html as string, locale] as const);
});

describe.each(pages)('the page: %s', (_name, html, locale) => {
  const elements = elementsOf(html);

  it('has no script, and one style sheet, which its policy knows by hash', () => {
    expect(elements.map(({ name }) => name)).not.toContain('script');
    for (const { attribs } of elements)
      for (const name of Object.keys(attribs)) expect(name).not.toMatch(/^on|^style$/);
    const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(pageHeaders['content-security-policy']).toContain(createHash('sha256').update(styles).digest('base64'));
  });

  it('speaks its language in its direction', () => {
    expect(elements.find(({ name }) => name === 'html')?.attribs).toEqual({
      lang: locale,
      dir: locale === 'ar' ? 'rtl' : 'ltr',
    });
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
  });

  it('names every field and sends forms to ourselves by POST', () => {
    for (const { name, attribs } of elements) {
      if (name === 'form') {
        expect(attribs.method).toBe('post');
        expect(new URL(attribs.action ?? '').origin).toBe('https://desk.example');
      }
      if (name === 'input' && (attribs.type === 'email' || attribs.list)) {
        expect(elements.some((label) => label.name === 'label' && label.attribs.for === attribs.id)).toBe(true);
      }
    }
  });
});

it('remembers what a reader chose', () => {
  const [, html = ''] = pages.find(([name]) => name === 'preferences, en') ?? [];
  const boxes = elementsOf(html).filter(({ attribs }) => attribs.type === 'checkbox');
  expect(
    boxes
      .filter(({ attribs }) => attribs.name !== 'topic' && attribs.name !== 'alertChemical')
      .map(({ attribs }) => [attribs.value, 'checked' in attribs]),
  ).toEqual([
    ['iq-anbar', true],
    ['ar', false],
  ]);
});

it('asks for confirmation in a mail that holds nothing but our words and one link', () => {
  const mail = confirmationMail('https://desk.example/subscription/confirm?token=a.b', 'ar');
  expect(mail.text).toContain('<https://desk.example/subscription/confirm?token=a.b>');
  expect(elementsOf(mail.html).filter(({ name }) => name === 'a')).toHaveLength(1);
  expect(() => confirmationMail('/relative', 'en')).toThrow('absolute');
});
