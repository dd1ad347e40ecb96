import { describe, expect, it } from '@jest/globals';
import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from './definition.js';
import { always } from './guard/guard.js';
import { parkingPermit } from './parking-permit.fixture.js';
import { isTold, seenState } from './seen-by-applicant.js';

const { checked } = parkingPermit.states;
if (!checked) throw new Error('The fixture has no such state');

const PROPOSED: StateDefinition = {
  ...checked,
  label: { ...checked.label, staff: { nl: 'Weigering voorgesteld', en: 'Refusal proposed' } },
};
const PROPOSE: TransitionDefinition = {
  from: ['checked'],
  to: 'refusal-proposed',
  by: ['officer'],
  label: { nl: 'Weigering voorstellen', en: 'Propose a refusal' },
  event: 'refusal-proposed',
  guard: always(),
  effects: [],
};

function withProposal(step: Partial<TransitionDefinition> = {}, state = PROPOSED) {
  const workflow: WorkflowDefinition = {
    ...parkingPermit,
    states: { ...parkingPermit.states, 'refusal-proposed': state },
    transitions: { ...parkingPermit.transitions, propose: { ...PROPOSE, ...step } },
  };
  return workflow;
}

const told = (step: Partial<TransitionDefinition> = {}, state = PROPOSED) =>
  isTold(withProposal(step, state), { ...PROPOSE, ...step }, 'checked');

describe('a proposal that nobody decided on', () => {
  it('is not told to the applicant, who reads of the state before it', () => {
    expect(told()).toBe(false);
    expect(seenState(withProposal(), 'refusal-proposed')).toBe('checked');
  });

  it.each<[string, Partial<TransitionDefinition>]>([
    ['a letter goes out with it', { effects: [{ kind: 'send-letter', letter: 'intention' }] }],
    ['the applicant takes it', { by: ['applicant'] }],
    ['time does, as when a term of the applicant runs out', { by: ['system'] }],
  ])('is told where %s', (_why, step) => {
    expect(told(step)).toBe(true);
    expect(seenState(withProposal(step), 'refusal-proposed')).toBe('refusal-proposed');
  });

  it('is told where the applicant knows the state by another name', () => {
    const state = {
      ...PROPOSED,
      label: { applicant: PROPOSED.label.staff, staff: PROPOSED.label.staff },
    };
    expect(told({}, state)).toBe(true);
    expect(seenState(withProposal({}, state), 'refusal-proposed')).toBe('refusal-proposed');
  });
});

it('is not told either from a state of another name, of which the applicant would read a new one', () => {
  const workflow = withProposal({ from: ['asked', 'checked'] });
  expect(isTold(workflow, { ...PROPOSE, from: ['asked'] }, 'asked')).toBe(false);
  expect(seenState(workflow, 'refusal-proposed')).toBe('checked');
});

it('what is called internal is never told', () => {
  expect(told({ isInternal: true, effects: [{ kind: 'send-letter', letter: 'x' }] })).toBe(false);
});

it('every other state is seen as it is', () => {
  for (const state of Object.keys(parkingPermit.states)) {
    expect(seenState(parkingPermit, state)).toBe(state);
  }
});
