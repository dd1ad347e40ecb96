import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { orientationIn, tiffWith } from './orientation.js';
import { withoutPlace } from './without-place.js';

const PHOTO = new URL('../../../../test/files/foto-exif6-gps.jpg', import.meta.url);
/** The pointer to place data in EXIF, either way round. */
const GPS = [Buffer.from('8825', 'hex'), Buffer.from('2588', 'hex')];

describe('a JPEG photo', () => {
  it('loses where it was taken and stays turned as it was', async () => {
    const before = await readFile(PHOTO);
    expect(GPS.some((tag) => before.includes(tag))).toBe(true);
    const after = withoutPlace(before, 'image/jpeg');
    if (!after) throw new Error('Nothing is left');
    expect(GPS.some((tag) => after.includes(tag))).toBe(false);
    const exif = after.indexOf('Exif\0\0');
    expect(orientationIn(after.subarray(exif + 6))).toBe(6);
  });

  it('keeps every byte that draws the picture', async () => {
    const before = await readFile(PHOTO);
    const after = withoutPlace(before, 'image/jpeg') ?? Buffer.alloc(0);
    const picture = before.subarray(before.indexOf(Buffer.from('ffdb', 'hex')));
    expect(after.includes(picture)).toBe(true);
  });

  it('loses a second picture behind its end', async () => {
    const before = await readFile(PHOTO);
    const after = withoutPlace(Buffer.concat([before, before]), 'image/jpeg');
    expect(after).toEqual(withoutPlace(before, 'image/jpeg'));
  });

  it('is the same when it comes again', async () => {
    const once = withoutPlace(await readFile(PHOTO), 'image/jpeg') ?? Buffer.alloc(0);
    expect(withoutPlace(once, 'image/jpeg')).toEqual(once);
  });

  it('that was cut off is not kept', async () => {
    const whole = await readFile(PHOTO);
    for (const bytes of [2, 5, 40, 200, whole.byteLength - 1]) {
      expect(() => withoutPlace(whole.subarray(0, bytes), 'image/jpeg')).toThrow();
    }
  });
});

describe('a PNG picture', () => {
  const chunk = (type: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const whole = Buffer.alloc(named.byteLength + 8);
    whole.writeUInt32BE(body.byteLength, 0);
    named.copy(whole, 4);
    whole.writeUInt32BE(crc32(named), named.byteLength + 4);
    return whole;
  };
  const head = Buffer.from('0000000100000001080000000000', 'hex').subarray(0, 13);
  const picture = (...extra: Buffer[]): Buffer =>
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', head),
      ...extra,
      chunk('IDAT', deflateSync(Buffer.alloc(2))),
      chunk('IEND', Buffer.alloc(0)),
    ]);

  it('loses its texts and what stands behind it', () => {
    const before = picture(chunk('tEXt', Buffer.from('Location\0Utrecht')));
    const after = withoutPlace(Buffer.concat([before, Buffer.from('more')]), 'image/png');
    expect(after).toEqual(picture());
  });

  it('stays turned as it was', () => {
    const before = picture(chunk('eXIf', tiffWith(8)));
    expect(withoutPlace(before, 'image/png')).toEqual(before);
  });

  it('that was cut off is not kept', () => {
    expect(() => withoutPlace(picture().subarray(0, 50), 'image/png')).toThrow();
  });
});
