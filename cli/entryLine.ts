import * as z from 'zod';
import { type Instant, readInstant } from '../shared/model/time.ts';

const optional = z
  .string()
  .nullish()
  .transform((text) => (text == null || text === '' ? undefined : text));

/**
 * What annotate and group read: one entry a line. Other fields are passed over, so that labelled files serve as they are.
 *
 * `publishedAt` without an offset is taken as UTC, a bare date as its midnight.
 */
export const EntryLine = z
  .object({
    id: z.union([z.string().min(1), z.number()]),
    publishedAt: z.string().transform((text, context): Instant => {
      const instant = readInstant(/T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(text) ? `${text}Z` : text);
      if (instant !== undefined) return instant;
      context.addIssue({ code: 'custom', message: `“${text}” is no ISO instant like 2015-12-23T18:00:00Z` });
      return z.NEVER;
    }),
    headline: optional,
    text: z
      .string()
      .nullish()
      .transform((text) => text ?? ''),
    language: optional,
    outlet: optional,
    timeZone: optional.optional(),
  })
  .refine((entry) => entry.text !== '' || entry.headline !== undefined, {
    message: 'there is neither text nor headline',
  });
export type EntryLine = z.infer<typeof EntryLine>;
