import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proposeAssignment, type Candidate } from './propose-assignment.js';

const conflict = { code: 'same-organisation', text: { nl: 'belang', en: 'interest' } };
const free = (personId: string, openAssignments: number): Candidate => ({
  personId,
  openAssignments,
  conflicts: [],
  signs: [],
});

describe('a proposal of assessors', () => {
  it('takes the least loaded first', () => {
    expect(proposeAssignment([free('a', 4), free('b', 0), free('c', 2)], 2)).toEqual(['b', 'c']);
  });

  it.each(['conflicts', 'signs'])('never takes somebody with %s', (kind) => {
    const candidates = [{ ...free('a', 0), [kind]: [conflict] }, free('b', 9)];
    expect(proposeAssignment(candidates, 2)).toEqual(['b']);
  });

  it('does not depend on the order of the candidates', () => {
    const candidates = fc.uniqueArray(
      fc.record({
        personId: fc.string({ minLength: 1 }),
        openAssignments: fc.nat(3),
        conflicts: fc.constantFrom([], [conflict]),
        signs: fc.constantFrom([], [conflict]),
      }),
      { selector: ({ personId }) => personId },
    );
    fc.assert(
      fc.property(candidates, fc.nat(5), (given, wanted) => {
        expect(proposeAssignment(given.toReversed(), wanted)).toEqual(
          proposeAssignment(given, wanted),
        );
      }),
    );
  });
});
