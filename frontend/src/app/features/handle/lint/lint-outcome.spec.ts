import { describe, expect, it } from '@jest/globals';
import type { SchemeLint } from '@tranche/contracts';
import { findingGroups, outcomeOf } from './lint-outcome.js';

const both = (text: string) => ({ nl: text, en: text });

const found = (code: string, text: string) => ({ code, says: both(`${code}!`), text });

const letter = (emptyFields: string[]): SchemeLint['letters'][number] => ({
  kind: 'award',
  variant: both('Voucher'),
  language: 'nl',
  subject: 'Uw voucher',
  emptyFields,
});

const SOUND: SchemeLint = {
  scheme: 'training-voucher',
  version: '2016',
  versionTitle: { nl: '2024', en: '2024' },
  name: both('Scholingsvoucher'),
  isReleased: true,
  findings: [],
  letters: [letter([])],
  walks: [],
  examples: [{ name: 'a repaired claim goes to the back', holds: true }],
};

describe('what came of the made-up cases', () => {
  it.each<[string, Partial<SchemeLint>, boolean]>([
    ['nothing wrong', {}, true],
    ['a fault in the scheme', { findings: [found('term-missing', 'decision')] }, false],
    ['a letter with an empty field', { letters: [letter(['awarded'])] }, false],
    ['an example that does not hold', { examples: [{ name: 'late', holds: false }] }, false],
  ])('%s', (_name, changes, isSound) => {
    expect(outcomeOf({ ...SOUND, ...changes }).isSound).toBe(isSound);
  });

  it('says which examples and letters went wrong', () => {
    const unfilled = letter(['awarded']);
    const lint = {
      ...SOUND,
      letters: [letter([]), unfilled],
      examples: [...SOUND.examples, { name: 'late', holds: false }],
    };
    expect(outcomeOf(lint)).toMatchObject({
      letters: 2,
      unfilledLetters: [unfilled],
      examples: 2,
      failedExamples: ['late'],
    });
  });

  it('puts faults of one kind together, in the order in which they were found', () => {
    const findings = [
      found('term-missing', 'decision'),
      found('text-empty', 'name has no en'),
      found('term-missing', 'objection'),
    ];
    expect(findingGroups(findings)).toEqual([
      { code: 'term-missing', says: both('term-missing!'), texts: ['decision', 'objection'] },
      { code: 'text-empty', says: both('text-empty!'), texts: ['name has no en'] },
    ]);
  });
});
