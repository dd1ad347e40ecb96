import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  type ComposedLetter,
  type LetterInput,
} from '@tranche/domain';
import { sampleLetterInput } from '../../contract/example/sample-letter.js';
import { rif2014 } from '../rif.scheme.js';
import { WITH_SECOND_TRACK } from './second-track-form.js';

type Addition = NonNullable<LetterInput['addition']>;

/** € 1,000,000 with € 200,000 beside it; the samples award both. */
function inputWith(addition: Partial<Addition>, awardedCents: number | null): LetterInput {
  const { money, addition: sample, ...input } = sampleLetterInput(rif2014, WITH_SECOND_TRACK, 'nl');
  if (!money || !sample) throw new Error('No sample');
  const { awardedCents: _, ...asked } = { ...money, requestedCents: 120_000_000 };
  return {
    ...input,
    addition: { ...sample, ...addition },
    money: awardedCents === null ? asked : { ...asked, awardedCents },
  };
}

function letterOf(kind: string, input: LetterInput): ComposedLetter {
  const definition = lettersOf(rif2014).find((each) => each.kind === kind);
  const letter = definition && composeLetter(definition, letterFieldsOf(input), input.language);
  if (!letter || isRefusal(letter)) throw new Error(JSON.stringify(letter));
  return letter;
}

function wordsOf({ blocks }: ComposedLetter): string {
  return JSON.stringify(blocks).replaceAll('\u00a0', ' ');
}

/** As it was judged with one criterion of the second subsidy below sufficient. */
function refused(): Partial<Addition> {
  const { addition } = sampleLetterInput(rif2014, WITH_SECOND_TRACK, 'nl');
  const criteria = (addition?.criteria ?? []).map((each, index) =>
    index === 0
      ? { ...each, points: { numerator: 2, denominator: 1 }, judgement: 'insufficient' as const }
      : each,
  );
  return { awardedCents: 0, criteria };
}

describe('the letter on an application for both subsidies of 2014', () => {
  it('states both amounts and their sum, each with its share of its own budget', () => {
    const words = wordsOf(letterOf('award', inputWith({}, 120_000_000)));
    expect(words).toContain('ten hoogste € 1.200.000');
    expect(words).toMatch(/Waarvan voor de publiek-private samenwerking","value":"€ 1\.000\.000"/);
    expect(words).toMatch(/Waarvan aanvullend, voor doelmatiger organiseren","value":"€ 200\.000"/);
    expect(words).toContain('doelmatiger organiseren van € 600.000 (art. 17(3))');
    // Of the first budget € 3,000,000: the second amount is no part of that share.
    expect(words.match(/33,33 %/g)?.length).toBeGreaterThanOrEqual(2);
    expect(words).not.toContain('40 %');
  });

  it('gives the reasons for each criterion of annex 2', () => {
    const words = wordsOf(letterOf('award', inputWith({}, 120_000_000)));
    for (const criterion of ['aansluiting op de arbeidsmarkt', 'financiering', 'efficiëntie']) {
      expect(words).toContain(`Doelmatiger organiseren: ${criterion}`);
    }
    expect(words).toContain('Het plan zegt welke instelling wat doet.');
  });

  it('awards the first and rejects the second, naming the criterion that falls short', () => {
    const words = wordsOf(letterOf('award', inputWith(refused(), 100_000_000)));
    expect(words).toContain('ten hoogste € 1.000.000');
    expect(words).toContain('Ik wijs uw aanvraag om € 200.000 aanvullende subsidie');
    expect(words).toContain('Doelmatiger organiseren: aansluiting op de arbeidsmarkt: onvoldoende');
    expect(words).not.toContain('Waarvan aanvullend');
    expect(words).not.toContain('In dit bedrag zit');
  });

  it.each(['rejection-quality', 'rejection-ceiling'])('rejects both (%s, art. 21(4))', (kind) => {
    const words = wordsOf(letterOf(kind, inputWith({ awardedCents: 0 }, null)));
    expect(words).toContain('Ik wijs ook uw aanvraag om € 200.000 aanvullende subsidie');
    expect(words).toContain('als de subsidie voor de samenwerking is verleend (art. 21(4))');
    expect(words).toContain('Doelmatiger organiseren: samenwerking en draagvlak');
  });

  it('says nothing of it where it was not asked', () => {
    const input = sampleLetterInput(rif2014, 'standard', 'nl');
    for (const kind of ['award', 'rejection-quality', 'rejection-ceiling']) {
      expect(wordsOf(letterOf(kind, input))).not.toContain('oelmatiger');
    }
  });
});
