import type { Condition, Text } from '@tranche/domain';
import { AMOUNT_2024, CARIBBEAN } from './rif.variants.js';

const UPSCALING = ['upscaler', 'upscaler-entree'];
const WITHOUT_ENTREE = ['starter', 'upscaler'];
const STARTING = ['starter', 'starter-entree'];

/** An Associate degree may be developed only if the institution for higher education pays along. */
function higherEducationPays(article: string): Condition {
  return {
    kind: 'partner-pays',
    code: 'higher-education-must-pay',
    article,
    text: {
      nl: 'U ontwikkelt een Associate-degreeprogramma: dan moet een hogeschool of universiteit in het samenwerkingsverband meebetalen.',
      en: 'You develop an Associate degree programme: then an institution for higher education in the partnership must co-finance.',
    },
    when: { field: 'hasAssociateDegree', in: [true] },
    partnerKinds: ['hbo', 'university'],
  };
}

function earlierProject(
  code: string,
  rule: { readonly article: string; readonly variants: readonly string[]; readonly text: Text },
  answers: readonly string[],
): Condition {
  return { ...rule, kind: 'answer-is', code, field: 'earlierProject', in: answers };
}

interface UpscalingArticles {
  readonly starter: string;
  readonly upscaler: string;
  readonly partners: string;
}

/** What upscaling can rest on. */
interface Earlier {
  readonly answers: readonly string[];
  readonly text: Text;
}

const EARLIER_PROJECT: Earlier = {
  answers: ['yes'],
  text: {
    nl: 'Opschalen kan alleen na een eerder RIF-project dat met succes is afgerond.',
    en: 'Upscaling is possible only after an earlier RIF project that ended successfully.',
  },
};

const EARLIER_PROJECT_OR_CENTRE: Earlier = {
  answers: ['yes', 'civ'],
  text: {
    nl: 'Opschalen kan alleen na een eerder RIF-project of centrum voor innovatief vakmanschap dat met succes is afgerond.',
    en: 'Upscaling is possible only after an earlier RIF project or centre for innovative craftsmanship that ended successfully.',
  },
};

/** A starter is new; upscaling rests on an earlier project, with at least half of its partners. */
function earlierProjects(
  articles: UpscalingArticles,
  starting: readonly string[],
  upscaling: readonly string[],
  earlier: Earlier,
): readonly Condition[] {
  return [
    earlierProject(
      'starter-is-new',
      {
        article: articles.starter,
        variants: starting,
        text: {
          nl: 'Dit samenwerkingsverband kreeg eerder subsidie: vraag dan opschaling aan.',
          en: 'This partnership had the subsidy before: then apply for upscaling.',
        },
      },
      ['no'],
    ),
    earlierProject(
      'upscaler-is-not-new',
      {
        article: articles.upscaler,
        variants: upscaling,
        text: earlier.text,
      },
      earlier.answers,
    ),
    {
      kind: 'at-least-share',
      code: 'half-of-the-partners',
      article: articles.partners,
      text: {
        nl: 'Minstens de helft van de partijen van het eerdere project moet nog meedoen.',
        en: 'At least half of the parties of the earlier project must still take part.',
      },
      variants: upscaling,
      part: 'remainingPartners',
      whole: 'earlierPartners',
      share: { numerator: 1, denominator: 2 },
    },
  ];
}

/** Art. 6(3)-(4): nobody but one school may ask less than everybody else. */
const LEAST = {
  code: 'least-amount-unless-cvq',
  article: 'art. 6(3)-(4)',
  text: {
    nl: 'De subsidie is ten minste € 250.000. Alleen een school op Saba met bekostigd CVQ-onderwijs kan minder vragen.',
    en: 'The subsidy is at least €250,000. Only a school on Saba with funded CVQ education can ask less.',
  },
  variants: CARIBBEAN,
};

const leastUnlessCvq: Condition = {
  ...LEAST,
  kind: 'any-of',
  of: [
    { ...LEAST, kind: 'answer-is', field: 'isCvqSchool', in: [true] },
    { ...LEAST, kind: 'at-least-amount', field: 'requested', cents: AMOUNT_2024.minimumCents },
  ],
};

/** Late starts are not refused: a suspended term moves the decision, and with it the last day. */
function beginsSoon(months: number, words: Text, article: string): Condition {
  return {
    kind: 'soon-after-decision',
    warnsOnly: true,
    code: 'begins-late',
    article,
    text: {
      nl: `Uw project begint uiterlijk ${words.nl} maanden na het besluit. Let op de eerste dag: ook als het besluit op de laatste dag valt, is die later.`,
      en: `Your project begins within ${words.en} months of the decision. Look at the first day: even if the decision comes on the last day, it is later.`,
    },
    field: 'startsOn',
    plus: { unit: 'months', amount: months },
  };
}

export const conditions2024: readonly Condition[] = [
  beginsSoon(3, { nl: 'drie', en: 'three' }, 'art. 23(1)'),
  ...earlierProjects(
    { starter: 'art. 7(1)(a)', upscaler: 'art. 7(2)(a)', partners: 'art. 7(2)(b)' },
    [...STARTING, 'starter-caribbean', 'starter-caribbean-entree'],
    [...UPSCALING, 'upscaler-caribbean', 'upscaler-caribbean-entree'],
    EARLIER_PROJECT,
  ),
  leastUnlessCvq,
  higherEducationPays('art. 6(7)'),
];

export const conditions2019: readonly Condition[] = [
  beginsSoon(3, { nl: 'drie', en: 'three' }, 'art. 26(1)'),
  ...earlierProjects(
    { starter: 'art. 8(1)(a)', upscaler: 'art. 8(2)(a), 9', partners: 'art. 8(2)(b)' },
    STARTING,
    UPSCALING,
    EARLIER_PROJECT_OR_CENTRE,
  ),
  {
    kind: 'choices-include',
    code: 'themes-of-upscaling',
    article: 'art. 8(5)',
    text: {
      nl: 'Opschaling gaat in elk geval over professionalisering van docenten en onderzoekende vaardigheden.',
      en: 'Upscaling concerns at least professionalisation of teachers and research skills.',
    },
    variants: UPSCALING,
    field: 'themes',
    values: ['teacher-professionalisation', 'research-skills'],
  },
  {
    kind: 'no-partner-of',
    code: 'special-schools-only-for-entree',
    article: 'art. 10(1)(a)',
    text: {
      nl: 'Een school voor praktijkonderwijs of speciaal onderwijs kan alleen meedoen bij een project voor de entreeopleiding.',
      en: 'A practical or special secondary school can take part only in a project for the entry-level programme.',
    },
    variants: WITHOUT_ENTREE,
    partnerKinds: ['pro-vso'],
  },
  higherEducationPays('art. 7(5)'),
];

/** The first version asks for a beginning within two months. */
export const conditions2014: readonly Condition[] = [
  beginsSoon(2, { nl: 'twee', en: 'two' }, 'art. 25(1)(a)'),
];

/** The amendment of 25 November 2015 lets an Associate degree in, if the college pays along. */
export const conditions2014Amended: readonly Condition[] = [
  ...conditions2014,
  higherEducationPays('art. 8(6)'),
];
