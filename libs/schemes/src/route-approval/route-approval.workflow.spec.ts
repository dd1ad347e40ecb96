import { describe, expect, it } from '@jest/globals';
import { decide, NO_FACTS, type DeadlineStanding } from '@tranche/domain';
import { revocation } from './route-approval.workflow.js';

/** What somebody with every role may do once `lotte` has announced that a permission ends. */
const attempt = (
  id: string,
  state: string,
  transition: string,
  views: DeadlineStanding = 'ended',
) =>
  decide(
    revocation,
    { state, eventNumber: 1 },
    {
      transition,
      actor: { id, roles: ['officer', 'decision-maker'] },
      seen: 1,
      hasMotivation: true,
    },
    { ...NO_FACTS, performedBy: { 'announce-revocation': ['lotte'] }, deadlines: { views } },
  );

describe('the withdrawal of a permission', () => {
  it('is announced first, with a term for views', () => {
    expect(attempt('ruben', 'no-revocation', 'revoke')).toHaveProperty('reasons');
    expect(attempt('lotte', 'no-revocation', 'announce-revocation')).toMatchObject({
      effects: expect.arrayContaining([{ kind: 'start-deadline', deadline: 'views' }]),
    });
  });

  it('waits for views or their term; that it stands can be said at once', () => {
    expect(attempt('ruben', 'revocation-announced', 'revoke', 'running')).toMatchObject({
      reasons: [{ code: 'deadline-not-over', article: 'Awb 4:8' }],
    });
    for (const views of ['ended', 'lapsed'] as const) {
      expect(attempt('ruben', 'revocation-heard', 'revoke', views)).toHaveProperty('event');
    }
    expect(attempt('ruben', 'revocation-announced', 'keep-permission', 'running')).toHaveProperty(
      'event',
    );
  });

  it.each(['revoke', 'keep-permission'])('is decided by somebody else: %s', (transition) => {
    expect(attempt('ruben', 'revocation-announced', transition)).toHaveProperty('event');
    expect(attempt('lotte', 'revocation-announced', transition)).toMatchObject({
      reasons: [{ code: 'four-eyes' }],
    });
  });
});
