import type { Duty } from '@tranche/domain';
import { amountInFigures, percentOf } from '../standard/page/in-words.js';
import type { MinistryPage } from './network-page.js';
import { OUR_CHOICE, REGION_RULES } from './technology-network.sources.js';

function notify(article: string): Duty {
  return {
    code: 'notify',
    article,
    text: {
      nl: 'Meld het als u een activiteit niet, te laat of anders uitvoert.',
      en: 'Report it if you do not carry out an activity, or late or differently.',
    },
    due: { kind: 'at-once' },
  };
}

function share(article: string): Duty {
  return {
    code: 'share',
    article,
    text: {
      nl: 'Deel wat u leert met de andere scholen in het netwerk.',
      en: 'Share what you learn with the other schools in the network.',
    },
    due: { kind: 'throughout' },
  };
}

/**
 * A region is no minister, so the Kaderregeling does not bind it. What it asks of a school for a small
 * amount is our choice: no account of its own, a sentence in the annual report, proof on request.
 */
export const regionDuties: readonly Duty[] = [
  notify(OUR_CHOICE),
  share(REGION_RULES),
  {
    code: 'annual-report',
    article: OUR_CHOICE,
    text: {
      nl: 'Verantwoord de subsidie in het jaarverslag van het bestuur.',
      en: 'Account for the subsidy in the annual report of the board.',
    },
    due: { kind: 'with-last-annual-report' },
  },
  {
    code: 'proof',
    article: OUR_CHOICE,
    text: {
      nl: 'Bewaar bewijs van de activiteiten, zoals presentielijsten en facturen, en laat het zien.',
      en: 'Keep proof of the activities, such as attendance lists and invoices, and show it.',
    },
    due: { kind: 'on-request' },
  },
];

/** A network is no funded school, for which chapter 7 would not hold (Kaderregeling 9.1). */
export function ministryDuties(page: MinistryPage): readonly Duty[] {
  const { account, audit, records } = page;
  const from = amountInFigures(audit.from);
  const part = percentOf(audit.explainedFrom);
  const small = amountInFigures(audit.notUnder);
  return [
    notify('Kaderregeling art. 5.7'),
    share(page.article),
    {
      code: 'account',
      article: account.article,
      text: {
        nl: 'Vraag de vaststelling aan, met een verklaring over de werkelijke kosten en opbrengsten.',
        en: 'Apply for the final determination, with a statement of the actual cost and income.',
      },
      due: { kind: 'weeks-after-end', weeks: account.amount },
    },
    {
      code: 'audit',
      article: audit.within.article,
      text: {
        nl: `Bij een subsidie vanaf ${from.nl}: stuur een activiteitenverslag en een financieel verslag met controleverklaring mee. Leg uit waarom een begrotingspost ${part.nl} of meer afwijkt; bij een verschil onder ${small.nl} hoeft dat niet.`,
        en: `For a subsidy from ${from.en}: add an activity report and a financial report with an audit opinion. Explain why a line of the budget differs by ${part.en} or more; a difference under ${small.en} needs no explanation.`,
      },
      due: { kind: 'weeks-after-end', weeks: audit.within.amount },
    },
    {
      code: 'records',
      article: records.article,
      text: { nl: 'Bewaar uw administratie.', en: 'Keep your records.' },
      due: { kind: 'years-after-determination', years: records.amount },
    },
  ];
}
