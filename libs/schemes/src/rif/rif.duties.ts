import type { Duty, Text } from '@tranche/domain';

interface DutyArticles {
  readonly start: string;
  readonly midterm: string;
  /** What a late midterm report means for the award, by the text of the version. */
  readonly lateMidterm: Text;
  readonly finalReport: string;
  readonly account: string;
  /** The day of the schools on the islands, which is another. */
  readonly islands?: Text;
  readonly spending: string;
  readonly notify: string;
  readonly publicity: string;
  readonly share: string;
  readonly evaluation: string;
}

/** Schools send the annual accounts before 1 July of the year after. */
const ANNUAL_ACCOUNTS = 'WEB art. 2.5.3(4)';

function dutiesSince2019(articles: DutyArticles): readonly Duty[] {
  return [
    start(3, articles.start),
    spending(articles.spending),
    {
      code: 'midterm-report',
      article: articles.midterm,
      text: {
        nl: `Stuur de voortgangsrapportage met het verslag van de evaluatie. Komt zij te laat, dan ${articles.lateMidterm.nl}`,
        en: `Send the midterm report with the account of the evaluation. If it is late, ${articles.lateMidterm.en}`,
      },
      due: { kind: 'weeks-before-half-time', weeks: 6 },
      receipt: 'receive-midterm',
    },
    {
      code: 'final-report',
      article: articles.finalReport,
      text: { nl: 'Stuur de eindrapportage.', en: 'Send the final report.' },
      due: { kind: 'weeks-after-end', weeks: 10 },
    },
    {
      code: 'account',
      article: `${articles.account}; ${ANNUAL_ACCOUNTS}`,
      text: {
        nl: `Verantwoord de subsidie in het jaarverslag over het laatste jaar van besteding, met de controleverklaring van de accountant.${articles.islands?.nl ?? ''}`,
        en: `Account for the subsidy in the annual report on the last year of spending, with the audit opinion.${articles.islands?.en ?? ''}`,
      },
      due: { kind: 'with-annual-accounts' },
    },
    notify(articles.notify),
    {
      code: 'publicity',
      article: articles.publicity,
      text: {
        nl: 'De minister maakt uw samenvatting voor het publiek na dit besluit openbaar. Zij noemt geen personen.',
        en: 'The minister makes your summary for the public known after this decision. It names no persons.',
      },
      due: { kind: 'throughout' },
    },
    {
      code: 'share-outcomes',
      article: articles.share,
      text: {
        nl: 'Deel de onderwijsuitkomsten van het project.',
        en: 'Share the educational outcomes of the project.',
      },
      due: { kind: 'on-request' },
    },
    evaluation(articles.evaluation),
    records(10, 'Kaderregeling art. 5.2'),
  ];
}

function start(months: number, article: string): Duty {
  return {
    code: 'start',
    article,
    text: {
      nl: 'Begin zo snel mogelijk met de activiteiten.',
      en: 'Start the activities as soon as possible.',
    },
    due: { kind: 'after-award', months },
  };
}

function spending(article: string): Duty {
  return {
    code: 'spending',
    article,
    text: {
      nl: 'Besteed de subsidie alleen aan de activiteiten waarvoor u haar krijgt.',
      en: 'Spend the subsidy only on the activities you receive it for.',
    },
    due: { kind: 'throughout' },
  };
}

function notify(article: string): Duty {
  return {
    code: 'notify',
    article,
    text: {
      nl: 'Meld het schriftelijk als activiteiten niet, niet op tijd of niet helemaal doorgaan, of als er iets anders verandert dat voor de subsidie telt.',
      en: 'Report in writing if activities do not, not in time or not wholly take place, or if anything else changes that matters to the subsidy.',
    },
    due: { kind: 'at-once' },
  };
}

function evaluation(article: string): Duty {
  return {
    code: 'evaluation',
    article,
    text: {
      nl: 'Werk mee aan de evaluatie van de regeling.',
      en: 'Take part in the evaluation of the regulation.',
    },
    due: { kind: 'on-request' },
  };
}

function records(years: number, article: string): Duty {
  return {
    code: 'records',
    article,
    text: {
      nl: 'Bewaar uw administratie over het project.',
      en: 'Keep your records of the project.',
    },
    due: { kind: 'years-after-determination', years },
  };
}

export const rifDuties2024 = dutiesSince2019({
  start: 'art. 23(1)',
  midterm: 'art. 24(2)-(7)',
  lateMidterm: {
    nl: 'wordt de betaling van voorschotten geheel of gedeeltelijk opgeschort en kan de subsidie in uw nadeel worden gewijzigd.',
    en: 'advances are suspended in whole or in part and the subsidy can be changed to your disadvantage.',
  },
  finalReport: 'art. 25(6)',
  account: 'art. 25(2)',
  islands: {
    nl: ' In Caribisch Nederland is 1 juli de laatste dag (Regeling jaarverslaggeving onderwijs BES).',
    en: ' In the Caribbean Netherlands 1 July is the last day (Regeling jaarverslaggeving onderwijs BES).',
  },
  spending: 'art. 25(1)',
  notify: 'art. 26; Kaderregeling art. 5.7',
  publicity: 'art. 23(2)',
  share: 'art. 23(3)',
  evaluation: 'art. 28(2)',
});

export const rifDuties2019 = dutiesSince2019({
  start: 'art. 26(1)',
  midterm: 'art. 19(5), 28(5)',
  lateMidterm: {
    nl: 'wordt de betaling van voorschotten opgeschort en wordt de subsidie in uw nadeel gewijzigd.',
    en: 'advances are suspended and the subsidy is changed to your disadvantage.',
  },
  finalReport: 'art. 29(4)',
  account: 'art. 29(1)',
  spending: 'art. 5(1)',
  notify: 'art. 30; Kaderregeling art. 5.7',
  publicity: 'art. 26(2)',
  share: 'art. 26(3)',
  evaluation: 'art. 32(2)',
});

/** The executor asked for the yearly reports 13, 25 and 37 months after the start. */
export const rifDuties2014: readonly Duty[] = [
  start(2, 'art. 25(1)(a)'),
  spending('art. 6(1)'),
  ...[13, 25, 37].map((months, index): Duty => ({
    code: `progress-report-${index + 1}`,
    article: 'art. 25(1)(b), (2)',
    text: {
      nl: `Stuur voortgangsrapportage ${index + 1}, met de bereikte mijlpalen.`,
      en: `Send progress report ${index + 1}, with the milestones reached.`,
    },
    due: { kind: 'months-after-start', months },
  })),
  {
    code: 'account',
    article: `art. 25(3), 26(1)-(4); ${ANNUAL_ACCOUNTS}`,
    text: {
      nl: 'Stuur het jaarverslag over het laatste jaar van besteding, met de verantwoording, het oordeel van de accountant en de eindrapportage.',
      en: 'Send the annual report on the last year of spending, with the account, the auditor’s opinion and the final report.',
    },
    due: { kind: 'with-annual-accounts' },
  },
  notify('art. 27; Regeling OCW-subsidies art. 9'),
  evaluation('art. 29(2)'),
  records(7, 'Regeling OCW-subsidies'),
];
