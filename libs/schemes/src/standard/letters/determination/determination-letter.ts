import type { LetterBlockTemplate, LetterDefinition, LetterSection } from '@tranche/domain';
import {
  determinationReasons,
  LOWER_BY_AWB,
  LOWER_ON_GROUND,
  SETTLED_BY_AWB,
  settlement,
  termExOfficio,
  termFromAccount,
} from './determination-sections.js';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../envelope-sections.js';
import { ANSWER, intentionLetter, REASONS, receivedViews } from '../hearing-letters.js';
import { beforeDeterminationWithoutAccount } from './missing-account-letters.js';

/** The final amount, why, and what is still paid or recovered (Awb 4:46, 4:52, 4:57). */
export const determinationLetter = determinationWith('determination', termFromAccount);

/** As above, where nobody has to account for it (Awb 4:47). */
export const determinationExOfficio = determinationWith('determination', termExOfficio);

/** What the receiver said, and what was done with that. */
const viewsAnswered: LetterSection = {
  ...receivedViews,
  blocks: [
    ...receivedViews.blocks,
    ANSWER,
    {
      kind: 'paragraph',
      when: 'hasNoViews',
      text: { nl: 'Dit zijn mijn redenen:', en: 'These are my reasons:' },
    },
    REASONS,
  ],
};

/** As above, once the receiver was heard: what it said, and what was done with that (Awb 3:46). */
const determinationAfterViews = (term: LetterSection) =>
  determinationWith('determination-after-views', viewsAnswered, term);

/** As above, where no account came in (Awb 4:44(4), 4:47(b)). */
const determinationWithoutAccount = determinationWith(
  'determination-without-account',
  viewsAnswered,
);

/** What each intention to determine a lower amount has in common. */
const LOWER_INTENDED = {
  kind: 'intended-lower-determination',
  subject: {
    nl: 'Voornemen om de subsidie voor {projectTitle} lager vast te stellen',
    en: 'Intention to determine the subsidy for {projectTitle} at a lower amount',
  },
  given: { nl: 'het hogere bedrag', en: 'the higher amount' },
  until: 'determinationViewsUntil',
} as const;

const HOW_IT_IS_COUNTED: LetterBlockTemplate = {
  kind: 'list-from',
  itemsFrom: 'proposalReasons',
  item: { nl: '{reason}', en: '{reason}' },
};

/**
 * Announces an amount that is lower than was awarded, and how it was counted. That it differs from the account of
 * the receiver is said only where the officer recorded so.
 */
const intention = intentionLetter({
  ...LOWER_INTENDED,
  intends: {
    nl: 'Ik heb uw verantwoording beoordeeld. Ik ben van plan de subsidie vast te stellen op {proposedAmount}; verleend is ten hoogste {maximumAmount} ({lowerGrounds}). Zo kom ik op dit bedrag:',
    en: 'I assessed your account. I intend to determine the subsidy at {proposedAmount}; at most {maximumAmount} was awarded ({lowerGrounds}). This is how I arrive at that amount:',
  },
  calculation: [
    HOW_IT_IS_COUNTED,
    {
      kind: 'paragraph',
      unless: 'isAccountDisputed',
      text: { nl: 'Dit zijn mijn redenen:', en: 'These are my reasons:' },
    },
    {
      kind: 'paragraph',
      when: 'isAccountDisputed',
      text: {
        nl: 'Daarin wijk ik af van wat u opgaf. Dit zijn mijn redenen:',
        en: 'In this I differ from what you stated. These are my reasons:',
      },
    },
  ],
});

/** As above, where nobody accounted: what was found is held against the receiver for the first time. */
const intentionExOfficio = intentionLetter({
  ...LOWER_INTENDED,
  intends: {
    nl: 'Ik heb beoordeeld of ik de subsidie kan vaststellen zoals zij is verleend. Ik ben van plan de subsidie vast te stellen op {proposedAmount}; verleend is ten hoogste {maximumAmount} ({lowerGrounds}). Zo kom ik op dit bedrag:',
    en: 'I assessed whether I can determine the subsidy as it was awarded. I intend to determine the subsidy at {proposedAmount}; at most {maximumAmount} was awarded ({lowerGrounds}). This is how I arrive at that amount:',
  },
  calculation: [
    HOW_IT_IS_COUNTED,
    {
      kind: 'paragraph',
      text: {
        nl: 'Dit zijn de gegevens waar ik van uitga, en mijn redenen:',
        en: 'This is the information I go by, and these are my reasons:',
      },
    },
  ],
});

/**
 * The letters around a determination on which the receiver is heard first (Awb 4:8(1)), also where it does
 * not account at all.
 */
export const hearingOnDetermination: readonly LetterDefinition[] = [
  intention,
  determinationAfterViews(termFromAccount),
  ...beforeDeterminationWithoutAccount,
  determinationWithoutAccount,
];

/** The same where nobody has to account for it (Awb 4:47). */
export const hearingExOfficio: readonly LetterDefinition[] = [
  intentionExOfficio,
  determinationAfterViews(termExOfficio),
];

function determinationWith(kind: string, ...more: readonly LetterSection[]): LetterDefinition {
  return {
    kind,
    subject: {
      nl: 'Uw subsidie voor {projectTitle} is vastgesteld',
      en: 'Your subsidy for {projectTitle} has been determined',
    },
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik stel de subsidie voor {projectTitle} vast op {determinedAmount}.',
        en: 'I determine the subsidy for {projectTitle} at {determinedAmount}.',
      }),
      determinationReasons,
      ...more,
      settlement({
        awarded: { nl: 'Verleend, ten hoogste', en: 'Awarded, at most' },
        determined: { nl: 'Vastgesteld', en: 'Determined' },
        lower: LOWER_BY_AWB,
        lowerOnGround: LOWER_ON_GROUND,
        ...SETTLED_BY_AWB,
      }),
      objectionClause,
      contact,
      authority,
    ],
  };
}
