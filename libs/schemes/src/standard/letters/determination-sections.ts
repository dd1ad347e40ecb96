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

/** What the final amount means: still to receive, or to pay back. */
export function settlement(words: Settlement): LetterSection {
  return {
    heading: { nl: 'Wat betekent dit voor u?', en: 'What does this mean for you?' },
    covers: ['amount'],
    blocks: [
      settledAmounts(words.awarded, words.determined),
      { kind: 'paragraph', when: 'stillToPay', text: words.toPay },
      { kind: 'paragraph', text: words.toRecover },
    ],
  };
}
