import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access.js';
import type { WorkflowDefinition } from './definition.js';
import { parkingPermit } from './parking-permit.fixture.js';
import { waitsFor } from './waits-for.js';

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

describe('whom an application waits for', () => {
  it.each([
    ['the term of the decision binds the staff', parkingPermit, 'asked', 'staff'],
    ['the repair term binds the applicant', parkingPermit, 'repair-asked', 'applicant'],
    ['an assessment term binds assessors', repairBinds('assessor'), 'repair-asked', 'assessors'],
    ['an answer is for whoever offers', repairBinds('counterpart'), 'repair-asked', 'counterpart'],
    ['a draft is to be sent in', checkedBy('officer'), 'draft', 'applicant'],
    ['what only a decision maker can end', checkedBy('decision-maker'), 'asked', 'staff'],
    ['what an officer may end merely runs', checkedBy('officer'), 'asked', 'nobody'],
    ['nothing leads on', checkedBy('officer'), 'checked', 'nobody'],
    ['the end', parkingPermit, 'granted', 'nobody'],
    ['a state of long ago', parkingPermit, 'burnt', 'nobody'],
  ])('%s', (_name, workflow, state, whom) => {
    expect(waitsFor(workflow, state)).toBe(whom);
  });
});
