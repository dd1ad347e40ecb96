import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import { FRAMEWORK, OUR_CHOICE, REGION_RULES } from './technology-network.sources.js';

const inTime = (article: string) =>
  mustBeYes({
    code: 'in-time',
    question: {
      nl: 'Kunt u aanvragen voordat de aanvraagperiode sluit?',
      en: 'Can you apply before the window closes?',
    },
    stops: {
      reason: { nl: 'Later aanvragen kan niet.', en: 'It is not possible to apply later.' },
      article,
    },
  });

export const networkSelfCheck2016: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'board',
    question: {
      nl: 'Vraagt u aan voor een schoolbestuur in het primair onderwijs?',
      en: 'Do you apply for a school board in primary education?',
    },
    stops: {
      reason: { nl: 'Het schoolbestuur vraagt aan.', en: 'The school board applies.' },
      article: REGION_RULES,
    },
  }),
  mustBeYes({
    code: 'region',
    question: {
      nl: 'Liggen de scholen in de regio van dit netwerk?',
      en: 'Are the schools in the region of this network?',
    },
    stops: {
      reason: {
        nl: 'Elke regio heeft een eigen netwerk en eigen voorwaarden.',
        en: 'Every region has its own network and its own conditions.',
      },
      article: REGION_RULES,
    },
  }),
  mustBeYes({
    code: 'subject',
    question: {
      nl: 'Gaat het om scholing van leraren of om een innovatieproject, over wetenschap en technologie?',
      en: 'Is it about training teachers or an innovation project, on science and technology?',
    },
    stops: {
      reason: {
        nl: 'Subsidie is er voor professionalisering en voor innovatie.',
        en: 'There is a subsidy for training and for innovation.',
      },
      article: REGION_RULES,
    },
  }),
  inTime(REGION_RULES),
];

export const networkSelfCheck2017: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'network',
    question: {
      nl: 'Vraagt u aan voor een bèta-technieknetwerk?',
      en: 'Do you apply for a science and technology network?',
    },
    stops: {
      reason: {
        nl: 'Scholen vragen niet zelf aan; hun netwerk doet dat.',
        en: 'Schools do not apply themselves; their network does.',
      },
      article: FRAMEWORK,
    },
  }),
  mustBeYes({
    code: 'recognised',
    question: { nl: 'Is het netwerk erkend?', en: 'Is the network recognised?' },
    stops: {
      reason: {
        nl: 'Alleen erkende netwerken krijgen subsidie.',
        en: 'Only recognised networks receive a subsidy.',
      },
      article: FRAMEWORK,
    },
  }),
  mustBeNo({
    code: 'other-subsidy',
    question: {
      nl: 'Is er voor dezelfde kosten al een andere rijkssubsidie?',
      en: 'Is there already another state subsidy for the same cost?',
    },
    stops: {
      reason: {
        nl: 'Dezelfde kosten worden niet twee keer betaald.',
        en: 'The same cost is not paid twice.',
      },
      article: OUR_CHOICE,
    },
  }),
  inTime(FRAMEWORK),
];
