import { crc32 } from 'node:zlib';
import { DamagedImageError } from './damaged-image.js';
import { orientationIn, tiffWith } from './orientation.js';

const SIGNATURE = 8;
/** Head, colours, lines and how they move; text, time and what programs add is about the picture. */
const KEPT = /^(IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|bKGD|pHYs|acTL|fcTL|fdAT)$/;

/** Keeps what draws the picture, its colours and how to turn it; nothing else, nothing behind it. */
export function stripPng(content: Buffer): Buffer {
  const chunks = [...chunksOf(content)];
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const orientation = exif ? orientationIn(exif.body) : 1;
  const turned = orientation === 1 ? [] : [chunk('eXIf', tiffWith(orientation))];
  const [head, ...rest] = chunks.filter(({ type }) => KEPT.test(type)).map(({ whole }) => whole);
  if (!head) throw new DamagedImageError();
  return Buffer.concat([content.subarray(0, SIGNATURE), head, ...turned, ...rest]);
}

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
  readonly whole: Buffer;
}

function* chunksOf(content: Buffer): Iterable<Chunk> {
  let at = SIGNATURE;
  while (at + 12 <= content.byteLength) {
    const end = at + 12 + content.readUInt32BE(at);
    if (end > content.byteLength) break;
    const type = content.toString('latin1', at + 4, at + 8);
    yield { type, body: content.subarray(at + 8, end - 4), whole: content.subarray(at, end) };
    if (type === 'IEND') return;
    at = end;
  }
  throw new DamagedImageError();
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(named.byteLength + 8);
  whole.writeUInt32BE(body.byteLength, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.byteLength + 4);
  return whole;
}
