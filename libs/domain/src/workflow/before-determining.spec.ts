import { describe, expect, it } from '@jest/globals';
import type { TransitionDefinition, WorkflowDefinition } from './definition.js';
import { accountUndisputed, all, fourEyes, always, type Guard } from './guard/guard.js';
import { awaitsDetermination, hearsFirst } from './before-determining.js';
import { isBinding } from './step/is-binding.js';
import { parkingPermit } from './parking-permit.fixture.js';

const step = (from: string, guard: Guard): TransitionDefinition => ({
  from: [from],
  to: 'granted',
  by: ['officer'],
  label: { nl: 'Vaststellen', en: 'Determine' },
  event: 'determined',
  guard,
  effects: [{ kind: 'determine' }],
});

/** Determined from `asked` unless the account is disputed, and from `checked` after a hearing. */
const workflow: WorkflowDefinition = {
  ...parkingPermit,
  transitions: {
    ...parkingPermit.transitions,
    determine: step('asked', all(fourEyes('ask'), accountUndisputed('Awb 4:12(2)'))),
    'determine-after-views': step('checked', always()),
  },
};

describe('what comes before a final determination', () => {
  it('awaits it only where a step that determines leaves', () => {
    const states = Object.keys(workflow.states).filter((each) =>
      awaitsDetermination(workflow, each),
    );
    expect(states).toEqual(['asked', 'checked']);
  });

  it('awaits none where the amount is determined with the award itself: nothing is recorded before', () => {
    const award = step('draft', always());
    const { transitions } = parkingPermit;
    const atOnce = { ...award, effects: [{ kind: 'commit-award' } as const, ...award.effects] };
    expect(
      awaitsDetermination({ ...workflow, transitions: { ...transitions, atOnce } }, 'draft'),
    ).toBe(false);
  });

  it('hears the receiver first where every such step asks an account that nobody disputes', () => {
    expect(hearsFirst(workflow, 'asked', true)).toBe(true);
    expect(hearsFirst(workflow, 'asked', false)).toBe(false);
    expect(hearsFirst(workflow, 'checked', true)).toBe(false);
    expect(hearsFirst(workflow, 'draft', true)).toBe(false);
    const around = { ...workflow.transitions, around: step('asked', always()) };
    expect(hearsFirst({ ...workflow, transitions: around }, 'asked', true)).toBe(false);
  });

  it('is binding where it records what the amount follows from', () => {
    const recording = { ...step('asked', always()), to: 'checked', effects: [] };
    const realised = { name: 'spent', label: { nl: 'Kosten', en: 'Cost' } };
    expect(isBinding(workflow, recording)).toBe(false);
    const asked = { ...realised, kind: 'money', means: 'realised-cost' } as const;
    expect(isBinding(workflow, { ...recording, asks: [asked] })).toBe(true);
    const other = { ...realised, kind: 'money', means: 'requested-amount' } as const;
    expect(isBinding(workflow, { ...recording, asks: [other] })).toBe(false);
  });
});
