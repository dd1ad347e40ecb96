import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import { CRITERIA, SUBMITTING } from './acceleration-question.sources.js';

export const accelerationSelfCheck: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'board',
    question: {
      nl: 'Vraagt u aan namens een schoolbestuur in het primair onderwijs?',
      en: 'Do you apply for a school board in primary education?',
    },
    stops: {
      reason: {
        nl: 'Alleen het bestuur kan een vraag indienen, niet een school of leraar.',
        en: 'Only the board can submit a question, not a school or a teacher.',
      },
      article: SUBMITTING,
    },
  }),
  mustBeNo({
    code: 'earlier',
    question: {
      nl: 'Heeft uw bestuur al een versnellingsvraag als hoofdaanvrager?',
      en: 'Does your board already have an acceleration question as lead applicant?',
    },
    stops: {
      reason: {
        nl: 'Elk bestuur komt als hoofdaanvrager voor één vraag in aanmerking. U kunt wel een vraag van anderen ondersteunen.',
        en: 'Each board can have one question as lead applicant. You can support a question of others.',
      },
      article: CRITERIA,
    },
  }),
  mustBeYes({
    code: 'support',
    question: {
      nl: 'Zijn er minstens twee andere besturen die de vraag ondersteunen?',
      en: 'Do at least two other boards support the question?',
    },
    stops: {
      reason: {
        nl: 'Minstens twee andere schoolbesturen moeten de vraag ondersteunen.',
        en: 'At least two other school boards must support the question.',
      },
      article: CRITERIA,
    },
  }),
  mustBeNo({
    code: 'market',
    question: {
      nl: 'Is er al passend aanbod in de markt?',
      en: 'Does the market already offer something that fits?',
    },
    stops: {
      reason: {
        nl: 'Een versnellingsvraag is een vraag waarop de markt nog geen antwoord heeft.',
        en: 'An acceleration question is one to which the market has no answer yet.',
      },
      article: CRITERIA,
    },
  }),
  mustBeNo({
    code: 'money',
    question: {
      nl: 'Zoekt u geld om de vraag zelf op te lossen?',
      en: 'Are you looking for money to solve the question yourself?',
    },
    stops: {
      reason: {
        nl: 'U krijgt hulp van experts, geen geld.',
        en: 'You receive help of experts, no money.',
      },
      article: SUBMITTING,
    },
  }),
];
