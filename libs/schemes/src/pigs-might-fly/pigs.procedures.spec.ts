import { describe, expect, it } from '@jest/globals';
import {
  always,
  validateScheme,
  type Effect,
  type ProcedureDefinition,
  type TransitionDefinition,
} from '@tranche/domain';
import { pigsMightFly } from './pigs.scheme.js';
import { squealing } from './workflow/squealing.js';

const { 'feed-more': feedMore } = squealing.transitions;
const { ear: EAR } = squealing.deadlines;
if (!feedMore || !EAR) throw new Error('Pigs squeal for feed');

const squealStep = (change: Partial<TransitionDefinition>): Partial<ProcedureDefinition> => ({
  transitions: { ...squealing.transitions, 'feed-more': { ...feedMore, ...change } },
});
const squealDoing = (effect: Effect) => squealStep({ effects: [effect] });

describe('what runs beside the flight of a pig', () => {
  it.each<[string, Partial<ProcedureDefinition>, readonly string[]]>([
    ['squealing is beside nothing', { beside: [] }, ['beside-nothing: squealing']],
    ['it is beside a state unknown', { beside: ['mud'] }, ['state-unknown: squealing: mud']],
    [
      'it begins beside a state where it cannot run',
      { begins: ['landing', 'mud'] },
      ['begins-not-beside: squealing: mud'],
    ],
    ['it precedes a step unknown', { precedes: ['swim'] }, ['transition-unknown: squealing: swim']],
    [
      'a term of it is also one of the main procedure',
      { deadlines: { ...squealing.deadlines, verdict: EAR } },
      ['name-shared: deadlines: verdict'],
    ],
    [
      'it takes a step that the main procedure does not know',
      squealDoing({ kind: 'advance-main', transition: 'squeal' }),
      ['advance-not-of-main: feed-more: squeal'],
    ],
    [
      'it takes a step that is not of the system',
      squealDoing({ kind: 'advance-main', transition: 'land' }),
      ['advance-not-of-main: feed-more: land'],
    ],
    [
      'it awards by itself',
      squealDoing({ kind: 'commit-award' }),
      ['effect-of-main: squealing: feed-more: commit-award'],
    ],
    [
      'it can be undone as if nobody squealed',
      squealStep({ to: 'not-a-squeal' }),
      ['procedure-unbegun: feed-more'],
    ],
    [
      'one person answers it alone',
      squealStep({ guard: always() }),
      ['four-eyes-missing: feed-more'],
    ],
  ])('is unsound once %s', (_case, change, findings) => {
    const procedures = { squealing: { ...squealing, ...change } };
    const found = validateScheme({ ...pigsMightFly, procedures });
    expect(found.map(({ code, text }) => `${code}: ${text}`)).toEqual(
      expect.arrayContaining([...findings]),
    );
  });
});
