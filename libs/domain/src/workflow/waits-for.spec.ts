import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access.js';
import type { WorkflowDefinition } from './definition.js';
import { parkingPermit } from './parking-permit.fixture.js';
import { assessorDeadlines, rolesThatGoOn, waitsFor } from './waits-for.js';

/** The permit, with its repair term binding somebody else. */
function repairBinds(reminds: Role): WorkflowDefinition {
  const { decision, repair } = parkingPermit.deadlines;
  if (!decision || !repair) throw new Error('The permit has two terms');
  return { ...parkingPermit, deadlines: { decision, repair: { ...repair, reminds } } };
}

/** The permit without terms, where a request can only be checked, by these roles. */
function checkedBy(...by: Role[]): WorkflowDefinition {
  const { check, ask } = parkingPermit.transitions;
  if (!check || !ask) throw new Error('The permit is asked and checked');
  const send = { ...ask, effects: [{ kind: 'freeze-submission' as const }] };
  return { ...parkingPermit, deadlines: {}, transitions: { ask: send, check: { ...check, by } } };
}

/** The same, checked by a decision maker, to which an officer can add something meanwhile. */
function addedTo(): WorkflowDefinition {
  const checked = checkedBy('decision-maker');
  const { check } = checked.transitions;
  if (!check) throw new Error('The permit is checked');
  const add = { ...check, by: ['officer' as const], to: 'asked' };
  return { ...checked, transitions: { ...checked.transitions, add } };
}

describe('whom an application waits for', () => {
  it.each([
    ['the term of the decision binds the staff', parkingPermit, 'asked', 'staff'],
    ['the repair term binds the applicant', parkingPermit, 'repair-asked', 'applicant'],
    ['an assessment term binds assessors', repairBinds('assessor'), 'repair-asked', 'assessors'],
    ['an answer is for whoever offers', repairBinds('counterpart'), 'repair-asked', 'counterpart'],
    [
      'a partner is waited for as the applicant is',
      repairBinds('partner'),
      'repair-asked',
      'applicant',
    ],
    ['the term of a chair binds the staff', repairBinds('chair'), 'repair-asked', 'staff'],
    ['so does that of a decision maker', repairBinds('decision-maker'), 'repair-asked', 'staff'],
    ['and of an auditor', repairBinds('auditor'), 'repair-asked', 'staff'],
    ['a term that binds nobody merely runs', repairBinds('system'), 'repair-asked', 'nobody'],
    ['a draft is to be sent in', checkedBy('officer'), 'draft', 'applicant'],
    ['what only a decision maker can end', checkedBy('decision-maker'), 'asked', 'staff'],
    ['what an officer may end merely runs', checkedBy('officer'), 'asked', 'nobody'],
    ['what an officer may end as well', checkedBy('decision-maker', 'officer'), 'asked', 'nobody'],
    ['what an officer can add to, and only a decision maker can end', addedTo(), 'asked', 'staff'],
    ['nothing leads on', checkedBy('officer'), 'checked', 'nobody'],
    ['the end', parkingPermit, 'granted', 'nobody'],
    ['a state of long ago', parkingPermit, 'burnt', 'nobody'],
  ])('%s', (_name, workflow, state, whom) => {
    expect(waitsFor(workflow, state)).toBe(whom);
  });
});

describe('who has the step that is waited for', () => {
  const { check, ask } = parkingPermit.transitions;
  if (!check || !ask) throw new Error('The permit is asked and checked');
  const asked = (change: WorkflowDefinition['transitions']) => ({
    transitions: { ask, check: { ...check, by: ['officer' as const] }, ...change },
  });
  const decided = { ...check, to: 'refused', by: ['decision-maker' as const] };

  it.each([
    ['anybody with a step that leads on', { decided }, ['officer', 'decision-maker']],
    [
      'anybody with such a step, whatever else it is',
      { decided: { ...decided, step: 'award' as const } },
      ['officer', 'decision-maker'],
    ],
    [
      'nobody of the system, which does it by itself',
      { decided: { ...decided, by: ['system' as const] } },
      ['officer'],
    ],
    [
      'not who can only leave the way on, such as by a rejection before anybody judged',
      { check: { ...check, by: ['officer' as const], step: 'assign' as const }, decided },
      ['officer'],
    ],
    [
      'not who can only put right what was recorded',
      { check: { ...check, by: ['officer' as const], to: 'asked' }, decided },
      ['decision-maker'],
    ],
  ])('is %s', (_name, change, roles) => {
    expect(rolesThatGoOn(asked(change), 'asked')).toEqual(roles);
  });

  it('is whoever can do anything where nothing leads on, and nobody where nothing is left', () => {
    const stays = { check: { ...check, by: ['officer' as const], to: 'asked' } };
    expect(rolesThatGoOn(asked(stays), 'asked')).toEqual(['officer']);
    expect(rolesThatGoOn(asked({}), 'granted')).toEqual([]);
  });
});

it('the term of the assessors is the one that binds them', () => {
  expect(assessorDeadlines(repairBinds('assessor'))).toEqual(['repair']);
  expect(assessorDeadlines(parkingPermit)).toEqual([]);
});
