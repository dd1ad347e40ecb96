import type { Duty, Term, Text } from '@tranche/domain';
import type { RifPage } from './page/rif-page.js';

/** Schools send the annual accounts before 1 July of the year after. */
const ANNUAL_ACCOUNTS = 'WEB art. 2.5.3(4)';

/** What the receiver must do, from the award to the end. */
export function rifDuties(page: RifPage): readonly Duty[] {
  const { terms, articles } = page;
  const { account, publicity, shareOutcomes, ...of } = articles.duties;
  return [
    start(terms.begin),
    spending(of.spending),
    ...midtermReport(page),
    ...(terms.progressReports ?? []).map(progressReport),
    ...(terms.finalReport ? [finalReport(terms.finalReport)] : []),
    annualReport(page, `${account}; ${ANNUAL_ACCOUNTS}`),
    notify(of.notify),
    ...(publicity === undefined ? [] : [publish(publicity)]),
    ...(shareOutcomes === undefined ? [] : [share(shareOutcomes)]),
    evaluation(of.evaluation),
    records(terms.records),
  ];
}

function start({ amount, article }: Term): Duty {
  return {
    code: 'start',
    article,
    text: {
      nl: 'Begin zo snel mogelijk met de activiteiten.',
      en: 'Start the activities as soon as possible.',
    },
    due: { kind: 'after-award', months: amount },
    begins: true,
  };
}

/** Halfway the award is judged by it. */
function midtermReport({ terms, midtermReview }: RifPage): readonly Duty[] {
  if (!terms.midtermReport || !midtermReview) return [];
  return [
    {
      code: 'midterm-report',
      article: terms.midtermReport.article,
      text: {
        nl: `Stuur de voortgangsrapportage met het verslag van de evaluatie. Komt zij te laat, dan ${midtermReview.late.nl}`,
        en: `Send the midterm report with the account of the evaluation. If it is late, ${midtermReview.late.en}`,
      },
      due: { kind: 'weeks-before-half-time', weeks: terms.midtermReport.amount },
      receipt: 'receive-midterm',
    },
  ];
}

/** Every year, and nothing is decided on it. */
function progressReport({ amount, article }: Term, index: number): Duty {
  return {
    code: `progress-report-${index + 1}`,
    article,
    text: {
      nl: `Stuur voortgangsrapportage ${index + 1}, met de bereikte mijlpalen.`,
      en: `Send progress report ${index + 1}, with the milestones reached.`,
    },
    due: { kind: 'months-after-start', months: amount },
  };
}

function finalReport({ amount, article }: Term): Duty {
  return {
    code: 'final-report',
    article,
    text: { nl: 'Stuur de eindrapportage.', en: 'Send the final report.' },
    due: { kind: 'weeks-after-end', weeks: amount },
  };
}

/** The schools on the islands have a day of their own. */
const ON_ISLANDS: Text = {
  nl: ' In Caribisch Nederland is 1 juli de laatste dag (Regeling jaarverslaggeving onderwijs BES).',
  en: ' In the Caribbean Netherlands 1 July is the last day (Regeling jaarverslaggeving onderwijs BES).',
};

const WITH_FINAL_REPORT: Text = {
  nl: 'Stuur het jaarverslag over het laatste jaar van besteding, met de verantwoording, het oordeel van de accountant en de eindrapportage.',
  en: 'Send the annual report on the last year of spending, with the account, the auditor’s opinion and the final report.',
};

/** With the annual accounts; before 2019 the final report comes with them. */
function annualReport({ terms, shares }: RifPage, article: string): Duty {
  const islands = shares.caribbean ? ON_ISLANDS : { nl: '', en: '' };
  const apart: Text = {
    nl: `Verantwoord de subsidie in het jaarverslag over het laatste jaar van besteding, met de controleverklaring van de accountant.${islands.nl}`,
    en: `Account for the subsidy in the annual report on the last year of spending, with the audit opinion.${islands.en}`,
  };
  return {
    code: 'account',
    article,
    text: terms.finalReport ? apart : WITH_FINAL_REPORT,
    due: { kind: 'with-annual-accounts' },
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

function records({ amount, article }: Term): Duty {
  return {
    code: 'records',
    article,
    text: {
      nl: 'Bewaar uw administratie over het project.',
      en: 'Keep your records of the project.',
    },
    due: { kind: 'years-after-determination', years: amount },
  };
}

function publish(article: string): Duty {
  return {
    code: 'publicity',
    article,
    text: {
      nl: 'De minister maakt uw samenvatting voor het publiek na dit besluit openbaar; dit portaal doet dat niet. Zij noemt geen personen.',
      en: 'The minister makes your summary for the public known after this decision; this portal does not. It names no persons.',
    },
    due: { kind: 'throughout' },
  };
}

function share(article: string): Duty {
  return {
    code: 'share-outcomes',
    article,
    text: {
      nl: 'Deel de onderwijsuitkomsten van het project.',
      en: 'Share the educational outcomes of the project.',
    },
    due: { kind: 'on-request' },
  };
}
