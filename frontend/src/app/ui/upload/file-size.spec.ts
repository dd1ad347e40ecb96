import { describe, expect, it } from '@jest/globals';
import { formatBytes } from './file-size.js';

const MEGABYTE = 1024 * 1024;

describe('formatBytes', () => {
  it.each([
    [900, '900 B'],
    [840 * 1024, '840 kB'],
    [25 * MEGABYTE, '25 MB'],
    [12.4 * MEGABYTE, '12,4 MB'],
  ])('writes %d as %s, as the limit of a document counts', (bytes, text) => {
    expect(formatBytes(bytes, 'nl')).toBe(text);
  });
});
