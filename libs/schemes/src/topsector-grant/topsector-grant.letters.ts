import type { LetterDefinition, Term, Text } from '@tranche/domain';
import {
  privateIncomplete,
  privateSupplement,
} from '../standard/letters/private-application-letters.js';
import { privateDetermination } from '../standard/letters/determination/private-determination-letter.js';
import { privateRejections } from '../standard/letters/private-rejections.js';
import { privateFacts } from '../standard/letters/private-sections.js';
import { proofNotEnough } from '../standard/letters/proof-not-enough.js';
import { privateSupplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { awardLetter } from './letters/award.js';
import { closedAfterFirstPart } from './letters/closed-after-first-part.js';
import { secondPart } from './letters/second-part.js';
import { sponsorFact } from './letters/sponsor-fact.js';
import { durationInWords, shareInWords } from '../standard/page/in-words.js';
import type { GrantInParts, GrantPage } from './grant-page.js';

const ALWAYS: readonly LetterDefinition[] = [
  privateSupplement(
    {
      nl: 'Vult u niets aan? Dan kan de jury uw aanvraag misschien niet lezen en doet u niet mee.',
      en: 'If you add nothing, the jury may not be able to read your application and you do not take part.',
    },
    sponsorFact,
  ),
  privateSupplementWithdrawn(sponsorFact),
  privateIncomplete(
    {
      nl: 'Is de oproep nog open, of komt er een nieuwe? Dan kunt u opnieuw aanvragen.',
      en: 'Is the call still open, or is there a new one? Then you can apply again.',
    },
    sponsorFact,
  ),
  ...privateRejections({
    facts: [sponsorFact],
    ceiling: {
      nl: 'Aantal beurzen in deze oproep: {parameterQuota}. Daarvoor was {ceiling}. U staat op {rank}. De beurzen gingen naar studenten die hoger staan.',
      en: 'Number of grants in this call: {parameterQuota}. For them there was {ceiling}. You stand at {rank}. The grants went to students who stand higher.',
    },
    quality: {
      nl: 'De jury wil op elk onderdeel gemiddeld ten minste 2 van de 5 punten zien. Bij u is dit minder:',
      en: 'The jury wants to see at least 2 of 5 points on average for every criterion. With you this is less:',
    },
    again: {
      nl: 'Deze aanvraag telt niet mee voor het aantal beurzen dat u dit jaar kunt krijgen. U kunt meedoen aan een andere oproep.',
      en: 'This application does not count for the number of grants you can receive this year. You can take part in another call.',
    },
  }),
  privateDetermination(sponsorFact),
];

const AT_ONCE: readonly LetterDefinition[] = [
  ...ALWAYS,
  awardLetter({
    payment: {
      nl: 'U krijgt het hele bedrag in één keer op het rekeningnummer uit uw aanvraag.',
      en: 'You receive the whole amount at once on the account number in your application.',
    },
    completion: {
      nl: 'Na de betaling kijken wij of u zich aan de oproep heeft gehouden. U hoeft daarvoor geen bonnen te bewaren. Daarna krijgt u een korte brief dat de beurs is afgerond.',
      en: 'After the payment we look whether you kept to the call. You need not keep receipts for it. Then you receive a short letter that the grant is complete.',
    },
  }),
];

function inParts({ first, examProof }: GrantInParts, payment: Term): readonly LetterDefinition[] {
  const part = shareInWords(first);
  const rest =
    part.en === 'half'
      ? { nl: 'De andere helft', en: 'the other half' }
      : { nl: 'De rest', en: 'the rest' };
  const within = withinWords(examProof);
  return [
    ...ALWAYS,
    awardLetter({
      payment: {
        nl: `U krijgt ${part.nl} meteen. ${rest.nl} krijgt u als u binnen ${within.nl} jaar 1 haalt en ons het bewijs stuurt.`,
        en: `You receive ${part.en} at once. You receive ${rest.en} if you pass year 1 within ${within.en} and send us the proof.`,
      },
      completion: {
        nl: 'Als het tweede deel is vrijgegeven, kijken wij of u zich aan de oproep heeft gehouden. Daarna krijgt u een korte brief dat de beurs is afgerond. Haalt u jaar 1 niet op tijd, dan houdt u de eerste helft.',
        en: 'When the second part has been released, we look whether you kept to the call. Then you receive a short letter that the grant is complete. If you do not pass year 1 in time, you keep the first half.',
      },
    }),
    PROOF_NOT_ENOUGH,
    secondPart(rest, durationInWords(payment)),
    closedAfterFirstPart(withinWords(examProof)),
  ];
}

const PROOF_NOT_ENOUGH = proofNotEnough({
  facts: privateFacts(sponsorFact),
  sent: {
    nl: 'U stuurde bewijs dat u jaar 1 heeft gehaald, voor het tweede deel van uw beurs van {parameterSponsor} voor {projectTitle}.',
    en: 'You sent proof that you passed year 1, for the second part of your grant from {parameterSponsor} for {projectTitle}.',
  },
  until: 'examProofUntil',
  looked: { nl: 'wij naar uw bewijs keken', en: 'we looked at your proof' },
  otherwise: {
    nl: 'Komt er geen goed bewijs? Dan houdt u het eerste deel en krijgt u het tweede deel niet. Dat schrijven wij u dan.',
    en: 'If no sufficient proof comes, you keep the first part and do not receive the second. We then write to you.',
  },
});

/** A year is called that; more of them are counted. */
function withinWords(term: Term): Text {
  return term.unit === 'years' && term.amount === 1
    ? { nl: 'een jaar', en: 'a year' }
    : durationInWords(term);
}

export function grantLetters({ paid, terms }: GrantPage): readonly LetterDefinition[] {
  return paid === 'at-once' ? AT_ONCE : inParts(paid, terms.payment);
}
