import { EmailAddress } from '../model/subscriber.ts';
import { readForm } from './applyPreferences.ts';

export type SubscribeReading =
  | { ok: true; email: string; frame: 'en' | 'ar' }
  | { ok: false; problem: 'too-large' | 'no-address' | 'robot'; email?: string };

/**
 * Who asks to be sent the digest. The address comes back in one form, trimmed, and is one bare mailbox: no comma, bracket, display name or line break
 * can stand in it, so no header can be injected and nobody else be mailed. `website` is a field no person sees; who fills it in is no person,
 * and is to be answered as if all were well.
 */
export function readSubscribeForm(form: string | URLSearchParams): SubscribeReading {
  const fields = readForm(form);
  if (fields === undefined) return { ok: false, problem: 'too-large' };
  if (fields.get('website')) return { ok: false, problem: 'robot' };
  const given = (fields.get('email') ?? '').trim();
  const email = EmailAddress.safeParse(given);
  if (!email.success)
    return { ok: false, problem: 'no-address', ...(given.length > 0 && given.length <= 254 && { email: given }) };
  return { ok: true, email: email.data, frame: fields.get('frame') === 'ar' ? 'ar' : 'en' };
}
