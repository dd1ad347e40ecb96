import { describe, expect, it } from '@jest/globals';
import { emailProblem } from './email-address.js';

/** One that is good, whatever its length. */
function addressOf(length: number): string {
  const label = 'b'.repeat(60);
  const address = `${'a'.repeat(64)}@${label}.${label}.`;
  return address + 'c'.repeat(length - address.length);
}

describe('an e-mail address', () => {
  it.each([
    'jan@school.nl',
    "o'neil+subsidie@sub.school-noord.example",
    ' jan@school.nl ',
    '\u200bjan@school.nl\u00ad',
    'a@b.co',
    addressOf(200),
  ])('is %j', (typed) => {
    expect(emailProblem(typed)).toBeUndefined();
  });

  it.each([
    ['jan@school', 'not-an-address'],
    ['jan', 'not-an-address'],
    ['jan @school.nl', 'not-an-address'],
    ['jan@school..nl', 'not-an-address'],
    ['.jan@school.nl', 'not-an-address'],
    ['jan@-school.nl', 'not-an-address'],
    ['jan@school.1', 'not-an-address'],
    ['jan@x.nl;', 'with-separator'],
    ['jan@x.nl, piet@x.nl', 'with-separator'],
    ['jan@x.nl piet@x.nl', 'with-separator'],
    ['mailto:jan@x.nl', 'with-mailto'],
    ['Jan Jansen <jan@x.nl>', 'with-name'],
    [`${'a'.repeat(65)}@x.nl`, 'not-an-address'],
    [addressOf(201), 'not-an-address'],
    ['Jan mailto:jan@x.nl', 'not-an-address'],
  ])('is not %j', (typed, problem) => {
    expect(emailProblem(typed)).toBe(problem);
  });
});
