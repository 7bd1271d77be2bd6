import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Digest } from '../model/edition.ts';
import { listPictures, type PicturePlan } from './listPictures.ts';
import { drawAreas } from './pictures/drawAreas.ts';
import { drawMap } from './pictures/drawMap.ts';
import { encodePng } from './pictures/encodePng.ts';
import type { Locale } from './words.ts';

/** What drawing needs, as bytes, because a skill reads no files. */
export interface PictureAssets {
  /** `@resvg/resvg-wasm/index_bg.wasm`. */
  wasm: Uint8Array;
  /**
   * Whole TrueType files: IBM Plex Sans and IBM Plex Sans Arabic, each 400Regular and 600SemiBold. (The woff2 subsets on npm lack the
   * digits in the Arabic face.)
   */
  fonts: Uint8Array[];
}

export interface Picture {
  name: string;
  /** PNG. */
  bytes: Uint8Array;
  alt: string;
  width: number;
  height: number;
}

export interface PictureChoice {
  locales?: readonly Locale[];
  /** Which of the planned pictures to draw; all when absent. */
  chooses?(plan: PicturePlan): boolean;
}

let started: Promise<void> | undefined;

/**
 * Draws the pictures of an edition as PNG, with resvg compiled to WebAssembly: the same bytes on every machine. The module is started once
 * a process. Nothing from outside reaches the drawing but names of places and areas, escaped.
 */
export async function renderPictures(
  digest: Digest,
  assets: PictureAssets,
  choice: PictureChoice = {},
): Promise<Picture[]> {
  const { locales = ['en'], chooses = () => true } = choice;
  const plans = locales.flatMap((locale) => listPictures(digest, locale)).filter(chooses);
  if (plans.length === 0) return [];
  started ??= initWasm(assets.wasm).catch((problem: unknown) => {
    started = undefined;
    throw problem;
  });
  await started;
  return Promise.all(
    plans.map(async ({ name, alt, width, height, ...plan }) => ({
      name,
      bytes: await paint(draw(digest, { name, alt, width, height, ...plan }), assets),
      alt,
      width,
      height,
    })),
  );
}

function draw(digest: Digest, { subject, size, theme, locale }: PicturePlan): string {
  return subject === 'map' ? drawMap(digest, size, theme, locale) : drawAreas(digest, theme, locale);
}

function paint(svg: string, { fonts }: PictureAssets): Promise<Uint8Array> {
  const renderer = new Resvg(svg, {
    font: { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' },
    textRendering: 1,
  });
  const image = renderer.render();
  const bytes = encodePng(image.pixels, image.width, image.height);
  image.free();
  renderer.free();
  return bytes;
}
