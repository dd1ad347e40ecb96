import { stripJpeg } from './strip-jpeg.js';
import { stripPng } from './strip-png.js';

/**
 * A photo without what the camera wrote beside the picture: place, time, owner, small copies of it.
 * How it must be turned stays. Where a receipt was photographed is nobody's business (GDPR art. 5(1)(c)).
 *
 * @returns the bytes to keep; null for what is no photo
 * @throws DamagedImageError when it is cut off
 */
export function withoutPlace(content: Buffer, contentType: string): Buffer | null {
  if (contentType === 'image/jpeg') return stripJpeg(content);
  if (contentType === 'image/png') return stripPng(content);
  return null;
}
