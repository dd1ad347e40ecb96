import { describe, expect, it } from '@jest/globals';
import { decide, NO_FACTS } from '@tranche/domain';
import { routeWorkflow } from './route-approval.workflow.js';

/** What somebody with every role may do once `lotte` has announced that a permission ends. */
const attempt = (id: string, state: string, transition: string) =>
  decide(
    routeWorkflow,
    { state, eventNumber: 1 },
    {
      transition,
      actor: { id, roles: ['officer', 'decision-maker'] },
      seen: 1,
      hasMotivation: true,
    },
    { ...NO_FACTS, performedBy: { 'announce-revocation': ['lotte'] } },
  );

describe('the withdrawal of a permission', () => {
  it('is announced first, with a term for views', () => {
    expect(attempt('ruben', 'approved', 'revoke')).toHaveProperty('reasons');
    expect(attempt('lotte', 'approved', 'announce-revocation')).toMatchObject({
      effects: expect.arrayContaining([{ kind: 'start-deadline', deadline: 'views' }]),
    });
  });

  it.each(['revoke', 'keep-permission'])('is decided by somebody else: %s', (transition) => {
    expect(attempt('ruben', 'revocation-announced', transition)).toHaveProperty('event');
    expect(attempt('lotte', 'revocation-announced', transition)).toMatchObject({
      reasons: [{ code: 'four-eyes' }],
    });
  });
});
