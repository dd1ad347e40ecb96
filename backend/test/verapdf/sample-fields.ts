import type { LetterFields, LetterRow } from '@tranche/domain';

const LONG_REASON =
  'De commissie ziet dat de partners elkaar goed kennen en dat de taken helder zijn verdeeld. ' +
  'De analyse van de regionale arbeidsmarkt is uitgewerkt per sector, met bronnen, en sluit aan op de gekozen opleidingen. ' +
  'De rol van de werkgevers in de lessen en in de praktijkopdrachten is concreet beschreven. ' +
  'Minder sterk is de beschrijving van wat er na afloop met de resultaten gebeurt.';

const CRITERIA = [
  'Betere aansluiting op de arbeidsmarkt',
  'Samenwerking en draagvlak',
  'Uitvoerbaarheid',
  'Duurzaamheid',
  'Financiering',
];

export const SCORES: readonly LetterRow[] = CRITERIA.map((criterion, index) => ({
  criterion,
  reason: `${LONG_REASON} ${LONG_REASON}`.slice(0, 420 + 90 * index),
  points: `${4 + (index % 2)}`,
  maximum: '5',
}));

export const ADVANCES: readonly LetterRow[] = Array.from({ length: 16 }, (_, index) => ({
  term: `Kwartaal ${index + 1}`,
  payOn: `1 ${['januari', 'april', 'juli', 'oktober'][index % 4]} ${2027 + Math.floor(index / 4)}`,
  amount: index === 0 ? '€\u00a0185.000,00' : '€\u00a037.000,00',
}));

const DUTIES: readonly LetterRow[] = [
  { duty: 'Begin binnen drie maanden na deze brief', article: 'artikel 23' },
  { duty: 'Stuur uiterlijk 20 januari 2029 het tussenverslag', article: 'artikel 21' },
  { duty: 'Meld direct als u activiteiten niet, later of anders uitvoert', article: 'artikel 5.7' },
  { duty: 'Bewaar uw administratie tien jaar na de vaststelling', article: 'artikel 5.2' },
  { duty: 'Werk mee aan de evaluatie en maak de samenvatting openbaar', article: 'artikel 23' },
];

/** Made-up words; the names try the alphabets and the characters that trip XML. */
export const SAMPLE_FIELDS: LetterFields = {
  values: {
    senderName: 'Minister van Onderwijs, Cultuur en Wetenschap',
    senderAddress: 'Postbus 1\n2500 AA Den Haag',
    recipient: 'ROC Oostrand\nT.a.v. mevrouw Ł. Yıldız-Nguyễn\nSchoolstraat 1\n7000 AA Lindevoort',
    reference: 'RIF24-0142/B1',
    sentOn: '2027-03-12',
    salutation: 'Geachte mevrouw Yıldız-Nguyễn',
    projectTitle: 'Praktijkroute Techniek & Zorg <Oost>',
    applicantName: 'Stichting ROC Oostrand',
    applicant: 'Stichting ROC Oostrand (KvK 00000000, BRIN 99XX)',
    regulation: 'de Regeling regionaal investeringsfonds mbo 2024-2027',
    articles: 'artikelen 6, 11 en 19',
    submittedOn: '9 december 2026',
    maximumAmount: '€\u00a0740.000,00',
    subsidyShare: '33,3 procent',
    eligibleBudget: '€\u00a02.220.000,00',
    startsOn: '1 mei 2027',
    endsOn: '30 april 2031',
    activities: 'vernieuwing van drie opleidingen met leerwerkplekken bij zeven werkgevers',
    committeeAdvice: '18 februari 2027',
    rank: '4',
    ceiling: '€\u00a010.000.000,00',
    repairUntil: '26 maart 2027',
    objectionUntil: '23 april 2027',
    objectionAddress: 'Postbus 1, 2500 AA Den Haag, of in het portaal',
    contact: 'Bel 000 000 0000 of stuur een bericht in het portaal',
    mandate: 'De minister, namens deze,\nA. de Vries\nafdelingshoofd',
  },
  collections: {
    scores: SCORES,
    advances: ADVANCES,
    duties: DUTIES,
    bands: [
      { band: 'Werkgevers en organisaties', amount: '€\u00a01.110.000,00', share: '50,0 %' },
      { band: 'Andere partners', amount: '€\u00a0370.000,00', share: '16,7 %' },
      { band: 'Subsidie', amount: '€\u00a0740.000,00', share: '33,3 %' },
    ],
    insufficientCriteria: SCORES.slice(2, 4),
    omissions: [
      { omission: 'De samenwerkingsovereenkomst, ondertekend door alle partners' },
      { omission: 'De begroting van het tweede jaar' },
    ],
  },
  flags: { isUpscaler: false },
  data: { outcome: 'award', maximumCents: 74_000_000, currency: 'EUR', startsOn: '2027-05-01' },
};

/** Reasons so many and so long that the table fills two pages by itself, one row more than a page. */
export const LONG_FIELDS: LetterFields = {
  ...SAMPLE_FIELDS,
  collections: {
    ...SAMPLE_FIELDS.collections,
    scores: [
      ...SCORES,
      { criterion: 'Toelichting', reason: LONG_REASON.repeat(14), points: '0', maximum: '5' },
    ],
  },
};
