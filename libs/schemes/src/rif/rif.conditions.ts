import type { Condition, Text } from '@tranche/domain';
import { amountInFigures, numberInWords, shareInWords } from '../standard/page/in-words.js';
import type { PageShare } from '../standard/page/page-values.js';
import type { RifPage } from './page/rif-page.js';
import { isCaribbean, isForEntree, projectsOf, scalesUp, startsNew } from './rif.projects.js';

/** What must hold across the answers, as far as the version asks it. */
export function rifConditions(page: RifPage): readonly Condition[] {
  const { higherEducationPays } = page.articles.conditions;
  return [
    beginsSoon(page),
    notBeforeApplying(page),
    ...earlierProjects(page),
    ...leastUnlessCvq(page),
    ...themesOfUpscaling(page),
    ...specialSchools(page),
    ...(higherEducationPays === undefined ? [] : [universityPays(higherEducationPays)]),
  ];
}

/** Late starts are not refused: a suspended term moves the decision, and with it the last day. */
function beginsSoon({ terms: { begin } }: RifPage): Condition {
  const words = numberInWords(begin.amount);
  return {
    kind: 'soon-after-decision',
    warnsOnly: true,
    code: 'begins-late',
    article: begin.article,
    text: {
      nl: `De eerste dag die u noemt, is te laat. Uw project begint uiterlijk ${words.nl} maanden na het besluit, en wij besluiten uiterlijk op de laatste dag van onze termijn. Begin uiterlijk ${words.nl} maanden na die dag.`,
      en: `The first day you give is too late. Your project begins within ${words.en} months of the decision, and we decide on the last day of our term at the latest. Begin within ${words.en} months of that day.`,
    },
    field: 'startsOn',
    plus: { unit: 'months', amount: begin.amount },
  };
}

/** What was begun before is not refused: the regulation does not say so, but few mean it. */
function notBeforeApplying({ terms: { begin } }: RifPage): Condition {
  return {
    kind: 'received-by',
    warnsOnly: true,
    code: 'begins-before-applying',
    article: begin.article,
    text: {
      nl: 'Uw project begint op zijn vroegst op de dag waarop u aanvraagt. De eerste dag die u noemt, ligt daarvoor.',
      en: 'Your project begins on the day you apply at the earliest. The first day you give is before it.',
    },
    field: 'startsOn',
    plus: { unit: 'days', amount: 0 },
  };
}

const EARLIER_PROJECT: Text = {
  nl: 'Opschalen kan alleen na een eerder RIF-project dat met succes is afgerond.',
  en: 'Upscaling is possible only after an earlier RIF project that ended successfully.',
};

const EARLIER_PROJECT_OR_CENTRE: Text = {
  nl: 'Opschalen kan alleen na een eerder RIF-project of centrum voor innovatief vakmanschap dat met succes is afgerond.',
  en: 'Upscaling is possible only after an earlier RIF project or centre for innovative craftsmanship that ended successfully.',
};

/** A starter is new; upscaling rests on an earlier project, with a part of its partners at the least. */
function earlierProjects(page: RifPage): readonly Condition[] {
  const { starterIsNew, upscalerIsNotNew } = page.articles.conditions;
  const { remainingPartners } = page;
  if (!starterIsNew || !upscalerIsNotNew || !remainingPartners) return [];
  const alsoCentres = page.choices.centres === 'can-scale-up';
  const upscaling = projectsOf(page, scalesUp);
  return [
    {
      kind: 'answer-is',
      code: 'starter-is-new',
      article: starterIsNew,
      variants: projectsOf(page, startsNew),
      text: {
        nl: 'Dit samenwerkingsverband kreeg eerder subsidie: vraag dan opschaling aan.',
        en: 'This partnership had the subsidy before: then apply for upscaling.',
      },
      field: 'earlierProject',
      in: ['no'],
    },
    {
      kind: 'answer-is',
      code: 'upscaler-is-not-new',
      article: upscalerIsNotNew,
      variants: upscaling,
      text: alsoCentres ? EARLIER_PROJECT_OR_CENTRE : EARLIER_PROJECT,
      field: 'earlierProject',
      in: alsoCentres ? ['yes', 'civ'] : ['yes'],
    },
    enoughRemain(remainingPartners, upscaling),
  ];
}

function enoughRemain(least: PageShare, variants: readonly string[]): Condition {
  const part = shareInWords(least);
  return {
    kind: 'at-least-share',
    code: 'half-of-the-partners',
    article: least.article,
    text: {
      nl: `Minstens ${part.nl} van de partijen van het eerdere project moet nog meedoen.`,
      en: `At least ${part.en} of the parties of the earlier project must still take part.`,
    },
    variants,
    part: 'remainingPartners',
    whole: 'earlierPartners',
    share: least.share,
  };
}

/** Nobody but one school may ask less than everybody else (2024 art. 6(3)-(4)). */
function leastUnlessCvq(page: RifPage): readonly Condition[] {
  const { leastAmount } = page.articles.conditions;
  if (leastAmount === undefined) return [];
  const { minimum } = page.amounts;
  const amount = amountInFigures(minimum);
  const least = {
    code: 'least-amount-unless-cvq',
    article: leastAmount,
    text: {
      nl: `De subsidie is ten minste ${amount.nl}. Alleen een school op Saba met bekostigd CVQ-onderwijs kan minder vragen.`,
      en: `The subsidy is at least ${amount.en}. Only a school on Saba with funded CVQ education can ask less.`,
    },
    variants: projectsOf(page, isCaribbean),
  };
  return [
    {
      ...least,
      kind: 'any-of',
      of: [
        { ...least, kind: 'answer-is', field: 'isCvqSchool', in: [true] },
        { ...least, kind: 'at-least-amount', field: 'requested', cents: minimum.cents },
      ],
    },
  ];
}

function themesOfUpscaling(page: RifPage): readonly Condition[] {
  const { themesOfUpscaling: article } = page.articles.conditions;
  if (article === undefined) return [];
  return [
    {
      kind: 'choices-include',
      code: 'themes-of-upscaling',
      article,
      text: {
        nl: 'Opschaling gaat in elk geval over professionalisering van docenten en onderzoekende vaardigheden.',
        en: 'Upscaling concerns at least professionalisation of teachers and research skills.',
      },
      variants: projectsOf(page, scalesUp),
      field: 'themes',
      values: ['teacher-professionalisation', 'research-skills'],
    },
  ];
}

function specialSchools(page: RifPage): readonly Condition[] {
  const { specialSchoolsOnlyForEntree: article } = page.articles.conditions;
  if (article === undefined) return [];
  return [
    {
      kind: 'no-partner-of',
      code: 'special-schools-only-for-entree',
      article,
      text: {
        nl: 'Een school voor praktijkonderwijs of speciaal onderwijs kan alleen meedoen bij een project voor de entreeopleiding.',
        en: 'A practical or special secondary school can take part only in a project for the entry-level programme.',
      },
      variants: projectsOf(page, (kind) => !isForEntree(kind)),
      partnerKinds: ['pro-vso'],
    },
  ];
}

/** An Associate degree may be developed only if the institution for higher education pays along. */
function universityPays(article: string): Condition {
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
