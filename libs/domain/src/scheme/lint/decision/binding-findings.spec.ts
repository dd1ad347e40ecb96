import { describe, expect, it } from '@jest/globals';
import {
  always,
  fourEyes,
  type Guard,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '../../../workflow/index.js';
import { bindingFindings } from './binding-findings.js';

const both = (text: string) => ({ nl: text, en: text });
const GRAVE = { confirm: both('This cannot be taken back.') };

function found(name: string, change: Partial<TransitionDefinition>, guard: Guard = always()) {
  const workflow: WorkflowDefinition = {
    initial: 'before',
    states: {
      before: {
        phase: 'intake',
        label: { applicant: both('a'), staff: both('b') },
        deadline: 'none',
      },
      after: {
        phase: 'intake',
        label: { applicant: both('c'), staff: both('d') },
        deadline: 'none',
      },
    },
    deadlines: {},
    transitions: {
      [name]: {
        from: ['before'],
        to: 'after',
        by: ['officer'],
        label: both('Act'),
        event: 'acted',
        guard,
        effects: [],
        ...change,
      },
    },
  };
  return bindingFindings({ workflow }).map(({ code }) => code);
}

const LETTER = [{ kind: 'send-letter', letter: 'no' }] as const;

describe('a step that binds', () => {
  it.each<[string, string, Partial<TransitionDefinition>, Guard, readonly string[]]>([
    ['sends a letter, and is previewed', 'decline', { effects: LETTER }, always(), []],
    ['says it is grave, and has nothing to preview', 'close', GRAVE, always(), ['binds-unseen']],
    ['says it is grave, and is for two', 'close', GRAVE, fourEyes('propose'), []],
    [
      'is decided per tranche by one person',
      'fly',
      { effects: LETTER, step: 'award' },
      always(),
      ['binds-unseen'],
    ],
    [
      'is decided per tranche by two',
      'fly',
      { effects: LETTER, step: 'award' },
      fourEyes('rank'),
      [],
    ],
    ['is of the applicant', 'withdraw', { ...GRAVE, by: ['applicant'] }, always(), []],
    ['only moves on', 'assess', {}, always(), []],
  ])('%s', (_case, name, change, guard, findings) => {
    expect(found(name, change, guard)).toEqual(findings);
  });
});
