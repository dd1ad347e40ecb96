import { describe, expect, it } from '@jest/globals';
import { ENTRIES, findScheme } from '../catalogue.js';
import { dutchInEnglish } from './dutch-in-english.js';
import { wrongWith } from './wrong-with.js';

describe.each(
  ENTRIES.map((entry) => [`${entry.scheme.scheme} ${entry.scheme.version}`, entry] as const),
)('%s in English', (_name, entry) => {
  it('has no Dutch left in its texts and the names of its examples', () => {
    expect(dutchInEnglish(entry, [])).toEqual([]);
  });

  it('has a title where its code is no year', () => {
    const { version, versionTitle } = entry.scheme;
    expect(/^\d{4}$/.test(version) || versionTitle !== undefined).toBe(true);
  });
});

it('Dutch in an English text is told with its file and place, and keeps a version from its release', () => {
  const pilot = findScheme('exam-pilot', '2019');
  const selfCheck = pilot.selfCheck.map((each, index) =>
    index === 0
      ? { ...each, question: { ...each.question, en: 'Heeft uw school een leerweg?' } }
      : each,
  );
  const entry = {
    scheme: { ...pilot, selfCheck },
    examples: [],
    labelsAsTold: ['School stopt met de pilot'],
  };
  expect(wrongWith(entry, ['exam-pilot.scheme.ts', 'exam-pilot.self-check.ts'])).toEqual([
    'libs/schemes/src/exam-pilot/exam-pilot.self-check.ts: An English text has Dutch words. ' +
      'selfCheck/0/question: Heeft uw school een leerweg? (dutch-in-english)',
  ]);
});
