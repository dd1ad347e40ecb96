import type { SelfCheckQuestion, SelfCheckStop, Text } from '@tranche/domain';
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

interface SelfCheckWords {
  readonly minimum: Text;
  readonly themes: { readonly question: Text; readonly reason: Text };
}

function selfCheck(
  articles: SectorPlanArticles,
  { minimum, themes }: SelfCheckWords,
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
        reason: {
          nl: 'Een sectorplan is van minstens één werknemersorganisatie samen met een werkgeversorganisatie of meerdere aangesloten werkgevers.',
          en: 'A sector plan is of at least one employees’ organisation with an employers’ organisation or several affiliated employers.',
        },
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
    asked(
      'half-own-means',
      'yes',
      {
        nl: 'Betalen werkgevers, werknemers en hun organisaties samen de helft van de kosten?',
        en: 'Do employers, employees and their organisations together pay half of the cost?',
      },
      {
        reason: {
          nl: 'De subsidie is de helft van de kosten. De andere helft komt uit eigen middelen.',
          en: 'The subsidy is half of the cost. The other half comes from own means.',
        },
        article: articles.rate,
      },
    ),
    asked(
      'two-years',
      'yes',
      {
        nl: 'Zijn de maatregelen binnen twee jaar klaar?',
        en: 'Are the measures finished within two years?',
      },
      {
        reason: {
          nl: 'Maatregelen krijgen hoogstens twee jaar achter elkaar subsidie.',
          en: 'Measures are subsidised for at most two years in a row.',
        },
        article: articles.duration,
      },
    ),
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

export const sectorPlanSelfCheck2013 = selfCheck(ARTICLES_2013, {
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
});

export const sectorPlanSelfCheck2015 = selfCheck(ARTICLES_2015, {
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
});
