import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '../refusal.js';
import { NO_FACTS, type Command, type Facts } from '../workflow/index.js';
import { contestedPermit } from './contested-permit.fixture.js';
import { availableOnFile, decideOnFile } from './decide-on-file.js';
import type { FileStanding } from './file-standing.js';
import type { ProcedureDefinition } from './procedure-definition.js';

const HEARD: Facts = { ...NO_FACTS, deadlines: { hearing: 'ended' } };
const ANNA = { id: 'anna', roles: ['applicant'] as const };
const OTTO = { id: 'otto', roles: ['officer'] as const };

const command = (transition: string, seen: number, actor: Command['actor'] = ANNA): Command => ({
  transition,
  actor,
  seen,
  hasMotivation: false,
});

function mustBe(procedure: ProcedureDefinition | undefined): ProcedureDefinition {
  if (!procedure) throw new Error('A permit can be contested');
  return procedure;
}

describe('a step of the main procedure that rests on what runs beside it', () => {
  const { contest } = contestedPermit.procedures ?? {};
  const file = {
    ...contestedPermit,
    procedures: { contest: { ...mustBe(contest), beside: ['asked'], holds: ['check'] } },
  };
  const asked = { state: 'asked', eventNumber: 2, procedures: {} };
  const contested = { ...asked, procedures: { contest: { state: 'contested', round: 1 } } };

  it.each<[string, FileStanding, readonly string[]]>([
    ['may be taken while nothing runs', asked, []],
    ['waits while it runs', contested, ['held-by-procedure']],
    [
      'may be taken once it has ended',
      { ...asked, procedures: { contest: { state: 'upheld', round: 1 } } },
      [],
    ],
  ])('%s', (_name, standing, codes) => {
    const outcome = decideOnFile(file, standing, command('check', 2, OTTO), NO_FACTS);
    expect(isRefusal(outcome) ? outcome.reasons.map(({ code }) => code) : []).toEqual(codes);
    const button = availableOnFile(file, standing, OTTO, NO_FACTS).find(
      ({ transition }) => transition === 'check',
    );
    expect(button?.whyNot.map(({ code }) => code)).toEqual(codes);
  });

  it('waits for nothing that says not that it does', () => {
    const lenient = { ...file, procedures: { contest: { ...file.procedures.contest, holds: [] } } };
    const outcome = decideOnFile(lenient, contested, command('check', 2, OTTO), NO_FACTS);
    expect(isRefusal(outcome)).toBe(false);
  });

  it('says first what is wrong with it by itself', () => {
    const outcome = decideOnFile(file, contested, command('check', 1, OTTO), NO_FACTS);
    expect(isRefusal(outcome) && outcome.reasons[0].code).toBe('stale');
  });
});

describe('a step of the main procedure that another has to come before', () => {
  const { contest } = contestedPermit.procedures ?? {};
  const file = {
    ...contestedPermit,
    procedures: { contest: { ...mustBe(contest), beside: ['asked'], precedes: ['check'] } },
  };

  it.each<[string, FileStanding['procedures'], readonly string[]]>([
    ['waits before it has begun', {}, ['procedure-first']],
    ['may be taken once it has ended', { contest: { state: 'upheld', round: 1 } }, []],
  ])('%s', (_name, procedures, codes) => {
    const standing = { state: 'asked', eventNumber: 2, procedures };
    const outcome = decideOnFile(file, standing, command('check', 2, OTTO), NO_FACTS);
    expect(isRefusal(outcome) ? outcome.reasons.map(({ code }) => code) : []).toEqual(codes);
    const button = availableOnFile(file, standing, OTTO, NO_FACTS).find(
      ({ transition }) => transition === 'check',
    );
    expect(button?.whyNot.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a procedure that runs on where it could not begin', () => {
  const { contest } = contestedPermit.procedures ?? {};
  const file = {
    ...contestedPermit,
    procedures: {
      contest: { ...mustBe(contest), beside: ['asked', 'granted'], begins: ['asked'] },
    },
  };
  const begun = { contest: { state: 'contested', round: 1 } };
  const steps = (state: string, procedures: FileStanding['procedures'], who = ANNA) =>
    availableOnFile(file, { state, procedures }, { ...who, roles: ['applicant', 'officer'] }, HEARD)
      .filter(({ procedure }) => procedure !== undefined)
      .map(({ transition }) => transition);

  it('is offered only where it begins', () => {
    expect(steps('asked', {})).toEqual(['contest']);
    expect(steps('granted', {})).toEqual([]);
    expect(steps('granted', begun)).toEqual(['uphold']);
  });

  it('is refused elsewhere', () => {
    const at = (procedures: FileStanding['procedures']) => ({
      state: 'granted',
      eventNumber: 4,
      procedures,
    });
    const outcome = decideOnFile(file, at({}), command('contest', 4), NO_FACTS);
    expect(isRefusal(outcome) && outcome.reasons[0].code).toBe('wrong-state');
    expect(isRefusal(decideOnFile(file, at(begun), command('uphold', 4, OTTO), HEARD))).toBe(false);
  });
});

describe('a procedure that is held once', () => {
  const { contest } = contestedPermit.procedures ?? {};
  const once = { ...mustBe(contest), once: true as const };
  const file = { ...contestedPermit, procedures: { contest: once } };
  const standing = (procedures: FileStanding['procedures']) => ({
    state: 'granted',
    eventNumber: 5,
    procedures,
  });

  it.each<[string, FileStanding['procedures'], readonly string[]]>([
    ['can begin', {}, []],
    ['does not begin again', { contest: { state: 'upheld', round: 1 } }, ['held-once']],
  ])('%s', (_name, procedures, codes) => {
    const outcome = decideOnFile(file, standing(procedures), command('contest', 5), NO_FACTS);
    expect(isRefusal(outcome) ? outcome.reasons.map(({ code }) => code) : []).toEqual(codes);
    const offered = availableOnFile(file, standing(procedures), ANNA, NO_FACTS);
    expect(offered.map(({ transition }) => transition)).toEqual(
      codes.length === 0 ? ['contest'] : [],
    );
  });
});
