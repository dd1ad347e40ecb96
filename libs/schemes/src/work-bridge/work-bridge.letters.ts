import type { LetterDefinition, LetterSection } from '@tranche/domain';
import { approvalLetter } from '../standard/letters/approval-letter.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { rejectionLetters } from '../standard/letters/rejection-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { ARTICLES } from './work-bridge.regulation.js';

/** Person, employer, course, hours and dates: what the permission is made of. */
const permission: LetterSection = {
  heading: { nl: 'Wat mag u?', en: 'What may you do?' },
  blocks: [
    {
      kind: 'facts',
      facts: [
        {
          label: { nl: 'Werkgever', en: 'Employer' },
          value: { nl: '{answerEmployer}', en: '{answerEmployer}' },
        },
        {
          label: { nl: 'Opleiding', en: 'Course' },
          value: {
            nl: '{answerCourse}, bij {answerProvider}',
            en: '{answerCourse}, at {answerProvider}',
          },
        },
        {
          label: { nl: 'Uren per week', en: 'Hours a week' },
          value: {
            nl: '{answerWorkHours} uur werk en {answerTrainingHours} uur les',
            en: '{answerWorkHours} hours of work and {answerTrainingHours} of training',
          },
        },
        {
          label: { nl: 'Periode', en: 'Period' },
          value: {
            nl: '{answerTrainingStartsOn} tot en met {answerTrainingEndsOn}',
            en: '{answerTrainingStartsOn} up to and including {answerTrainingEndsOn}',
          },
        },
      ],
    },
    {
      kind: 'paragraph',
      text: {
        nl: 'Uw werkgever betaalt de uren die u werkt. Voor de lesuren houdt u uw WW-uitkering, zolang u daar recht op heeft. In die tijd hoeft u niet te solliciteren.',
        en: 'Your employer pays the hours you work. For the training hours you keep your WW benefit, as long as you have a right to it. During that time you need not apply for jobs.',
      },
    },
  ],
};

/** With a plan the ground is its statement and guarantee, without one the Scholingsregeling (Awb 3:46). */
const reasons: LetterSection = {
  heading: { nl: 'Waarom dit besluit?', en: 'Why this decision?' },
  covers: ['reasons'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: `U heeft WW of dreigt werkloos te worden, en gaat aan het werk bij een andere werkgever. De opleiding is nodig voor dat werk (${ARTICLES.benefit} en ${ARTICLES.needed}).`,
        en: `You have WW benefit or are about to become unemployed, and start with another employer. The course is needed for that work (${ARTICLES.benefit} and ${ARTICLES.needed}).`,
      },
    },
    {
      kind: 'paragraph',
      when: 'isWithoutSectorPlan',
      text: {
        nl: `De opleiding heeft een vast programma met een toets (${ARTICLES.tested}), en duurt niet langer dan is toegestaan (${ARTICLES.length}).`,
        en: `The course has a fixed programme with a test (${ARTICLES.tested}), and takes no longer than is allowed (${ARTICLES.length}).`,
      },
    },
    {
      kind: 'paragraph',
      when: 'isWithSectorPlan',
      text: {
        nl: `De opleiding staat in een sectorplan: u heeft de verklaring van deelname (${ARTICLES.statement}) en de baangarantie (${ARTICLES.guarantee}). Zij eindigt met een erkend diploma of certificaat en duurt niet langer dan bij het sectorplan is toegestaan (${ARTICLES.generalTraining}).`,
        en: `The course is in a sector plan: you have the statement of participation (${ARTICLES.statement}) and the job guarantee (${ARTICLES.guarantee}). It ends in a recognised diploma or certificate and takes no longer than is allowed with the sector plan (${ARTICLES.generalTraining}).`,
      },
    },
  ],
};

const approval = approvalLetter({
  subject: {
    nl: 'U houdt WW tijdens uw opleiding',
    en: 'You keep WW benefit during your training',
  },
  decision: {
    nl: 'Ik geef toestemming voor {projectTitle}: u volgt de opleiding hieronder met behoud van uw WW-uitkering.',
    en: 'I give permission for {projectTitle}: you follow the course below and keep your WW benefit.',
  },
  reasons: [permission, reasons],
});

export const workBridgeLetters: readonly LetterDefinition[] = [
  approval,
  ...rejectionLetters({
    nl: 'Verandert uw situatie, de opleiding of het aantal uren, dan kunt u opnieuw aanvragen. Zonder nieuwe feiten kan ik zo’n aanvraag afwijzen met een verwijzing naar dit besluit (artikel 4:6 Awb).',
    en: 'If your situation, the course or the hours change, you can apply again. Without new facts I can reject such an application by referring to this decision (article 4:6 Awb).',
  }),
  supplementRequest,
  supplementWithdrawn,
  notProcessed,
];
