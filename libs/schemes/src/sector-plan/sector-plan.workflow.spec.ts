import { describe, expect, it } from '@jest/globals';
import { decide, NO_FACTS, type WorkflowDefinition } from '@tranche/domain';
import { awardWithdrawal } from '../standard/workflow/award-withdrawal.js';
import {
  sectorPlanWorkflow2013first,
  sectorPlanWorkflow2013second,
  sectorPlanWorkflow2015,
} from './sector-plan.workflow.js';

/** What a transition does to the term within which must be decided. */
function onDecisionTerm({ transitions }: WorkflowDefinition, transition: string): string[] {
  return (transitions[transition]?.effects ?? []).flatMap((effect) =>
    'deadline' in effect && effect.deadline === 'decision' ? [effect.kind] : [],
  );
}

const WINDOWS = {
  'window 1': sectorPlanWorkflow2013first,
  'window 2': sectorPlanWorkflow2013second,
  'window 3': sectorPlanWorkflow2015,
} as const;

describe('what was realised of a sector plan', () => {
  it.each(Object.entries(WINDOWS))('%s: is asked without overhead', (_name, { transitions }) => {
    const asked = transitions['receive-account']?.asks ?? [];
    const cost = asked.find(({ means }) => means === 'realised-cost');
    expect(cost?.hint?.nl).toContain('Zonder overhead');
  });
});

describe('the decision term of a sector plan', () => {
  it.each([
    ['window 1', 'window-closing', ['suspend-deadline'], ['resume-deadline']],
    ['window 2', 'transition', ['end-deadline'], ['start-deadline']],
    ['window 3', 'transition', ['suspend-deadline'], ['resume-deadline']],
  ] as const)('%s: from %s, when asked %j, when supplemented %j', (name, from, asked, supplied) => {
    const workflow = WINDOWS[name];
    expect(workflow.deadlines['decision']?.from).toBe(from);
    expect(onDecisionTerm(workflow, 'submit')).toEqual(['start-deadline']);
    expect(onDecisionTerm(workflow, 'ask-supplement')).toEqual(asked);
    expect(onDecisionTerm(workflow, 'supplement')).toEqual(supplied);
    expect(onDecisionTerm(workflow, 'declare-complete')).toEqual([]);
  });

  it.each([
    ['window 1', ['submit', 'supplement']],
    ['window 2', ['submit', 'supplement']],
    ['window 3', ['award']],
  ] as const)('%s: another plan for the sector is barred by %j', (name, barring) => {
    const taking = Object.entries(WINDOWS[name].transitions)
      .filter(([, { effects }]) => effects.some(({ kind }) => kind === 'take-slots'))
      .map(([transition]) => transition);
    expect(taking).toEqual(barring);
  });
});

describe('an award that is withdrawn', () => {
  it.each([
    ['window 1', false],
    ['window 2', false],
    ['window 3', true],
  ] as const)('%s: lets the sector apply again: %s', (name, lets) => {
    const { effects } = WINDOWS[name].transitions['end-as-withdrawn'] ?? { effects: [] };
    expect(effects.some(({ kind }) => kind === 'release-slots')).toBe(lets);
  });

  const attempt = (state: string, transition: string, hasMotivation = true) =>
    decide(
      awardWithdrawal(sectorPlanWorkflow2015),
      { state, eventNumber: 1 },
      {
        transition,
        actor: { id: 'lotte', roles: ['officer', 'decision-maker'] },
        seen: 1,
        hasMotivation,
      },
      { ...NO_FACTS, performedBy: { 'ask-views': ['lotte'] }, deadlines: { views: 'ended' } },
    );

  it('needs the views of the receiver first', () => {
    expect(attempt('no-withdrawal', 'withdraw-award')).toMatchObject({
      reasons: [{ code: 'wrong-state' }],
    });
    expect(attempt('no-withdrawal', 'ask-views')).toMatchObject({
      event: { to: 'withdrawal-announced' },
    });
  });

  it('can be announced as long as nothing is determined, which waits until it is known', () => {
    const { beside, holds } = awardWithdrawal(sectorPlanWorkflow2015);
    expect(beside).toEqual(expect.arrayContaining(['awarded', 'account-received']));
    expect(beside).not.toContain('determined');
    expect(holds).toEqual(expect.arrayContaining(['determine', 'determine-after-views']));
  });

  it('needs reasons, and somebody else than who announced it', () => {
    expect(attempt('no-withdrawal', 'ask-views', false)).toMatchObject({
      reasons: [{ code: 'motivation-missing' }],
    });
    for (const transition of ['withdraw-award', 'keep-award']) {
      expect(attempt('withdrawal-announced', transition)).toMatchObject({
        reasons: [{ code: 'four-eyes' }],
      });
    }
  });
});
