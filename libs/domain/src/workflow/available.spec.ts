import { describe, expect, it } from '@jest/globals';
import { available } from './available.js';
import { NO_FACTS } from './guard/facts.js';
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
