import { describe, expect, it } from '@jest/globals';
import { decide, NO_FACTS, waitsFor, type Answers } from '@tranche/domain';
import { workflowInParts } from '../topsector-grant.workflow.js';

/** What somebody with every role may do after both first steps were taken by `lotte`. */
const attempt = (id: string, state: string, transition: string, input: Answers = {}) =>
  decide(
    workflowInParts,
    { state, eventNumber: 1 },
    {
      transition,
      actor: { id, roles: ['officer', 'decision-maker'] },
      seen: 1,
      hasMotivation: true,
      input,
    },
    {
      ...NO_FACTS,
      deadlines: { 'exam-proof': 'lapsed' },
      performedBy: { 'record-exam-proof': ['lotte'], 'propose-closing': ['lotte'] },
    },
  );

describe('the second half of a grant', () => {
  it.each([
    ['released', 'exam-proof-received', 'accept-exam-proof', 'exam-passed'],
    ['taken away', 'closing-proposed', 'close-after-first-part', 'ended'],
  ])('is %s by two people', (_name, state, transition, to) => {
    expect(attempt('ruben', state, transition)).toMatchObject({ event: { to } });
    expect(attempt('lotte', state, transition)).toMatchObject({
      reasons: [{ code: 'four-eyes' }],
    });
    expect(attempt('ruben', 'awarded', transition)).toHaveProperty('reasons');
  });

  it('is awaited of the student until the proof is recorded, and then of who decides', () => {
    expect(waitsFor(workflowInParts, 'awarded')).toBe('applicant');
    expect(waitsFor(workflowInParts, 'exam-proof-received')).toBe('staff');
    expect(waitsFor(workflowInParts, 'exam-passed')).toBe('nobody');
  });

  it('can still be earned by a proof that comes in after the closing was proposed', () => {
    const proof = { examPassedOn: '2015-07-01', examProofReceivedOn: '2015-07-08' };
    expect(attempt('lotte', 'closing-proposed', 'record-exam-proof', proof)).toMatchObject({
      event: { to: 'exam-proof-received' },
    });
  });
});
