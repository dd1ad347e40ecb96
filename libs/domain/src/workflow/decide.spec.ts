import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '../refusal.js';
import { decide, type Command, type Standing } from './decide.js';
import { NO_FACTS, type Facts } from './guard/facts.js';
import { parkingPermit } from './parking-permit.fixture.js';

const OPEN: Facts = { ...NO_FACTS, window: 'open' };
const DRAFT: Standing = { state: 'draft', eventNumber: 0 };
const ASK: Command = {
  transition: 'ask',
  actor: { id: 'anna', roles: ['applicant'] },
  seen: 0,
  hasMotivation: false,
};

function reasonsOf(standing: Standing, command: Command, facts: Facts): readonly string[] {
  const outcome = decide(parkingPermit, standing, command, facts);
  return isRefusal(outcome) ? outcome.reasons.map(({ code }) => code) : [];
}

describe('decide', () => {
  it('accepts with the event and the effects, and carries nothing out', () => {
    expect(decide(parkingPermit, DRAFT, ASK, OPEN)).toEqual({
      kind: 'accepted',
      event: {
        number: 1,
        type: 'asked',
        transition: 'ask',
        from: 'draft',
        to: 'asked',
        actorRole: 'applicant',
      },
      effects: [{ kind: 'start-deadline', deadline: 'decision' }],
    });
  });

  it.each<[string, Standing, Partial<Command>, Facts, string[]]>([
    ['an unknown transition', DRAFT, { transition: 'fly' }, OPEN, ['unknown-transition']],
    ['a name every object has', DRAFT, { transition: 'constructor' }, OPEN, ['unknown-transition']],
    [
      'a role that may not',
      DRAFT,
      { actor: { id: 'otto', roles: ['officer'] } },
      OPEN,
      ['role-may-not'],
    ],
    ['no role at all', DRAFT, { actor: { id: 'x', roles: [] } }, OPEN, ['role-may-not']],
    ['a stale view', { state: 'draft', eventNumber: 3 }, { seen: 2 }, OPEN, ['stale']],
    ['a view of what is still to come', DRAFT, { seen: 1 }, OPEN, ['stale']],
    ['the wrong state', { state: 'asked', eventNumber: 0 }, {}, OPEN, ['wrong-state']],
    ['a state that does not exist', { state: 'mars', eventNumber: 0 }, {}, OPEN, ['wrong-state']],
    ['a guard that fails', DRAFT, {}, { ...OPEN, window: 'after' }, ['window-closed']],
    ['before the window', DRAFT, {}, { ...OPEN, window: 'before' }, ['window-not-yet-open']],
  ])('refuses %s', (_name, standing, change, facts, codes) => {
    expect(reasonsOf(standing, { ...ASK, ...change }, facts)).toEqual(codes);
  });

  it('names the state in which it cannot be done, as the staff knows it', () => {
    const said = (state: string) => {
      const outcome = decide(parkingPermit, { state, eventNumber: 0 }, ASK, OPEN);
      return isRefusal(outcome) ? outcome.reasons[0].text : null;
    };
    expect(said('asked')).toEqual({
      nl: 'Dit kan niet in de stand “Aangevraagd (intern)”.',
      en: 'This is not possible in the state “Asked (staff)”.',
    });
    expect(said('mars')?.nl).toContain('“mars”');
    expect(said('toString')?.en).toContain('“toString”');
  });

  it('says what was not filled in, beside all else that is against it', () => {
    const { ask } = parkingPermit.transitions;
    if (!ask) throw new Error('A permit is asked');
    const label = { nl: 'Kenteken', en: 'Number plate' };
    const article = 'art. 3';
    const plate = { kind: 'text', name: 'plate', label, required: true, article } as const;
    const asking = {
      ...parkingPermit,
      transitions: { ask: { ...ask, asks: [plate], motivation: 'required' as const } },
    };
    const codes = (input: Command['input'], facts = OPEN) => {
      const outcome = decide(asking, DRAFT, { ...ASK, ...(input && { input }) }, facts);
      return isRefusal(outcome) ? outcome.reasons.map(({ code }) => code) : [];
    };
    const silent = decide(asking, DRAFT, { ...ASK, hasMotivation: true }, OPEN);
    expect(isRefusal(silent) && silent.reasons).toMatchObject([{ code: 'input/plate', article }]);
    expect(codes({ plate: 'NL-01-XX' })).toEqual(['motivation-missing']);
    expect(codes(undefined)).toEqual(['motivation-missing', 'input/plate']);
    expect(codes({}, { ...OPEN, window: 'after' })).toEqual([
      'window-closed',
      'motivation-missing',
      'input/plate',
    ]);
  });

  it('asks for a motivation where one is required', () => {
    const standing: Standing = { state: 'asked', eventNumber: 1 };
    const command: Command = {
      transition: 'ask-repair',
      actor: { id: 'otto', roles: ['officer'] },
      seen: 1,
      hasMotivation: false,
    };
    expect(reasonsOf(standing, command, OPEN)).toEqual(['motivation-missing']);
    expect(reasonsOf(standing, { ...command, hasMotivation: true }, OPEN)).toEqual([]);
  });

  it('lets nobody grant what he checked himself', () => {
    const standing: Standing = { state: 'checked', eventNumber: 2 };
    const command: Command = {
      transition: 'grant',
      actor: { id: 'otto', roles: ['officer'] },
      seen: 2,
      hasMotivation: false,
    };
    const facts: Facts = { ...OPEN, performedBy: { check: ['otto'] } };
    expect(reasonsOf(standing, command, facts)).toEqual(['four-eyes']);
    expect(
      reasonsOf(standing, { ...command, actor: { id: 'els', roles: ['officer'] } }, facts),
    ).toEqual([]);
  });
});
