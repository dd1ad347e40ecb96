import { describe, expect, it } from '@jest/globals';
import type { LetterDefinition } from '../../../letters/index.js';
import {
  all,
  always,
  any,
  fourEyes,
  windowOpen,
  type Effect,
  type Guard,
  type Phase,
  type WorkflowDefinition,
} from '../../../workflow/index.js';
import { fourEyesFindings } from './four-eyes-findings.js';

const both = (text: string) => ({ nl: text, en: text });
const stateIn = (phase: Phase) => ({
  phase,
  label: { applicant: both(phase), staff: both(phase) },
  deadline: 'none',
});

const letter = (kind: string, text: string): LetterDefinition => ({
  kind,
  subject: both(kind),
  sections: [{ blocks: [{ kind: 'paragraph', text: both(text) }] }],
});
const letters = [letter('revocation', 'Object until {objectionUntil}.'), letter('thanks', 'Hello')];

/** One step, from a state of a phase. */
function step(effects: readonly Effect[], guard: Guard, phase: Phase = 'execution') {
  const workflow: WorkflowDefinition = {
    initial: 'before',
    states: { before: stateIn(phase), after: stateIn('closed') },
    deadlines: {},
    transitions: {
      act: {
        from: ['before'],
        to: 'after',
        by: ['decision-maker'],
        label: both('Act'),
        event: 'acted',
        guard,
        effects,
      },
    },
  };
  return { letters, workflow };
}

const MISSING = [{ code: 'four-eyes-missing', text: 'act' }];
const RELEASE: Effect = { kind: 'release-payments', awaits: 'exam' };
const REVOKE: Effect = { kind: 'send-letter', letter: 'revocation' };
const fields = {
  holder: 'a',
  employer: 'b',
  course: 'c',
  hoursPerWeek: 'd',
  startsOn: 'e',
  endsOn: 'f',
};

describe('a step that weighs', () => {
  it.each<[string, Effect]>([
    ['awards', { kind: 'commit-award' }],
    ['releases payments', RELEASE],
    ['drops payments', { kind: 'drop-payments' }],
    ['determines', { kind: 'determine' }],
    ['takes back what was given from a ceiling', { kind: 'free-ceiling' }],
    ['grants a permission', { kind: 'grant-permission', fields }],
    ['revokes with a letter against which one can object', REVOKE],
  ])('is not for one person: it %s', (_name, effect) => {
    expect(fourEyesFindings(step([effect], always()))).toEqual(MISSING);
    expect(fourEyesFindings(step([effect], fourEyes('propose')))).toEqual([]);
  });

  it('is for the applicant alone who hands in what was given', () => {
    const { workflow, ...rest } = step([{ kind: 'free-ceiling' }], always());
    const { act } = workflow.transitions;
    if (!act) throw new Error('There is no such step');
    const transitions = { act: { ...act, by: ['applicant' as const] } };
    expect(fourEyesFindings({ ...rest, workflow: { ...workflow, transitions } })).toEqual([]);
  });

  it.each<[string, Guard, readonly object[]]>([
    ['beside another condition', all(windowOpen(), fourEyes('propose')), []],
    ['with a way round it', any(windowOpen(), fourEyes('propose')), MISSING],
    ['in every way there is', any(fourEyes('propose'), fourEyes('check')), []],
  ])('needs another person %s', (_name, guard, findings) => {
    expect(fourEyesFindings(step([RELEASE], guard))).toEqual(findings);
  });

  it.each<[string, Effect, Phase]>([
    ['a letter without a decision', { kind: 'send-letter', letter: 'thanks' }, 'execution'],
    ['a decision while nothing was given, such as not to process', REVOKE, 'intake'],
  ])('is not %s', (_name, effect, phase) => {
    expect(fourEyesFindings(step([effect], always(), phase))).toEqual([]);
  });
});
