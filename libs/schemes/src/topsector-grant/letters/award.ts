import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { lotBlocks } from '../../standard/letters/division-blocks.js';
import { authority, contact } from '../../standard/letters/envelope-sections.js';
import { paymentsSection } from '../../standard/letters/money-sections.js';
import {
  grantAmount,
  grantCompletion,
  grantDuties,
  juryReasons,
  outcome,
  privateFacts,
} from '../../standard/letters/private-sections.js';
import { sponsorFact } from './sponsor-fact.js';

interface AwardWords {
  readonly payment: Text;
  readonly completion: Text;
}

/** The grant letter: a gift of the sponsor, with how it is paid. */
export function awardLetter({ payment, completion }: AwardWords): LetterDefinition {
  return {
    kind: 'award',
    subject: {
      nl: 'Gefeliciteerd, u krijgt de beurs van {parameterSponsor}',
      en: 'Congratulations, you receive the grant of {parameterSponsor}',
    },
    sections: [
      privateFacts(sponsorFact),
      outcome({
        nl: 'U krijgt een beurs van {maximumAmount} van {parameterSponsor}. Dit is de uitslag van uw aanvraag voor {projectTitle}.',
        en: 'You receive a grant of {maximumAmount} from {parameterSponsor}. This is the outcome of your application for {projectTitle}.',
      }),
      reasons,
      purpose,
      grantAmount({
        nl: 'De beurs is een gift van {parameterSponsor}. U hoeft hem niet terug te betalen als u zich aan de oproep houdt.',
        en: 'The grant is a gift from {parameterSponsor}. You need not pay it back if you keep to the call.',
      }),
      paymentsSection(payment),
      grantDuties,
      grantCompletion(completion),
      contact,
      authority,
    ],
  };
}

const reasons: LetterSection = {
  heading: { nl: 'Waarom krijgt u de beurs?', en: 'Why do you receive the grant?' },
  covers: ['reasons'],
  blocks: [
    ...juryReasons,
    {
      kind: 'paragraph',
      text: {
        nl: 'U staat op {rank}. Aantal beurzen in deze oproep: {parameterQuota}.',
        en: 'You stand at {rank}. Number of grants in this call: {parameterQuota}.',
      },
    },
    {
      kind: 'paragraph',
      when: 'isDrawn',
      text: {
        nl: 'Er waren aanvragen met evenveel punten. Het lot heeft beslist.',
        en: 'There were applications with equal points. A lot decided.',
      },
    },
    ...lotBlocks,
  ],
};

const purpose: LetterSection = {
  heading: { nl: 'Waarvoor is de beurs?', en: 'What is the grant for?' },
  covers: ['activities'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'U studeert {answerCourse}. De beurs is {parameterPurpose}.',
        en: 'You study {answerCourse}. The grant is {parameterPurpose}.',
      },
    },
  ],
};
