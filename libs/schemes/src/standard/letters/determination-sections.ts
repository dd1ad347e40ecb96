import type { FactsTemplate, LetterSection, Text } from '@tranche/domain';

/** How the final amount follows, one line per reason. */
export const determinationReasons: LetterSection = {
  heading: { nl: 'Waarom dit bedrag?', en: 'Why this amount?' },
  covers: ['reasons'],
  blocks: [
    {
      kind: 'list-from',
      itemsFrom: 'determinationReasons',
      item: { nl: '{reason}', en: '{reason}' },
    },
  ],
};

/** What was promised and what was determined, each by the scheme's own word. */
export function settledAmounts(awarded: Text, determined: Text): FactsTemplate {
  return {
    kind: 'facts',
    facts: [
      { label: awarded, value: { nl: '{awardedAmount}', en: '{awardedAmount}' } },
      { label: determined, value: { nl: '{determinedAmount}', en: '{determinedAmount}' } },
    ],
  };
}

interface Settlement {
  readonly awarded: Text;
  readonly determined: Text;
  /** On what basis it can be lower than what was awarded; said only where it is. */
  readonly lower?: Text;
  /** What is still paid, and by when; no letter claims what was paid. */
  readonly toPay: Text;
  /** What is asked back, and on what basis. */
  readonly toRecover: Text;
}

/** What is still paid, and what may be asked back, by the Awb: no letter says what was paid. */
export const SETTLED_BY_AWB: Pick<Settlement, 'toPay' | 'toRecover'> = {
  toPay: {
    nl: 'Wat u van dit bedrag nog niet heeft ontvangen, betaal ik binnen zes weken (artikel 4:87 Awb).',
    en: 'What you have not received of this amount yet, I pay within six weeks (article 4:87 Awb).',
  },
  toRecover: {
    nl: 'Heeft u meer ontvangen dan dit bedrag, dan kan ik het verschil terugvorderen (artikel 4:57 Awb).',
    en: 'If you received more than this amount, I can recover the difference (article 4:57 Awb).',
  },
};

/** Why the amount in the end can be lower than the highest amount in an award (Awb 4:46). */
export const LOWER_BY_AWB: Text = {
  nl: 'Dit is lager dan het bedrag dat ten hoogste is verleend. Hoeveel het wordt, volgt uit wat u heeft verricht en welke kosten u heeft gemaakt (artikel 4:46 Awb).',
  en: 'This is lower than the highest amount in the award. How much it is follows from what you carried out and the cost you made (article 4:46 Awb).',
};

/** What the final amount means: still to receive, or to pay back. */
export function settlement(words: Settlement): LetterSection {
  return {
    heading: { nl: 'Wat betekent dit voor u?', en: 'What does this mean for you?' },
    covers: ['amount'],
    blocks: [
      settledAmounts(words.awarded, words.determined),
      ...(words.lower
        ? [{ kind: 'paragraph' as const, when: 'lowerThanAwarded', text: words.lower }]
        : []),
      { kind: 'paragraph', when: 'stillToPay', text: words.toPay },
      { kind: 'paragraph', text: words.toRecover },
    ],
  };
}
