import { describe, expect, it } from '@jest/globals';
import type { SchemeVersion } from '@tranche/domain';
import { findScheme } from '../catalogue.js';
import { legalHash } from './legal-hash.js';
import { release } from './release.js';

const rif = findScheme('rif', '2024');
const hash = legalHash(rif);
const inOneMonth: SchemeVersion = { ...rif, duties: [] };
const endless: SchemeVersion = { ...rif, workflow: { ...rif.workflow, initial: 'nowhere' } };

describe('releasing a version', () => {
  it('writes its hash down among the others, in the order of their codes', () => {
    const published = { 'work-bridge/2021': 'w', 'course-offer/1': 'c' };
    expect(release(rif, published)).toEqual({
      kind: 'released',
      hash,
      published: { 'course-offer/1': 'c', 'rif/2024': hash, 'work-bridge/2021': 'w' },
    });
  });

  it('does nothing for one that was released as it is', () => {
    expect(release(rif, { 'rif/2024': hash })).toEqual({ kind: 'released-before', hash });
  });

  it('refuses one that changed since: that is a new version', () => {
    const outcome = release(inOneMonth, { 'rif/2024': hash });
    expect(outcome).toEqual({
      kind: 'refused',
      why: 'rif/2024 was released and has changed since: make a new version for what changes.',
    });
  });

  it('refuses one that is not sound, and says what is wrong', () => {
    expect(release(endless, {})).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/^rif\/2024 is not sound: .*state-unknown \(nowhere/),
    });
  });
});
