import type { FactTemplate, LetterDefinition, LetterSection } from '@tranche/domain';
import { authority, contact } from '../standard/letters/envelope-sections.js';
import { paymentsSection } from '../standard/letters/money-sections.js';
import {
  privateIncomplete,
  privateRefusal,
  privateSupplement,
} from '../standard/letters/private-application-letters.js';
import { privateDetermination } from '../standard/letters/determination/private-determination-letter.js';
import {
  grantAmount,
  grantCompletion,
  grantDuties,
  outcome,
  privateFacts,
} from '../standard/letters/private-sections.js';
import { privateSupplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';

const institution: FactTemplate = {
  label: { nl: 'Instelling', en: 'Institution' },
  value: { nl: '{answerInstitution}', en: '{answerInstitution}' },
};

const reasons: LetterSection = {
  heading: { nl: 'Waarom?', en: 'Why?' },
  covers: ['reasons'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'U komt uit het buitenland en volgt een bètatechnische opleiding bij een instelling die meedoet. Daarmee past u bij de pilot.',
        en: 'You come from abroad and follow a course in science and technology at an institution that takes part. So you fit the pilot.',
      },
    },
  ],
};

const studies: LetterSection = {
  heading: { nl: 'Uw opleiding', en: 'Your course' },
  covers: ['activities'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'U volgt {answerCourse} aan {answerInstitution}.',
        en: 'You follow {answerCourse} at {answerInstitution}.',
      },
    },
  ],
};

const award: LetterDefinition = {
  kind: 'award',
  subject: {
    nl: 'Gefeliciteerd, u krijgt een plaats met een beurs van {inputSponsor}',
    en: 'Congratulations, you receive a place with a scholarship of {inputSponsor}',
  },
  sections: [
    privateFacts(institution),
    outcome({
      nl: 'U krijgt een plaats en een beurs van {maximumAmount}. Dit is de uitslag van uw aanvraag voor {projectTitle}.',
      en: 'You receive a place and a scholarship of {maximumAmount}. This is the outcome of your application for {projectTitle}.',
    }),
    reasons,
    studies,
    grantAmount({
      nl: 'De beurs is een gift van {inputSponsor}. U hoeft hem niet terug te betalen als u zich aan de afspraken houdt.',
      en: 'The scholarship is a gift of {inputSponsor}. You need not pay it back if you keep to the arrangements.',
    }),
    paymentsSection({
      nl: 'U krijgt het hele bedrag in één keer op de rekening die u heeft opgegeven.',
      en: 'You receive the whole amount at once in the account you gave.',
    }),
    grantDuties,
    grantCompletion({
      nl: 'Na uw studie rond ik de beurs af. Heeft u de opleiding gevolgd, dan houdt u het hele bedrag.',
      en: 'After your studies I complete the scholarship. If you followed the course, you keep the whole amount.',
    }),
    contact,
    authority,
  ],
};

const approval: LetterDefinition = {
  kind: 'approval',
  subject: {
    nl: 'Gefeliciteerd, u krijgt een plaats ({reference})',
    en: 'Congratulations, you receive a place ({reference})',
  },
  sections: [
    privateFacts(institution),
    outcome({
      nl: 'U krijgt een plaats zonder beurs. Dit is de uitslag van uw aanvraag voor {projectTitle}.',
      en: 'You receive a place without scholarship. This is the outcome of your application for {projectTitle}.',
    }),
    reasons,
    studies,
    grantDuties,
    contact,
    authority,
  ],
};

export const talentLetters: readonly LetterDefinition[] = [
  privateSupplement({
    nl: 'Vult u niets aan? Dan kunnen wij uw aanvraag misschien niet beoordelen.',
    en: 'If you add nothing, we may not be able to assess your application.',
  }),
  privateSupplementWithdrawn(),
  privateIncomplete({
    nl: 'Is de aanvraagperiode nog open? Dan kunt u opnieuw aanvragen.',
    en: 'Is the window still open? Then you can apply again.',
  }),
  award,
  approval,
  privateRefusal(
    { nl: 'U krijgt geen plaats ({reference})', en: 'You receive no place ({reference})' },
    {
      nl: 'U krijgt geen plaats: uw aanvraag voor {projectTitle} is afgewezen.',
      en: 'You receive no place: your application for {projectTitle} has been rejected.',
    },
    {
      nl: 'Volgend jaar kunt u opnieuw aanvragen, als de pilot dan nog loopt.',
      en: 'You can apply again next year, if the pilot still runs.',
    },
  ),
  privateDetermination(institution),
];
