import { describe, expect, it } from '@jest/globals';
import { adviceWarnings, firstPersonSentences } from './advice-warnings.js';
import type { CriterionAdvice } from './committee-advice.js';
import { threeCriteria } from './three-criteria.fixture.js';

const OWN: readonly CriterionAdvice[] = [
  { criterion: 'link', text: 'De commissie ziet de vraag van de bedrijven terug in het plan.' },
  { criterion: 'feasibility', text: 'De planning laat ruimte voor tegenslag; de blik is breed.' },
  { criterion: 'financing', text: 'De begroting sluit en elke partner draagt bij.' },
];
const SAME = OWN.map(({ criterion }) => ({ criterion, text: 'De commissie vindt dit goed.' }));

const with1st = (text: string): readonly CriterionAdvice[] => [
  { criterion: 'link', text },
  ...OWN.slice(1),
];

describe('what makes an advice weak', () => {
  it.each<[string, readonly CriterionAdvice[], string[]]>([
    ['nothing, when each criterion has its own reasons', OWN, []],
    ['nothing, while nothing is written', [], []],
    [
      'one sentence for all',
      SAME,
      ['link advice-repeated', 'feasibility advice-repeated', 'financing advice-repeated'],
    ],
    [
      'the same words but for case and spaces',
      with1st(' de BEGROTING  sluit en elke partner draagt bij'),
      ['link advice-repeated', 'financing advice-repeated'],
    ],
    [
      'what one member wrote',
      with1st('Helder en goed onderbouwd plan.'),
      ['link advice-of-one-member'],
    ],
    [
      'the first person',
      with1st('Mijn oordeel na het lezen: sterk.'),
      ['link advice-in-first-person'],
    ],
  ])('%s', (_name, advice, expected) => {
    const members = [{ criterion: 'link', motivation: 'Helder en goed onderbouwd plan.' }];
    const found = adviceWarnings(threeCriteria, advice, members);
    expect(found.map(({ criterion, reason }) => `${criterion} ${reason.code}`)).toEqual(expected);
  });
});

describe('the words of one member', () => {
  it('are to be rewritten where they say ik or mijn, sentence by sentence', () => {
    const text =
      'Het plan is helder. Ik mis de cijfers!\nMijn oordeel: voldoende. De blik is breed.';
    expect(firstPersonSentences(text)).toEqual(['Ik mis de cijfers!', 'Mijn oordeel: voldoende.']);
    expect(firstPersonSentences('De blik van de partners is breed.')).toEqual([]);
  });
});
