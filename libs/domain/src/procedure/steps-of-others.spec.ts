import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access.js';
import { NO_FACTS, type TransitionDefinition } from '../workflow/index.js';
import { parkingPermit } from '../workflow/parking-permit.fixture.js';
import { contestedPermit } from './contested-permit.fixture.js';
import type { FileDefinition } from './procedure-definition.js';
import { stepsOfOthers } from './steps-of-others.js';

const { transitions } = parkingPermit;

function permitWith(
  steps: Readonly<Record<string, TransitionDefinition | undefined>>,
): FileDefinition {
  const known = Object.entries(steps).flatMap(([name, step]) => (step ? [[name, step]] : []));
  const workflow = {
    ...parkingPermit,
    transitions: { ...transitions, ...Object.fromEntries(known) },
  };
  return { ...contestedPermit, workflow };
}

const stepsFor = (
  roles: readonly Role[],
  state: string,
  { file = contestedPermit, contest }: { file?: FileDefinition; contest?: string } = {},
) =>
  stepsOfOthers(
    file,
    { state, procedures: contest ? { contest: { state: contest, round: 1 } } : {} },
    { id: 'somebody', roles },
    NO_FACTS,
  );

describe('the steps that others of the office take', () => {
  it.each<[string, readonly Role[], readonly string[]]>([
    ['of an officer are none where every step is theirs', ['officer'], []],
    ['of a chair are those of an officer alone', ['chair'], ['ask-repair']],
    ['of a decision maker are all', ['decision-maker'], ['ask-repair', 'check']],
    ['of an applicant are all', ['applicant'], ['ask-repair', 'check']],
  ])('%s', (_name, roles, steps) => {
    expect(stepsFor(roles, 'asked').map(({ transition }) => transition)).toEqual(steps);
  });

  it('are told with who of the office may take them, and with nobody else', () => {
    const { check } = transitions;
    const file = permitWith({
      check: check && { ...check, by: ['applicant', 'officer', 'chair'] },
    });
    expect(stepsFor(['decision-maker'], 'asked', { file })).toContainEqual({
      transition: 'check',
      by: ['officer', 'chair'],
    });
  });

  it('are not those that go nowhere', () => {
    const { check } = transitions;
    const file = permitWith({ check: check && { ...check, to: 'asked' } });
    expect(
      stepsFor(['decision-maker'], 'asked', { file }).map(({ transition }) => transition),
    ).toEqual(['ask-repair']);
  });

  it('are those of what runs beside, and not what could begin there', () => {
    expect(stepsFor(['chair'], 'granted', { contest: 'contested' })).toEqual([
      { transition: 'uphold', by: ['officer'] },
    ]);
    const { contest } = contestedPermit.procedures ?? {};
    if (!contest?.transitions['contest']) throw new Error('A permit can be contested');
    const begin: TransitionDefinition = { ...contest.transitions['contest'], by: ['officer'] };
    const byOffice = { ...contest, transitions: { ...contest.transitions, contest: begin } };
    const file = { ...contestedPermit, procedures: { contest: byOffice } };
    expect(stepsFor(['chair'], 'granted', { file })).toEqual([]);
  });
});
