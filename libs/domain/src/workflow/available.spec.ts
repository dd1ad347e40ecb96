import { describe, expect, it } from '@jest/globals';
import { asksIn, available, isWorkedOn, sendingTransitions } from './available.js';
import type { WorkflowDefinition } from './definition.js';
import { NO_FACTS } from './guard/facts.js';
import { all, any, cameFrom, variantIs, windowOpen, type Guard } from './guard/guard.js';
import { parkingPermit } from './parking-permit.fixture.js';

const officer = { id: 'otto', roles: ['officer'] as const };

describe('available', () => {
  it('shows the buttons of a role in a state, with what it asks', () => {
    const offered = available(parkingPermit, 'asked', officer, NO_FACTS);
    expect(offered.map(({ transition }) => transition)).toEqual(['ask-repair', 'check']);
    expect(offered[0]?.needsMotivation).toBe(true);
    expect(offered[1]?.needsMotivation).toBe(false);
  });

  it('shows a button that cannot be pressed now, with the reason', () => {
    const facts = { ...NO_FACTS, performedBy: { check: ['otto'] } };
    const [grant] = available(parkingPermit, 'checked', officer, facts);
    expect(grant?.confirm?.en).toBe('Sure?');
    expect(grant?.whyNot.map(({ code }) => code)).toEqual(['four-eyes']);
  });

  it('calls a step that was taken already by what it does now', () => {
    const { check } = parkingPermit.transitions;
    if (!check) throw new Error('A permit is checked');
    const again = { nl: 'Controle verbeteren', en: 'Correct the check' };
    const offered = (state: string) =>
      available(
        {
          ...parkingPermit,
          transitions: { check: { ...check, from: ['asked', 'checked'], labelAgain: again } },
        },
        state,
        officer,
        NO_FACTS,
      ).map(({ label }) => label);
    expect(offered('asked')).toEqual([check.label]);
    expect(offered('checked')).toEqual([again]);
  });

  it('tells what is sent in, to be answered, from what is only published', () => {
    const { ask } = parkingPermit.transitions;
    if (!ask) throw new Error('A permit is asked');
    const send = { ...ask, effects: [{ kind: 'freeze-submission' as const }] };
    const applicant = { id: 'ada', roles: ['applicant'] as const };
    const offered = available(
      {
        ...parkingPermit,
        transitions: { ask: send, publish: { ...send, to: 'granted' }, note: ask },
      },
      'draft',
      applicant,
      NO_FACTS,
    );
    expect(offered.map(({ transition, sends }) => [transition, sends])).toEqual([
      ['ask', true],
      ['publish', false],
      ['note', false],
    ]);
  });

  it('says what a step is and on whose proposal it decides, and nothing where it is neither', () => {
    const { grant, check } = parkingPermit.transitions;
    if (!grant || !check) throw new Error('A permit is checked and granted');
    const transitions = { grant: { ...grant, proposedBy: ['check'], step: 'award' as const } };
    const [decided] = available({ ...parkingPermit, transitions }, 'checked', officer, NO_FACTS);
    expect(decided).toMatchObject({ step: 'award', proposedBy: ['check'] });
    const [plain] = available(
      { ...parkingPermit, transitions: { check } },
      'asked',
      officer,
      NO_FACTS,
    );
    expect(plain?.proposedBy).toStrictEqual([]);
    expect(plain).not.toHaveProperty('step');
  });

  it('never shows what the system does, even to somebody who has that role', () => {
    const system = { id: 'clock', roles: ['system'] as const };
    expect(available(parkingPermit, 'repair-asked', system, NO_FACTS)).toEqual([]);
  });

  it('shows nothing in a final state or to somebody without a part', () => {
    expect(available(parkingPermit, 'granted', officer, NO_FACTS)).toEqual([]);
    expect(available(parkingPermit, 'asked', { id: 'x', roles: ['auditor'] }, NO_FACTS)).toEqual(
      [],
    );
  });
});

/** The permit of which checking has this condition. */
function checkedIf(guard: Guard): WorkflowDefinition {
  const { check } = parkingPermit.transitions;
  if (!check) throw new Error('A permit is checked');
  return {
    ...parkingPermit,
    transitions: { ...parkingPermit.transitions, check: { ...check, guard } },
  };
}

describe('the way of a variant', () => {
  const isOffered = (guard: Guard) =>
    available(checkedIf(guard), 'asked', officer, { ...NO_FACTS, variant: 'starter' }).some(
      ({ transition }) => transition === 'check',
    );

  it.each<[string, Guard, boolean]>([
    ['its own', variantIs('entree', 'starter'), true],
    ['that of another', variantIs('entree'), false],
    ['its own, among other conditions', all(windowOpen(), variantIs('starter')), true],
    ['that of another, among other conditions', all(windowOpen(), variantIs('entree')), false],
    ['one of two ways, either of which may open', any(windowOpen(), variantIs('entree')), true],
    ['that of everybody', windowOpen(), true],
  ])('%s: %p', (_name, guard, expected) => {
    expect(isOffered(guard)).toBe(expected);
  });
});

describe('the way back to where an application lay', () => {
  it.each([
    ['draft', ['ask-repair', 'check']],
    ['checked', ['ask-repair']],
    [null, ['ask-repair']],
  ])('is offered where it came from there, and it came from %j', (from, expected) => {
    const facts = { ...NO_FACTS, cameFrom: from };
    const offered = available(checkedIf(cameFrom('draft')), 'asked', officer, facts);
    expect(offered.map(({ transition }) => transition)).toEqual(expected);
  });
});

describe('what an applicant sends in', () => {
  const { ask, check } = parkingPermit.transitions;
  if (!ask || !check) throw new Error('A permit is asked and checked');
  const frozen = [{ kind: 'freeze-submission' as const }];
  const workflow = {
    ...parkingPermit,
    transitions: { ask: { ...ask, effects: frozen }, check: { ...check, effects: frozen } },
  };

  it('is what an applicant freezes, not what the office does', () => {
    expect(sendingTransitions(workflow)).toEqual(['ask']);
    expect(sendingTransitions(parkingPermit)).toEqual([]);
  });

  it('is worked on in the state it leaves', () => {
    expect(isWorkedOn(workflow, 'draft')).toBe(true);
    expect(isWorkedOn(workflow, 'asked')).toBe(false);
    expect(isWorkedOn(parkingPermit, 'draft')).toBe(false);
  });
});

describe('a condition that something asks', () => {
  it('is asked where a step with it leaves, however deep it stands', () => {
    const workflow = checkedIf(all(any(windowOpen(), variantIs('starter'))));
    expect(asksIn(workflow, 'asked', 'variant-is')).toBe(true);
    expect(asksIn(workflow, 'draft', 'variant-is')).toBe(false);
    expect(asksIn(workflow, 'asked', 'near-miss')).toBe(false);
    expect(asksIn(parkingPermit, 'draft', 'window-open')).toBe(true);
  });
});
