import { escapeMarkup } from '../../text/markup.ts';
import type { Locale } from '../words.ts';

/** Families by the names in the font files; the second is asked for letters the first has not. */
const families: Record<Locale, string> = {
  en: "'IBM Plex Sans', 'IBM Plex Sans Arabic'",
  ar: "'IBM Plex Sans Arabic', 'IBM Plex Sans'",
};

export function sheet(width: number, height: number, locale: Locale, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${families[locale]}">${content}</svg>`;
}

/**
 * Text for a picture, escaped. Where it holds Arabic it is embedded right to left (U+202B … U+202C): the renderer gives numbers and Latin
 * names inside it their place only then.
 */
export function shaped(text: string): string {
  const escaped = escapeMarkup(text);
  return /[\u0590-\u08ff]/.test(text) ? `\u202b${escaped}\u202c` : escaped;
}
