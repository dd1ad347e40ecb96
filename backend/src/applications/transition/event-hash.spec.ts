import { describe, expect, it } from '@jest/globals';
import { BEFORE_THE_FIRST, hashActor, hashEvent, type HashedEvent } from './event-hash.js';

const FIRST: HashedEvent = {
  applicationId: 'file-1',
  number: 1,
  type: 'submitted',
  transition: 'submit',
  fromState: 'draft',
  toState: 'submitted',
  actorRole: 'applicant',
  actorHash: 'actor',
  at: new Date('2025-01-20T10:00:00Z'),
  procedure: null,
  round: null,
  previousHash: BEFORE_THE_FIRST,
};

// Reckoned by sha256sum: a chain that was kept once has to check out for as long as it is kept.
describe('the hash of an event', () => {
  it.each<[string, HashedEvent, string]>([
    [
      'in the main procedure',
      FIRST,
      '6ed30f7fea5cef08c0c96128e1454f5a7aad210e62911f72307062751421040f',
    ],
    [
      'in a round beside it',
      { ...FIRST, procedure: 'objection', round: 2 },
      'c357204535011a34d4342db0258f76458d3f3b81f90b34fa65fec8432f3ee22f',
    ],
  ])('%s stays what it was', (_name, event, hash) => {
    expect(hashEvent(event)).toBe(hash);
  });

  it('follows as many zeros as a hash has digits where it is the first', () => {
    expect(BEFORE_THE_FIRST).toBe(
      '0000000000000000000000000000000000000000000000000000000000000000',
    );
  });
});

it.each([
  ['a person', 'anna', '18efd5f1402fb4dcd95b9796abc16e17ccc4b95857686b345fe5f5daa4b1d572'],
  ['the system', null, 'ff50184a83f446d8aa1fa7e939ea7ef9876e40c265f2783a51012c399f599a6b'],
])('%s is pointed at by a hash with salt', (_name, personId, hash) => {
  expect(hashActor('salt', personId)).toBe(hash);
});
