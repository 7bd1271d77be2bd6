import type * as z from 'zod';
import type { Line } from './readLines.ts';

export type ReadLine<T> = { ok: true; value: T } | { ok: false; id: string | number | null; error: string };

/**
 * Reads one JSON line against a schema. A bad one comes back with the `id` it carries, found even in broken JSON, and a sentence
 * that names line and field; it never throws.
 */
export function readJsonLine<T>(line: Line, schema: z.ZodType<T>): ReadLine<T> {
  const where = `line ${line.number}${line.file === undefined ? '' : ` of ${line.file}`}`;
  if (line.text === undefined) return { ok: false, id: null, error: `${where} is longer than 64 MB` };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return { ok: false, id: findId(line.text), error: `${where} is no JSON` };
  }
  const checked = schema.safeParse(value);
  if (checked.success) return { ok: true, value: checked.data };
  const [first] = checked.error.issues;
  const field = first === undefined || first.path.length === 0 ? 'it' : `“${first.path.join('.')}”`;
  return {
    ok: false,
    id: idOf(value),
    error: `${where}: ${field} is not as it should be: ${first?.message ?? 'no reason known'}`,
  };
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function findId(text: string): string | null {
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.){0,500}")/.exec(text.slice(0, 4096))?.[1];
  if (found === undefined) return null;
  try {
    return JSON.parse(found);
  } catch {
    return null;
  }
}
