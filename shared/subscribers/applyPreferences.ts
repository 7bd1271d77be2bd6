import * as z from '../model/schema.ts';
import { AlertWishes, Preferences } from '../model/subscriber.ts';
import type { Choices } from './choices.ts';

const largestBodyBytes = 20_000;

export type PreferencesReading =
  | { ok: true; preferences: Preferences }
  | { ok: false; problem: 'too-large' | 'not-a-choice' };

/**
 * The preferences a submitted form asks for (`application/x-www-form-urlencoded`). A form gives the whole state: a box that is not ticked is not
 * chosen, and nothing ticked means everything. What the page did not offer is refused.
 */
export function applyPreferences(form: string | URLSearchParams, choices: Choices): PreferencesReading {
  const fields = readForm(form);
  if (fields === undefined) return { ok: false, problem: 'too-large' };
  const of = (offered: readonly { id: string }[]) =>
    z.array(z.enum(offered.map(({ id }) => id))).check(z.maxLength(200));
  const Form = z.extend(Preferences, {
    placeIds: of(choices.places),
    actorIds: of(choices.actors),
    languages: of(choices.languages),
    timeZone: z.string().check(z.maxLength(64), z.refine(isTimeZone)),
    hour: z.coerce.number().check(z.int(), z.gte(0), z.lte(23)),
    alerts: z.optional(AlertWishes),
  });
  const single = (name: string): string | undefined => fields.get(name)?.trim() || undefined;
  const several = (name: string): string[] => [...new Set(fields.getAll(name))].sort();
  const read = Form.safeParse({
    placeIds: several('place'),
    actorIds: several('actor'),
    languages: several('language'),
    topics: several('topic'),
    leastStatus: single('leastStatus') ?? 'any',
    frequency: single('frequency'),
    frame: single('frame'),
    timeZone: single('timeZone') ?? 'UTC',
    hour: single('hour') ?? '6',
    quietDays: single('quietDays'),
    alerts: readAlerts(single('alertKilled'), single('alertChemical'), single('alertsADay')),
  });
  return read.success ? { ok: true, preferences: read.data } : { ok: false, problem: 'not-a-choice' };
}

/** No number and no chemical weapons is no alerts. */
function readAlerts(killed: string | undefined, chemical: string | undefined, mostADay: string | undefined): unknown {
  if (killed === undefined && chemical === undefined) return undefined;
  return {
    ...(killed !== undefined && { killed: Number(killed) }),
    chemical: chemical === 'yes',
    ...(mostADay !== undefined && { mostADay: Number(mostADay) }),
  };
}

/** The fields of a form; undefined when the body is larger than any page of ours can send. */
export function readForm(form: string | URLSearchParams): URLSearchParams | undefined {
  if (typeof form !== 'string') return form;
  return form.length > largestBodyBytes ? undefined : new URLSearchParams(form);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
