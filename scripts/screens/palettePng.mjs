// A picture of a screen in at most 256 colours: flat surfaces and grey edges need no more, and it is a third of the size.
// Reads the PNG that Chromium writes (8 bits, no interlace) and no other kind.

import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_COLOURS = 256;
const KEPT_FOR_COLOURS = 96;
/** Parts that lie this far apart, of 255, are a colour to anybody; the paper is a warm grey of about 10. */
const CLEARLY = 32;

/** The picture again, its rarest colours replaced by their nearest neighbours. */
export function palettePng(png) {
  const { width, height, pixels, step } = decoded(png);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += step) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: none
  for (let at = 0, to = 0; at < pixels.length; at += step) {
    if (to % (width + 1) === 0) to += 1;
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    let index = indexOf.get(colour);
    if (index === undefined) {
      index = nearest(palette, colour);
      indexOf.set(colour, index);
    }
    rows[to] = index;
    to += 1;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // 8 bits, by palette
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The commonest colours; of the places some are kept for what is clearly coloured, however small it is on a page of greys. */
function paletteOf(counts) {
  const weighed = [...counts]
    .map(([colour, count]) => ({ colour, weight: count * (1 + chroma(colour)) }))
    .sort((one, other) => other.weight - one.weight);
  const coloured = weighed.filter(({ colour }) => chroma(colour) >= CLEARLY).slice(0, KEPT_FOR_COLOURS);
  const common = weighed.filter((one) => !coloured.includes(one));
  return [...coloured, ...common].slice(0, MOST_COLOURS).map(({ colour }) => colour);
}

/** How far a colour is from grey: the few coloured marks are what is read, and must not lose to the many greys. */
function chroma(colour) {
  const parts = [colour >> 16, (colour >> 8) & 255, colour & 255];
  return Math.max(...parts) - Math.min(...parts);
}

function nearest(palette, colour) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of palette.entries()) {
    const red = (one >> 16) - (colour >> 16);
    const green = ((one >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (one & 255) - (colour & 255);
    const far = 2 * red * red + 4 * green * green + 3 * blue * blue; // the eye is keenest for green
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function decoded(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const step = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || step === undefined || png[28] !== 0) throw new Error('This PNG is of another kind.');
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * step;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) unfilter(raw, y * (line + 1), pixels, y * line, line, step);
  return { width, height, pixels, step };
}

/** One row back from what the encoder made of it: the difference to its neighbours. */
function unfilter(raw, from, pixels, to, line, step) {
  const filter = raw[from];
  for (let x = 0; x < line; x += 1) {
    const left = x >= step ? pixels[to + x - step] : 0;
    const up = to > 0 ? pixels[to + x - line] : 0;
    const corner = to > 0 && x >= step ? pixels[to + x - line - step] : 0;
    pixels[to + x] = raw[from + 1 + x] + guess(filter, left, up, corner);
  }
}

function guess(filter, left, up, corner) {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const sum = left + up - corner;
      const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      throw new Error(`No filter is numbered ${filter}.`);
  }
}
