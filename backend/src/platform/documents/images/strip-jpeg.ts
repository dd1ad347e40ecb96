import { DamagedImageError } from './damaged-image.js';
import { orientationIn, tiffWith } from './orientation.js';

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const PROFILE = Buffer.from('ICC_PROFILE\0', 'latin1');

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

interface Segment {
  readonly marker: number;
  /** Without marker and length. */
  readonly body: Buffer;
  /** As it stands in the file, with what follows it: the lines of the picture behind a scan. */
  readonly whole: Buffer;
}

/** Keeps what draws the picture, its colours and how to turn it; nothing else, nothing behind it. */
export function stripJpeg(content: Buffer): Buffer {
  const segments = [...segmentsOf(content)];
  const exif = segments.find((each) => each.marker === 0xe1 && startsWith(each.body, EXIF));
  const orientation = exif ? orientationIn(exif.body.subarray(EXIF.byteLength)) : 1;
  const kept = segments.filter(drawsThePicture).map(({ whole }) => whole);
  return Buffer.concat([
    Buffer.from([0xff, START]),
    ...(orientation === 1 ? [] : [exifSegment(orientation)]),
    ...kept,
    Buffer.from([0xff, END]),
  ]);
}

/** JFIF and Adobe say how colours are written, ICC what they mean; all else of APPn is about the picture. */
function drawsThePicture({ marker, body }: Segment): boolean {
  if (marker === COMMENT) return false;
  if (!isApplication(marker)) return true;
  if (marker === 0xe0 || marker === 0xee) return true;
  return marker === 0xe2 && startsWith(body, PROFILE);
}

function* segmentsOf(content: Buffer): Iterable<Segment> {
  let at = 2;
  while (at + 2 <= content.byteLength) {
    if (content[at] !== 0xff) throw new DamagedImageError();
    const marker = content[at + 1] ?? 0;
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return;
    if (at + 4 > content.byteLength) throw new DamagedImageError();
    const bodyEnd = at + 2 + content.readUInt16BE(at + 2);
    const end = marker === SCAN ? endOfScan(content, bodyEnd) : bodyEnd;
    if (end > content.byteLength) throw new DamagedImageError();
    yield { marker, body: content.subarray(at + 4, bodyEnd), whole: content.subarray(at, end) };
    at = end;
  }
  throw new DamagedImageError();
}

/** In the lines of a picture 0xff is followed by a zero or a restart; anything else is a marker. */
function endOfScan(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
  }
  throw new DamagedImageError();
}

function exifSegment(orientation: number): Buffer {
  const body = Buffer.concat([EXIF, tiffWith(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.byteLength + 2, 2);
  return Buffer.concat([head, body]);
}

function startsWith(body: Buffer, start: Buffer): boolean {
  return body.subarray(0, start.byteLength).equals(start);
}
