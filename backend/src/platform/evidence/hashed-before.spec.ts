import { expect, it } from '@jest/globals';
import { hashEvent } from '../../applications/transition/event-hash.js';
import { hashEntries } from '../../reference-data/hash-entries.js';
import { sealContent } from './seal.js';

/* As they were before all of them were written by one canonical JSON: what stands in databases holds. */

it('a seal of before still covers what it covered', () => {
  const content = {
    to: 'é “x” \u2028',
    cents: 12_345,
    share: 0.1,
    at: new Date(0),
    left: undefined,
    lines: [null, { b: 1, a: true }],
  };
  const place = { chain: 'chain', kind: 'event', subject: 'subject' } as const;
  expect(sealContent('secret', place, content)).toBe(
    '86af16b7e85b2f62a0da65fb868b09a8437d399c2fe393f823d49d65dbc730d0',
  );
});

it('an event of before still has the hash that the next one follows', () => {
  const event = {
    applicationId: 'a',
    number: 1,
    type: 'submitted',
    transition: 'submit',
    fromState: 'draft',
    toState: 'submitted',
    actorRole: 'applicant',
    actorHash: 'h',
    at: new Date(0),
    procedure: 'objection',
    round: 2,
    previousHash: '0'.repeat(64),
  };
  expect(hashEvent(event)).toBe('6359f1c5fc1fb20f759eebfd6ad609c1f658a82a6f8e1eef3a132cbe676ded03');
});

it('a list of before still has its hash', () => {
  const entries = [
    { code: 'b', label: { nl: 'Één', en: 'One' }, attributes: { z: '1', a: '2' } },
    { code: 'a', label: { nl: '"Q"', en: 'Q' }, attributes: {} },
  ];
  expect(hashEntries(entries)).toBe(
    '3f54cfc7da80d9046441dfdceaba7db65e3cdcc9f5698f3c56214e24a6c7ee4a',
  );
});
