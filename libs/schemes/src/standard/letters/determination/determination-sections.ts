import type { FactsTemplate, LetterBlockTemplate, LetterSection, Text } from '@tranche/domain';

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

/**
 * When the account came in, how long that left to decide, and that it is over where it is (Awb 4:13): the
 * receiver can see whether the decision is late. Left out where no such term ran.
 */
export const termFromAccount = decisionTerm(
  {
    nl: 'Ik heb uw verantwoording ontvangen op {since}. De termijn voor de vaststelling is {length} vanaf die dag en loopt tot en met {until} ({article}).',
    en: 'I received your account on {since}. The term to determine is {length} from that day and runs until {until} inclusive ({article}).',
  },
  { nl: 'Wanneer moest ik beslissen?', en: 'By when did I have to decide?' },
);

/** As above, where nobody has to account and the term runs from a day in the award. */
export const termExOfficio = decisionTerm(
  {
    nl: 'De termijn voor de vaststelling is {length} vanaf {since} en loopt tot en met {until} ({article}).',
    en: 'The term to determine is {length} from {since} and runs until {until} inclusive ({article}).',
  },
  { nl: 'Wanneer moest ik beslissen?', en: 'By when did I have to decide?' },
);

function decisionTerm(ran: Text, heading: Text): LetterSection {
  return {
    heading,
    when: 'determinationTerm',
    blocks: [
      {
        kind: 'for-each',
        rowsFrom: 'determinationTerm',
        blocks: [{ kind: 'paragraph', text: ran }],
      },
      {
        kind: 'paragraph',
        when: 'determinationTermOver',
        text: {
          nl: 'Die termijn is voorbij: dit besluit komt later dan het had gemoeten.',
          en: 'That term is over: this decision comes later than it should have.',
        },
      },
    ],
  };
}

interface Settlement {
  readonly awarded: Text;
  readonly determined: Text;
  /** On what basis it can be lower than what was awarded; said only where it is. */
  readonly lower?: Text;
  /** The same, where it rests on a ground that stands with the reasons. */
  readonly lowerOnGround?: Text;
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

/** The same, where the law names the ground (Awb 4:46(2), (3)): it stands with the reasons. */
export const LOWER_ON_GROUND: Text = {
  nl: 'Dit is lager dan het bedrag dat ten hoogste is verleend, op grond van {lowerGrounds}. Waarom staat hierboven.',
  en: 'This is lower than the highest amount in the award, by {lowerGrounds}. Why is said above.',
};

/** What the final amount means: still to receive, or to pay back. */
export function settlement(words: Settlement): LetterSection {
  return {
    heading: { nl: 'Wat betekent dit voor u?', en: 'What does this mean for you?' },
    covers: ['amount'],
    blocks: [
      settledAmounts(words.awarded, words.determined),
      ...lowerParagraphs(words),
      { kind: 'paragraph', when: 'stillToPay', text: words.toPay },
      { kind: 'paragraph', text: words.toRecover },
    ],
  };
}

function lowerParagraphs({ lower, lowerOnGround }: Settlement): readonly LetterBlockTemplate[] {
  if (!lower) return [];
  return [
    { kind: 'paragraph', when: 'lowerByAmounts', text: lower },
    ...(lowerOnGround
      ? [{ kind: 'paragraph' as const, when: 'lowerOnGround', text: lowerOnGround }]
      : []),
  ];
}
