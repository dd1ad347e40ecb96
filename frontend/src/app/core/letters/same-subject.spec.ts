import { expect, it } from '@jest/globals';
import { sameSubject } from './same-subject.js';

it('numbers letters with one subject in the order in which they were sent, and no other', () => {
  const letter = (id: string, subject: string, sentAt: string) => ({ id, subject, sentAt });
  const rounds = sameSubject([
    letter('c', 'Er ontbreekt nog iets', '2026-11-30T03:33:00Z'),
    letter('a', 'Er ontbreekt nog iets', '2026-11-23T10:00:00Z'),
    letter('d', 'Uw aanvraag is afgewezen', '2026-12-04T10:00:00Z'),
    letter('b', 'Er ontbreekt nog iets', '2026-11-30T03:31:00Z'),
  ]);
  expect(Object.fromEntries(rounds)).toEqual({
    a: { number: 1, total: 3 },
    b: { number: 2, total: 3 },
    c: { number: 3, total: 3 },
  });
});
