import { describe, expect, it } from '@jest/globals';
import { PreconditionRequiredError, StaleError } from '../errors/index.js';
import { etagOf, parseIfMatch } from './etag.js';

describe('parseIfMatch', () => {
  it('reads back what etagOf wrote', () => {
    expect(parseIfMatch(etagOf(12))).toBe(12);
  });

  it('reads a weak tag, as a proxy that compresses makes of it', () => {
    expect(parseIfMatch('W/"3"')).toBe(3);
  });

  it('wants a version', () => {
    expect(() => parseIfMatch(undefined)).toThrow(PreconditionRequiredError);
  });

  it.each(['*', '3', '""', '"abc"', '"1", "2"'])('finds %s stale', (header) => {
    expect(() => parseIfMatch(header)).toThrow(StaleError);
  });
});
