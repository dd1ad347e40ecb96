import { expect, it } from '@jest/globals';
import { nextDigest } from './next-digest.js';

it.each([
  ['before seven it is today', '2026-12-01T06:59:59+01:00', '2026-12-01T07:00:00+01:00'],
  ['at seven it is tomorrow', '2026-12-01T07:00:00+01:00', '2026-12-02T07:00:00+01:00'],
  ['summer time begins in between', '2027-03-27T12:00:00+01:00', '2027-03-28T07:00:00+02:00'],
  ['summer time ends in between', '2027-10-30T12:00:00+02:00', '2027-10-31T07:00:00+01:00'],
])('%s', (_case, now, next) => {
  expect(nextDigest(Temporal.Instant.from(now)).equals(Temporal.Instant.from(next))).toBe(true);
});
