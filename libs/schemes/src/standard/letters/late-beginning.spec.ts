import { describe, expect, it } from '@jest/globals';
import { composeLetter, isRefusal, letterFieldsOf, lettersOf } from '@tranche/domain';
import { CATALOGUE } from '../../catalogue.js';
import { sampleLetterInput } from '../../contract/example/sample-letter.js';
import { wordsOf } from '../../contract/words-of.js';

const AWARDS = CATALOGUE.filter(({ duties }) => duties.some(({ begins }) => begins)).flatMap(
  (scheme) =>
    lettersOf(scheme)
      .filter(({ kind }) => kind === 'award')
      .map((definition) => [`${scheme.scheme} ${scheme.version}`, definition, scheme] as const),
);

/* Two days that bind and contradict each other cannot stand in one award (Awb 3:46). */
describe.each(AWARDS)('the award of %s', (_name, definition, scheme) => {
  const [variant = ''] = Object.keys(scheme.variants);
  const input = sampleLetterInput(scheme, variant, 'nl');
  const wordsFor = (startsOn: string) => {
    const project = { ...input.project, period: { startsOn, durationYears: 4 } };
    const letter = composeLetter(definition, letterFieldsOf({ ...input, project }), 'nl');
    if (isRefusal(letter)) throw new Error(letter.reasons[0].text.en);
    return letter.blocks.flatMap(wordsOf).join(' ');
  };
  const late = Temporal.PlainDate.from(input.sentOn).add({ months: 8 }).toString();

  it('says which day binds when the period that was asked for begins later', () => {
    expect(wordsFor(late)).toMatch(
      /moet u uiterlijk op \d+ \w+ \d{4} met de activiteiten beginnen \(art\. .*Die dag gaat voor/,
    );
  });

  it('says nothing of it when the period begins in time', () => {
    expect(wordsFor(input.sentOn)).not.toContain('Die dag gaat voor');
  });
});
