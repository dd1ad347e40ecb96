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
    ['the applicant may take it as well', { by: ['officer', 'applicant'] }],
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

it.each([
  ['Dutch', { ...PROPOSED.label.applicant, nl: 'Voorgesteld' }],
  ['English', { ...PROPOSED.label.applicant, en: 'Proposed' }],
])('is told where the applicant knows the state by another name in %s', (_language, applicant) => {
  expect(told({}, { ...PROPOSED, label: { ...PROPOSED.label, applicant } })).toBe(true);
});

it('is seen as it is where one of the ways to it is told', () => {
  const workflow = withProposal();
  const openly: TransitionDefinition = { ...PROPOSE, by: ['applicant'] };
  const transitions = { ...workflow.transitions, openly };
  expect(seenState({ ...workflow, transitions }, 'refusal-proposed')).toBe('refusal-proposed');
});

it('a step that stays where it is, is told: it is no proposal of another state', () => {
  expect(isTold(withProposal(), { ...PROPOSE, to: 'checked' }, 'checked')).toBe(true);
});

it('a draft is seen as a draft, though another state that can be reached has its name', () => {
  const { asked, draft } = parkingPermit.states;
  if (!asked || !draft) throw new Error('The fixture has no such states');
  const states = { ...parkingPermit.states, asked: { ...asked, label: draft.label } };
  expect(seenState({ ...parkingPermit, states }, 'draft')).toBe('draft');
});

it('what is called internal is never told', () => {
  expect(told({ isInternal: true, effects: [{ kind: 'send-letter', letter: 'x' }] })).toBe(false);
});

it('every other state is seen as it is', () => {
  for (const state of Object.keys(parkingPermit.states)) {
    expect(seenState(parkingPermit, state)).toBe(state);
  }
});
