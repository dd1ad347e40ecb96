import { describe, expect, it } from '@jest/globals';
import { parkingPermit } from '../parking-permit.fixture.js';
import type { TransitionDefinition } from '../definition.js';
import type { StateMeaning, TransitionStep } from './step.js';
import {
  askedFields,
  isLeftBy,
  stateMeans,
  termsStartedBy,
  transitionOfStep,
  transitionsOfStep,
  undoesRecord,
} from './steps.js';
import { isBeingChecked, supplementRequests } from '../asks-supplement.js';

/** The permit with what its steps and states are. */
function permit(
  steps: Record<string, TransitionStep>,
  meanings: Record<string, StateMeaning> = {},
) {
  const { states, transitions, ...rest } = parkingPermit;
  const withStep = Object.entries(transitions).map(([name, each]) => {
    const step = steps[name];
    return [name, step ? { ...each, step } : each] as const;
  });
  const withMeaning = Object.entries(states).map(([name, each]) => {
    const means = meanings[name];
    return [name, means ? { ...each, means } : each] as const;
  });
  return {
    ...rest,
    states: Object.fromEntries(withMeaning),
    transitions: Object.fromEntries(withStep),
  };
}

describe('a step', () => {
  const workflow = permit({ 'ask-repair': 'ask-supplement', 'give-up': 'withdraw' });

  it('is found by what it is, not by what it is called', () => {
    expect(transitionOfStep(workflow, 'withdraw')).toBe('give-up');
    expect(supplementRequests(workflow)).toEqual(['ask-repair']);
    expect(transitionsOfStep(parkingPermit, 'withdraw')).toEqual([]);
  });

  it('is refused to who would take it where there is none', () => {
    expect(() => transitionOfStep(workflow, 'rank')).toThrow(RangeError);
  });

  it('leaves the states it starts from', () => {
    expect(isLeftBy(workflow, 'checked', 'withdraw')).toBe(true);
    expect(isLeftBy(workflow, 'granted', 'withdraw')).toBe(false);
    expect(isLeftBy(workflow, 'checked', 'ask-supplement')).toBe(false);
  });

  it('is a supplement, in the first instance or of a near miss, as long as it can be asked', () => {
    const both = permit({ 'ask-repair': 'ask-supplement', check: 'ask-near-miss-supplement' });
    expect(supplementRequests(both)).toEqual(['ask-repair', 'check']);
    expect(isBeingChecked(workflow, 'asked')).toBe(true);
    expect(isBeingChecked(workflow, 'draft')).toBe(false);
    expect(isBeingChecked(parkingPermit, 'asked')).toBe(false);
  });

  it('asks its questions, those of every step together', () => {
    const { grant } = parkingPermit.transitions;
    if (!grant) throw new Error('A permit is granted');
    const why = { kind: 'text', name: 'why', label: { nl: 'Waarom', en: 'Why' } } as const;
    const asking = { ...parkingPermit.transitions, grant: { ...grant, asks: [why] } };
    expect(askedFields({ transitions: asking })).toEqual([why]);
    expect(askedFields(parkingPermit)).toStrictEqual([]);
  });

  it('starts its terms', () => {
    expect(termsStartedBy(workflow.transitions['ask-repair'])).toEqual(['repair']);
    expect(termsStartedBy(workflow.transitions['repair'])).toStrictEqual([]);
    expect(termsStartedBy(undefined)).toStrictEqual([]);
  });
});

describe('a step that only undoes a record', () => {
  const takeBack = { kind: 'take-back-receipt', article: 'Awb 4:3a', deadlines: [] } as const;

  it.each<[string, TransitionDefinition['effects'], boolean]>([
    ['a receipt recorded by mistake', [{ ...takeBack, because: 'mistake' }], true],
    [
      'that, among other things',
      [{ kind: 'determine' }, { ...takeBack, because: 'mistake' }],
      true,
    ],
    ['a report that was not enough', [{ ...takeBack, because: 'not-enough' }], false],
    ['something else', [{ kind: 'determine' }], false],
    ['nothing', [], false],
  ])('%s', (_name, effects, expected) => {
    expect(undoesRecord({ effects })).toBe(expected);
  });
});

describe('a state', () => {
  it('means what the workflow says; one that is not known means nothing', () => {
    const workflow = permit({}, { granted: 'awarded' });
    expect(stateMeans(workflow, 'granted', 'awarded')).toBe(true);
    expect(stateMeans(workflow, 'awarded', 'awarded')).toBe(false);
  });
});
