import type { ChecklistItem, LetterBlockTemplate, LetterDefinition } from '@tranche/domain';

const OPENING: readonly LetterBlockTemplate[] = [
  { kind: 'paragraph', text: { nl: '{salutation},', en: '{salutation},' } },
  {
    kind: 'paragraph',
    text: {
      nl: 'Het gaat om de aanvraag van {applicant} voor {projectTitle} op grond van {regulation}, {articles}.',
      en: 'This is about the application of {applicant} for {projectTitle} under {regulation}, {articles}.',
    },
  },
];

const CLOSING: readonly LetterBlockTemplate[] = [
  { kind: 'paragraph', text: { nl: 'Vragen? {contact}.', en: 'Questions? {contact}.' } },
  { kind: 'paragraph', text: { nl: '{mandate}', en: '{mandate}' } },
];

const OMISSIONS: LetterBlockTemplate = {
  kind: 'list-from',
  itemsFrom: 'omissions',
  item: { nl: '{omission}', en: '{omission}' },
};

const OBJECTION: LetterBlockTemplate = {
  kind: 'paragraph',
  text: {
    nl: 'U kunt tot en met {objectionUntil} bezwaar maken bij {objectionAddress}.',
    en: 'You can object up to and including {objectionUntil} with {objectionAddress}.',
  },
};

const SAID_FIRST: readonly ChecklistItem[] = ['applicant', 'legal-basis', 'decision'];

export const SAMPLE_CEILING_REJECTION: LetterDefinition = {
  kind: 'rejection-ceiling',
  subject: { nl: 'Het subsidieplafond is bereikt', en: 'The subsidy ceiling is reached' },
  sections: [
    { covers: SAID_FIRST, blocks: OPENING },
    {
      heading: { nl: 'Waarom wij afwijzen', en: 'Why we reject' },
      covers: ['ground', 'reasons', 'resubmission'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'De commissie adviseerde op {committeeAdvice}. U staat op plaats {rank}; het plafond is {ceiling}. Opnieuw aanvragen op deze grond kan niet.',
            en: 'The committee advised on {committeeAdvice}. You stand at place {rank}; the ceiling is {ceiling}. You cannot apply again on this ground.',
          },
        },
        {
          kind: 'list-from',
          itemsFrom: 'scores',
          item: {
            nl: '{criterion}: {points} van {maximum}. {reason}',
            en: '{criterion}: {points} of {maximum}. {reason}',
          },
        },
      ],
    },
    { covers: ['objection', 'contact', 'authority'], blocks: [OBJECTION, ...CLOSING] },
  ],
};

export const SAMPLE_SUPPLEMENT: LetterDefinition = {
  kind: 'supplement-request',
  subject: { nl: 'Wilt u uw aanvraag aanvullen?', en: 'Please supplement your application' },
  sections: [
    { covers: ['applicant', 'legal-basis'], blocks: OPENING },
    {
      heading: { nl: 'Wat er ontbreekt', en: 'What is missing' },
      covers: ['omissions', 'repair-term', 'contact', 'authority'],
      blocks: [
        OMISSIONS,
        {
          kind: 'paragraph',
          tone: 'decision',
          text: {
            nl: 'U kunt dit aanvullen tot en met {repairUntil}.',
            en: 'You can supplement this up to and including {repairUntil}.',
          },
        },
        ...CLOSING,
      ],
    },
  ],
};

export const SAMPLE_NOT_PROCESSED: LetterDefinition = {
  kind: 'not-processed',
  subject: {
    nl: 'Wij nemen uw aanvraag niet in behandeling',
    en: 'We do not process your application',
  },
  sections: [
    { covers: SAID_FIRST, blocks: OPENING },
    {
      heading: { nl: 'Wat er bleef ontbreken', en: 'What remained missing' },
      covers: ['ground', 'objection', 'contact', 'authority'],
      blocks: [OMISSIONS, OBJECTION, ...CLOSING],
    },
  ],
};
