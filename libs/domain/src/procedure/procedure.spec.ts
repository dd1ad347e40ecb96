import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '../refusal.js';
import {
  guardKinds,
  NO_FACTS,
  type Command,
  type Facts,
  type TransitionDefinition,
} from '../workflow/index.js';
import { parkingPermit } from '../workflow/parking-permit.fixture.js';
import { contestedPermit } from './contested-permit.fixture.js';
import { availableOnFile, decideOnFile } from './decide-on-file.js';
import { foldFile, type FileStanding, type FoldedEvent } from './file-standing.js';
import { guardOnFile } from './guard-on-file.js';
import { procedureOf, wholeOf } from './procedure-definition.js';
import { turnsOnFile, type RunningStates } from './waits-on-file.js';

const GRANTED: FileStanding = { state: 'granted', eventNumber: 3, procedures: {} };
const CONTESTED: FileStanding = {
  state: 'granted',
  eventNumber: 4,
  procedures: { contest: { state: 'contested', round: 1 } },
};
const HEARD: Facts = { ...NO_FACTS, deadlines: { hearing: 'ended' } };
const ANNA = { id: 'anna', roles: ['applicant'] as const };
const OTTO = { id: 'otto', roles: ['officer'] as const };

const command = (transition: string, seen: number, actor: Command['actor'] = ANNA): Command => ({
  transition,
  actor,
  seen,
  hasMotivation: false,
});

function reasonsOf(standing: FileStanding, asked: Command, facts = NO_FACTS): readonly string[] {
  const outcome = decideOnFile(contestedPermit, standing, asked, facts);
  return isRefusal(outcome) ? outcome.reasons.map(({ code }) => code) : [];
}

describe('a decision on a file', () => {
  it('takes the next number of the one chain, whichever procedure it is in', () => {
    expect(decideOnFile(contestedPermit, GRANTED, command('contest', 3), NO_FACTS)).toMatchObject({
      event: {
        number: 4,
        from: 'uncontested',
        to: 'contested',
        procedure: { name: 'contest', round: 1 },
      },
    });
    const main = decideOnFile(
      { ...contestedPermit },
      { state: 'draft', eventNumber: 0, procedures: {} },
      command('give-up', 0),
      NO_FACTS,
    );
    expect(main).toMatchObject({ event: { number: 1, to: 'given_up' } });
    expect(main).not.toHaveProperty('event.procedure');
  });

  it('is refused before the main procedure is where it can be taken', () => {
    const asked: FileStanding = { state: 'asked', eventNumber: 1, procedures: {} };
    expect(reasonsOf(asked, command('contest', 1))).toEqual(['wrong-state']);
  });

  it('is refused while the same runs already, and before what the law asks', () => {
    expect(reasonsOf(CONTESTED, command('contest', 4))).toEqual(['wrong-state']);
    expect(reasonsOf(CONTESTED, command('uphold', 4, OTTO))).toEqual(['deadline-not-over']);
    expect(reasonsOf(CONTESTED, command('uphold', 4, OTTO), HEARD)).toEqual([]);
  });

  it('is nothing that happened where it is refused', () => {
    const outcome = decideOnFile(contestedPermit, CONTESTED, command('contest', 4), NO_FACTS);
    expect(outcome).not.toHaveProperty('event');
  });

  it('is stale when anything happened to the file, in whichever procedure', () => {
    expect(reasonsOf(CONTESTED, command('uphold', 3, OTTO), HEARD)).toEqual(['stale']);
  });

  it('begins another round once the last has ended', () => {
    const ended: FileStanding = {
      state: 'granted',
      eventNumber: 5,
      procedures: { contest: { state: 'upheld', round: 1 } },
    };
    expect(decideOnFile(contestedPermit, ended, command('contest', 5), NO_FACTS)).toMatchObject({
      event: { from: 'uncontested', procedure: { name: 'contest', round: 2 } },
    });
  });
});

describe('whose turn it is', () => {
  it.each<[string, string, RunningStates, readonly string[]]>([
    ['in the main procedure alone', 'asked', {}, ['staff']],
    ['beside one that waits for nobody', 'granted', { contest: 'contested' }, ['staff']],
    ['in both', 'repair-asked', { contest: 'contested' }, ['applicant', 'staff']],
    ['nobody’s', 'granted', {}, []],
    ['nobody’s in one that the version does not know', 'granted', { strike: 'on' }, []],
  ])('%s', (_name, state, running, turns) => {
    expect(turnsOnFile(contestedPermit, state, running)).toEqual(turns);
  });
});

describe('what can be done with a file', () => {
  const offered = (standing: FileStanding, actor: Command['actor']) =>
    availableOnFile(contestedPermit, standing, actor, NO_FACTS).map(({ transition, procedure }) => [
      transition,
      procedure,
    ]);

  it('is what any of its procedures allows now', () => {
    expect(offered(GRANTED, ANNA)).toEqual([['contest', 'contest']]);
    expect(offered(CONTESTED, ANNA)).toEqual([]);
    expect(offered(CONTESTED, OTTO)).toEqual([['uphold', 'contest']]);
  });

  it('holds nothing of a procedure that cannot run beside where the main one is', () => {
    expect(offered({ state: 'draft', eventNumber: 0, procedures: {} }, ANNA)).toEqual([
      ['ask', undefined],
      ['give-up', undefined],
    ]);
  });
});

describe('the fold of a file', () => {
  const contest = (round: number) => ({ procedure: { name: 'contest', round } });
  const HISTORY: readonly FoldedEvent[] = [
    { number: 1, from: 'draft', to: 'asked' },
    { number: 2, from: 'asked', to: 'checked' },
    { number: 3, from: 'checked', to: 'granted' },
    { number: 4, from: 'uncontested', to: 'contested', ...contest(1) },
    { number: 5, from: 'contested', to: 'upheld', ...contest(1) },
    { number: 6, from: 'uncontested', to: 'contested', ...contest(2) },
  ];

  it('stands where its events brought every procedure', () => {
    expect(foldFile(contestedPermit, HISTORY)).toEqual({
      state: 'granted',
      eventNumber: 6,
      procedures: { contest: { state: 'contested', round: 2 } },
    });
  });

  it.each<[string, FoldedEvent]>([
    ['a number too many', { number: 8, from: 'contested', to: 'upheld', ...contest(2) }],
    ['a state it is not in', { number: 7, from: 'uncontested', to: 'contested', ...contest(2) }],
    ['a round that is over', { number: 7, from: 'contested', to: 'upheld', ...contest(1) }],
    ['a round too many', { number: 7, from: 'contested', to: 'upheld', ...contest(3) }],
    [
      'a procedure it has not',
      { number: 7, from: 'a', to: 'b', procedure: { name: 'strike', round: 1 } },
    ],
    ['a main state it is not in', { number: 7, from: 'draft', to: 'asked' }],
  ])('is refused with %s', (_name, event) => {
    expect(() => foldFile(contestedPermit, [...HISTORY, event])).toThrow(RangeError);
  });

  it('tells after which number the chain is broken', () => {
    const event = { number: 8, from: 'contested', to: 'upheld', ...contest(2) };
    expect(() => foldFile(contestedPermit, [...HISTORY, event])).toThrow('Event 8 follows event 6');
  });
});

describe('the whole of a file', () => {
  it('is the main procedure where nothing runs beside it', () => {
    expect(wholeOf({ workflow: parkingPermit })).toBe(parkingPermit);
  });

  it('is put together once for a definition', () => {
    const file = { ...contestedPermit };
    expect(wholeOf(file)).toBe(wholeOf(file));
  });

  it('knows the states, steps and terms of every procedure', () => {
    const { states, transitions, deadlines, initial } = wholeOf({ ...contestedPermit });
    expect(initial).toBe('draft');
    expect(Object.keys(states)).toEqual(expect.arrayContaining(['granted', 'contested']));
    expect(Object.keys(transitions)).toEqual(expect.arrayContaining(['grant', 'uphold']));
    expect(Object.keys(deadlines)).toEqual(['decision', 'repair', 'hearing']);
  });

  it('tells of which procedure a step is', () => {
    expect(procedureOf(contestedPermit, 'uphold')?.name).toBe('contest');
    expect(procedureOf(contestedPermit, 'grant')).toBeUndefined();
    expect(procedureOf(contestedPermit, 'constructor')).toBeUndefined();
  });
});

describe('what the steps ask that can be next', () => {
  const kindsIn = (standing: FileStanding) =>
    [...guardKinds(guardOnFile(contestedPermit, standing))].toSorted();

  it('is that of the main procedure, and of what can begin beside it', () => {
    expect(kindsIn(GRANTED)).toEqual(['always']);
    expect(kindsIn({ state: 'asked', eventNumber: 1, procedures: {} })).not.toContain(
      'deadline-over',
    );
  });

  it('is that of the state in which a procedure runs', () => {
    expect(kindsIn(CONTESTED)).toEqual(['deadline-over']);
  });

  it('is nothing that only the system takes, and all that people may take as well', () => {
    const repair: FileStanding = { state: 'repair-asked', eventNumber: 2, procedures: {} };
    expect(kindsIn(repair)).not.toContain('deadline-lapsed');
    const { lapse } = parkingPermit.transitions;
    if (!lapse) throw new Error('The term for repair of a permit lapses');
    const shared: TransitionDefinition = { ...lapse, by: ['system', 'officer'] };
    const workflow = {
      ...parkingPermit,
      transitions: { ...parkingPermit.transitions, lapse: shared },
    };
    expect([...guardKinds(guardOnFile({ workflow }, repair))]).toContain('deadline-lapsed');
  });
});
