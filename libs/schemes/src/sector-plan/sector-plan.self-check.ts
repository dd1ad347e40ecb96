import type { SelfCheckQuestion, SelfCheckStop, Text } from '@tranche/domain';
import {
  ONE_OR_MORE_FIRMS,
  SEVERAL_FIRMS,
  type AffiliatedFirms,
} from './sector-plan.affiliated-firms.js';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';

const YES: Text = { nl: 'Ja', en: 'Yes' };
const NO: Text = { nl: 'Nee', en: 'No' };

/** A question with one good answer. */
function asked(
  code: string,
  good: 'yes' | 'no',
  question: Text,
  stops: SelfCheckStop,
): SelfCheckQuestion {
  return {
    code,
    question,
    options: [
      { value: 'yes', label: YES, ...(good === 'no' && { stops }) },
      { value: 'no', label: NO, ...(good === 'yes' && { stops }) },
    ],
  };
}

interface Asked {
  readonly question: Text;
  readonly reason: Text;
}

interface SelfCheckWords {
  readonly firms: AffiliatedFirms;
  readonly minimum: Text;
  readonly themes: Asked;
  readonly otherHalf: Asked;
  readonly duration: Asked;
}

function selfCheck(
  articles: SectorPlanArticles,
  { firms, minimum, themes, otherHalf, duration }: SelfCheckWords,
): readonly SelfCheckQuestion[] {
  return [
    asked(
      'both-sides',
      'yes',
      {
        nl: 'Doen zowel werkgevers als een werknemersorganisatie mee?',
        en: 'Do both employers and an employees’ organisation take part?',
      },
      {
        reason: firms.selfCheck,
        article: articles.partnership,
      },
    ),
    asked('themes', 'yes', themes.question, { reason: themes.reason, article: articles.themes }),
    asked(
      'minimum',
      'yes',
      {
        nl: `Vraagt u ten minste ${minimum.nl} subsidie, zonder overhead?`,
        en: `Do you ask for at least ${minimum.en}, without overhead?`,
      },
      {
        reason: {
          nl: `Onder ${minimum.nl} is geen subsidie mogelijk.`,
          en: `Below ${minimum.en} no subsidy is possible.`,
        },
        article: articles.minimum,
      },
    ),
    asked('half-own-means', 'yes', otherHalf.question, {
      reason: otherHalf.reason,
      article: articles.ownMeans,
    }),
    asked('two-years', 'yes', duration.question, {
      reason: duration.reason,
      article: articles.duration,
    }),
    asked(
      'publicly-funded',
      'no',
      {
        nl: 'Betaalt de overheid deze kosten al op een andere manier?',
        en: 'Does the government already pay this cost in another way?',
      },
      {
        reason: {
          nl: 'Kosten die de overheid al betaalt, komen niet in aanmerking.',
          en: 'Cost that the government already pays is not eligible.',
        },
        article: articles.publiclyFunded,
      },
    ),
  ];
}

const WORDS_2013: SelfCheckWords = {
  firms: SEVERAL_FIRMS,
  minimum: { nl: '€ 250.000', en: '€250,000' },
  themes: {
    question: {
      nl: 'Gaat uw plan over ten minste twee thema’s, zoals scholing, jongeren of van werk naar werk?',
      en: 'Does your plan cover at least two themes, such as training, young people or work to work?',
    },
    reason: {
      nl: 'De maatregelen gaan over ten minste twee van de zeven thema’s.',
      en: 'The measures cover at least two of the seven themes.',
    },
  },
  otherHalf: {
    question: {
      nl: 'Betalen werkgevers, werknemers en hun organisaties samen de helft van de kosten?',
      en: 'Do employers, employees and their organisations together pay half of the cost?',
    },
    reason: {
      nl: 'De subsidie is de helft van de kosten. De andere helft komt uit eigen middelen.',
      en: 'The subsidy is half of the cost. The other half comes from own means.',
    },
  },
  duration: {
    question: {
      nl: 'Zijn de maatregelen binnen twee jaar klaar?',
      en: 'Are the measures finished within two years?',
    },
    reason: {
      nl: 'Maatregelen krijgen hoogstens twee jaar achter elkaar subsidie.',
      en: 'Measures are subsidised for at most two years in a row.',
    },
  },
};

export const sectorPlanSelfCheck2013first = selfCheck(ARTICLES_2013, {
  ...WORDS_2013,
  firms: ONE_OR_MORE_FIRMS,
});

export const sectorPlanSelfCheck2013second = selfCheck(ARTICLES_2013, WORDS_2013);

export const sectorPlanSelfCheck2015 = selfCheck(ARTICLES_2015, {
  firms: SEVERAL_FIRMS,
  minimum: { nl: '€ 125.000', en: '€125,000' },
  themes: {
    question: {
      nl: 'Helpt uw plan mensen naar ander werk: vanuit werk, de WW of als zelfstandige?',
      en: 'Does your plan help people to other work: from work, benefit or self-employment?',
    },
    reason: {
      nl: 'Sinds 2015 is er alleen subsidie voor maatregelen die mensen naar een baan bij een andere werkgever helpen.',
      en: 'Since 2015 there is only a subsidy for measures that help people to a job with another employer.',
    },
  },
  otherHalf: {
    question: {
      nl: 'Betalen werkgevers, werknemers en hun organisaties samen de helft van de kosten, eventueel met provincies of gemeenten (hoogstens een kwart van het geheel)?',
      en: 'Do employers, employees and their organisations together pay half of the cost, possibly with provinces or municipalities (at most a quarter of the whole)?',
    },
    reason: {
      nl: 'De subsidie is de helft van de kosten. De andere helft komt uit eigen middelen; provincies en gemeenten in het samenwerkingsverband betalen daarvan hoogstens de helft.',
      en: 'The subsidy is half of the cost. The other half comes from own means; provinces and municipalities in the partnership pay at most half of that.',
    },
  },
  duration: {
    question: {
      nl: 'Zijn de maatregelen binnen twee jaar klaar, op scholing in de bbl na?',
      en: 'Are the measures finished within two years, training in the work-based pathway (bbl) aside?',
    },
    reason: {
      nl: 'Maatregelen krijgen hoogstens twee jaar achter elkaar subsidie. Alleen scholing in de bbl mag langer duren, als zij binnen twaalf maanden na het besluit begint.',
      en: 'Measures are subsidised for at most two years in a row. Only training in the work-based pathway (bbl) may last longer, if it starts within twelve months of the decision.',
    },
  },
});
