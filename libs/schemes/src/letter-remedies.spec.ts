import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  requiredFieldsOf,
  type LetterDefinition,
  type SchemeVersion,
} from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';
import { sampleLetterInput } from './contract/example/sample-letter.js';
import { pigsMightFly } from './pigs-might-fly/pigs.scheme.js';

const REMEDIES = ['objectionUntil', 'appealUntil'] as const;

/** The remedies that the machine-readable part of a letter names. */
function namedIn(scheme: SchemeVersion, definition: LetterDefinition): readonly string[] {
  const [variant = ''] = Object.keys(scheme.variants);
  const fields = letterFieldsOf(sampleLetterInput(scheme, variant, 'nl'));
  const letter = composeLetter(definition, fields, 'nl');
  if (isRefusal(letter)) throw new Error(letter.reasons.map(({ text }) => text.en).join(' '));
  const decision = Object.entries(Object(letter.data['decision']));
  for (const [name, day] of decision) {
    if (name.endsWith('Until')) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  return REMEDIES.filter((remedy) => decision.some(([name]) => name === remedy));
}

describe('the machine-readable part of a letter', () => {
  it.each([...CATALOGUE, pigsMightFly])(
    'names in $scheme $version the remedy that the letter itself names, and no other (Awb 3:45)',
    (scheme) => {
      for (const definition of lettersOf(scheme)) {
        const { values } = requiredFieldsOf(definition);
        const printed = REMEDIES.filter((remedy) => values.includes(remedy));
        expect([definition.kind, namedIn(scheme, definition)]).toEqual([definition.kind, printed]);
      }
    },
  );

  it.each([
    // Against a decision on an objection one appeals to the court (Awb 8:1, 7:1).
    ['objection-upheld', ['appealUntil']],
    ['award', ['objectionUntil']],
    ['supplement-request', []],
  ])('names in %s: %p', (kind, remedies) => {
    const definition = lettersOf(pigsMightFly).find((each) => each.kind === kind);
    expect(definition && namedIn(pigsMightFly, definition)).toEqual(remedies);
  });
});
