import type { SelfCheckQuestion, SelfCheckStop, Text } from '@tranche/domain';
import { durationInWords } from '../standard/page/in-words.js';
import type { PracticalPage } from './practical-page.js';

interface SelfCheckRules {
  /** What counts besides mbo, hbo and work places, in words. */
  readonly school: Text;
  readonly schoolArticle: string;
  readonly hbo: Text;
}

const YES: Text = { nl: 'Ja', en: 'Yes' };
const NO: Text = { nl: 'Nee', en: 'No' };

/** A question that must be answered with yes. */
function wanted(
  code: string,
  question: Text,
  stops: SelfCheckStop,
  hint?: Text,
): SelfCheckQuestion {
  return {
    code,
    question,
    ...(hint && { hint }),
    options: [
      { value: 'yes', label: YES },
      { value: 'no', label: NO, stops },
    ],
  };
}

/** What an employer can ask oneself before applying. */
export function practicalSelfCheck({
  choices,
  terms,
}: PracticalPage): readonly SelfCheckQuestion[] {
  const rules = choices.hasSpecialSchools ? WITH_SPECIAL_SCHOOLS : FIRST_TEXT;
  return [
    GAVE_GUIDANCE,
    kindOfPlace(rules),
    HAS_AGREEMENT,
    hasRecords(durationInWords(terms.records)),
    WITHIN_LENGTH,
    IN_TIME,
  ];
}

const GAVE_GUIDANCE = wanted(
  'employer',
  {
    nl: 'Heeft uw bedrijf of organisatie zelf iemand begeleid die bij u leerde en werkte?',
    en: 'Did your firm or organisation itself guide somebody who learned and worked with you?',
  },
  {
    reason: {
      nl: 'Alleen de werkgever die de begeleiding in de praktijk geeft, kan aanvragen.',
      en: 'Only the employer who gives the guidance in practice can apply.',
    },
    article: 'art. 4(2), 6(2), 10(2), 16',
  },
);

function kindOfPlace({ school, schoolArticle, hbo }: SelfCheckRules): SelfCheckQuestion {
  return {
    code: 'kind-of-place',
    question: { nl: 'Wie heeft u begeleid?', en: 'Whom did you guide?' },
    options: [
      {
        value: 'mbo',
        label: { nl: 'Iemand in de bbl van het mbo', en: 'Somebody in the work-based mbo route' },
      },
      { value: 'hbo', label: hbo },
      {
        value: 'phd',
        label: {
          nl: 'Een promovendus of technologisch ontwerper in opleiding',
          en: 'A PhD student or trainee technological designer',
        },
      },
      { value: 'school', label: school },
      {
        value: 'other',
        label: {
          nl: 'Een stagiair in de bol of iemand anders',
          en: 'An intern in the school-based route, or somebody else',
        },
        stops: {
          reason: {
            nl: 'Voor deze plaats geeft de regeling geen subsidie: een stage in de bol telt bijvoorbeeld niet mee.',
            en: 'The regulation gives no subsidy for this place: an internship in the school-based route, for example, does not count.',
          },
          article: `art. 4(1), 6(1), 8(1), ${schoolArticle}`,
        },
      },
    ],
  };
}

const HAS_AGREEMENT = wanted(
  'agreement',
  {
    nl: 'Was er een getekende overeenkomst met de school of universiteit?',
    en: 'Was there a signed agreement with the school or university?',
  },
  {
    reason: {
      nl: 'Zonder overeenkomst is er geen plaats die meetelt.',
      en: 'Without an agreement there is no place that counts.',
    },
    article: 'art. 5(c), 7(b), 9(1), 11',
  },
);

function hasRecords(kept: Text): SelfCheckQuestion {
  return wanted(
    'records',
    {
      nl: 'Heeft u bijgehouden wanneer deze persoon er was en hoe u begeleidde?',
      en: 'Did you record when this person attended and how you gave guidance?',
    },
    {
      reason: {
        nl: `U moet de aanwezigheid en de begeleiding kunnen laten zien. Die stukken bewaart u ${kept.nl} na het studiejaar.`,
        en: `You must be able to show attendance and guidance. You keep those papers for ${kept.en} after the study year.`,
      },
      article: 'art. 5(d)-(e), 7(c)-(d), 11, 23',
    },
    {
      nl: 'Bij promovendi en toio’s is de overeenkomst genoeg: kies dan ja.',
      en: 'For PhD students and toio’s the agreement is enough: then choose yes.',
    },
  );
}

const WITHIN_LENGTH = wanted(
  'length',
  {
    nl: 'Blijft u met eerdere jaren mee binnen de duur van de opleiding?',
    en: 'With earlier years included, do you stay within the length of the programme?',
  },
  {
    reason: {
      nl: 'U krijgt niet meer volle plaatsen dan de opleiding jaren duurt, hooguit vier voor een promovendus en twee voor een toio.',
      en: 'You get no more full places than the programme takes years, at most four for a PhD student and two for a toio.',
    },
    article: 'art. 20',
  },
  {
    nl: 'Een promovendus telt voor hooguit vier jaar, een toio voor hooguit twee',
    en: 'A PhD student counts for four years at most, a toio for two',
  },
);

/** The date is that of the window: 15 or 16 September, or a new one (art. 17(2)). */
const IN_TIME = wanted(
  'in-time',
  {
    nl: 'Kunt u aanvragen na het studiejaar, voordat de aanvraagperiode sluit?',
    en: 'Can you apply after the study year, before the window closes?',
  },
  {
    reason: {
      nl: 'Een aanvraag die later binnenkomt, krijgt geen subsidie.',
      en: 'An application that comes in later gets no subsidy.',
    },
    article: 'art. 17(1)',
  },
  {
    nl: 'Meestal sluit zij half september om 17.00 uur; het tijdvak noemt de dag.',
    en: 'Usually it closes at 17:00 in the middle of September; the window names the day.',
  },
);

const FIRST_TEXT: SelfCheckRules = {
  hbo: {
    nl: 'Een hbo-student in techniek of landbouw, duaal of in deeltijd',
    en: 'An hbo student in technology or agriculture, dual or part-time',
  },
  school: {
    nl: 'Een leerling in een leer-werktraject van het vmbo',
    en: 'A pupil in a vmbo learn-work track',
  },
  schoolArticle: '10(1)',
};

const WITH_SPECIAL_SCHOOLS: SelfCheckRules = {
  hbo: {
    nl: 'Een hbo-student in techniek, zorg of landbouw, duaal of in deeltijd',
    en: 'An hbo student in technology, care or agriculture, dual or part-time',
  },
  school: {
    nl: 'Een leerling in het vmbo, het voortgezet speciaal onderwijs of het praktijkonderwijs',
    en: 'A pupil in vmbo, secondary special education or practical education',
  },
  schoolArticle: '9a, 9c, 10',
};
