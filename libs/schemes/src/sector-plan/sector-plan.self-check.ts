import type { Fraction, SelfCheckQuestion, SelfCheckStop, Text } from '@tranche/domain';
import { amountInFigures, durationInWords, shareInWords } from '../standard/page/in-words.js';
import type { SectorPlanPage } from './sector-plan-page.js';
import { ONE_OR_MORE_FIRMS, SEVERAL_FIRMS } from './sector-plan.affiliated-firms.js';

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
  readonly themes: Asked;
  readonly otherHalf: Asked;
  readonly duration: Asked;
}

/** What a partnership can ask itself before applying, by the numbers of the window. */
export function sectorPlanSelfCheck(page: SectorPlanPage): readonly SelfCheckQuestion[] {
  const { articles, amounts, isFirstText, text } = page;
  const firms = isFirstText ? ONE_OR_MORE_FIRMS : SEVERAL_FIRMS;
  const minimum = amountInFigures(amounts.minimum);
  const { themes, otherHalf, duration } = text === '2013' ? words2013(page) : words2015(page);
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

function words2013({ shares, terms }: SectorPlanPage): SelfCheckWords {
  const part = shareInWords(shares.subsidy);
  const own = shareInWords(shares.ownMeans);
  const most = durationInWords(terms.duration);
  return {
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
        nl: `Betalen werkgevers, werknemers en hun organisaties samen ${own.nl} van de kosten?`,
        en: `Do employers, employees and their organisations together pay ${own.en} of the cost?`,
      },
      reason: {
        nl: `De subsidie is ${part.nl} van de kosten. ${restOf(part).nl} komt uit eigen middelen.`,
        en: `The subsidy is ${part.en} of the cost. ${restOf(part).en} comes from own means.`,
      },
    },
    duration: {
      question: {
        nl: `Zijn de maatregelen binnen ${most.nl} klaar?`,
        en: `Are the measures finished within ${most.en}?`,
      },
      reason: {
        nl: `Maatregelen krijgen hoogstens ${most.nl} achter elkaar subsidie.`,
        en: `Measures are subsidised for at most ${most.en} in a row.`,
      },
    },
  };
}

function words2015({ shares, terms, since2015 }: SectorPlanPage): SelfCheckWords {
  const part = shareInWords(shares.subsidy);
  const own = shareInWords(shares.ownMeans);
  const most = durationInWords(terms.duration);
  const later = durationInWords(since2015?.apprenticeships.start ?? terms.start);
  const governments = shares.governments ?? shares.ownMeans;
  const theirs = shareInWords(governments);
  const ofAll = shareInWords({ share: product(governments.share, shares.ownMeans.share) });
  return {
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
        nl: `Betalen werkgevers, werknemers en hun organisaties samen ${own.nl} van de kosten, eventueel met provincies of gemeenten (hoogstens ${ofAll.nl} van het geheel)?`,
        en: `Do employers, employees and their organisations together pay ${own.en} of the cost, possibly with provinces or municipalities (at most ${ofAll.en} of the whole)?`,
      },
      reason: {
        nl: `De subsidie is ${part.nl} van de kosten. ${restOf(part).nl} komt uit eigen middelen; provincies en gemeenten in het samenwerkingsverband betalen daarvan hoogstens ${theirs.nl}.`,
        en: `The subsidy is ${part.en} of the cost. ${restOf(part).en} comes from own means; provinces and municipalities in the partnership pay at most ${theirs.en} of that.`,
      },
    },
    duration: {
      question: {
        nl: `Zijn de maatregelen binnen ${most.nl} klaar, op scholing in de bbl na?`,
        en: `Are the measures finished within ${most.en}, training in the work-based pathway (bbl) aside?`,
      },
      reason: {
        nl: `Maatregelen krijgen hoogstens ${most.nl} achter elkaar subsidie. Alleen scholing in de bbl mag langer duren, als zij binnen ${later.nl} na het besluit begint.`,
        en: `Measures are subsidised for at most ${most.en} in a row. Only training in the work-based pathway (bbl) may last longer, if it starts within ${later.en} of the decision.`,
      },
    },
  };
}

/** A part of a part. */
function product(one: Fraction, other: Fraction): Fraction {
  return {
    numerator: one.numerator * other.numerator,
    denominator: one.denominator * other.denominator,
  };
}

/** Beside a half stands the other half; beside another part, the rest. */
function restOf(part: Text): Text {
  return part.en === 'half'
    ? { nl: 'De andere helft', en: 'The other half' }
    : { nl: 'De rest', en: 'The rest' };
}
