import { squeezeSpace } from './squeezeSpace.ts';

const space = /[\s\u200b\u2060\ufeff]+/g;

/** One line: every run of white space, no-break and zero-width space included, becomes one space; none at either end. */
export function collapseSpace(text: string): string {
  return /[^\S ]| {2}|[\u200b\u2060\ufeff]/.test(text) ? squeezeSpace(text, space).trim() : text.trim();
}
