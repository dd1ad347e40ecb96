import type { ApplicantLimit, Condition } from '@tranche/domain';
import { FRAMEWORK, OUR_CHOICE, REGION_RULES } from './technology-network.sources.js';

export const networkConditions2016: readonly Condition[] = [
  {
    kind: 'bounded',
    code: 'at-most-per-school',
    article: REGION_RULES,
    text: {
      nl: 'Voor één school is er niet meer dan het maximum per school.',
      en: 'One school gets no more than the maximum per school.',
    },
    variants: ['training'],
    field: 'highestPerSchool',
    is: 'at-most',
    parameter: 'maximumPerSchool',
  },
  {
    kind: 'at-most-per-row',
    code: 'at-most-for-the-schools',
    article: REGION_RULES,
    text: {
      nl: 'De subsidie is niet meer dan het maximum per school keer het aantal scholen dat meedoet.',
      en: 'The subsidy is no more than the maximum per school times the number of schools taking part.',
    },
    variants: ['training'],
    field: 'requested',
    rows: 'schools',
    parameter: 'maximumPerSchool',
  },
];

/** The maximum per board is one for all its training; every innovation project has its own. */
export const networkLimits2016: readonly ApplicantLimit[] = [
  {
    code: 'once-per-project',
    article: REGION_RULES,
    text: {
      nl: 'Een bestuur vraagt één keer professionalisering aan, en één keer per innovatieproject.',
      en: 'A board applies once for training, and once per innovation project.',
    },
    per: [{ kind: 'tranche' }, { kind: 'answer', field: 'projectName' }],
  },
];

export const networkConditions2017: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'recognised',
    article: FRAMEWORK,
    text: {
      nl: 'Alleen een erkend netwerk krijgt subsidie.',
      en: 'Only a recognised network receives a subsidy.',
    },
    field: 'isRecognised',
    in: [true],
  },
];

export const networkLimits2017: readonly ApplicantLimit[] = [
  {
    code: 'once-per-year',
    article: OUR_CHOICE,
    text: {
      nl: 'Een netwerk vraagt één keer per kalenderjaar aan.',
      en: 'A network applies once per calendar year.',
    },
    per: [{ kind: 'tranche' }],
  },
];
