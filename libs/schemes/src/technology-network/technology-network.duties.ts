import type { Duty } from '@tranche/domain';
import { FRAMEWORK, OUR_CHOICE, REGION_RULES } from './technology-network.sources.js';

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
export const networkDuties2016: readonly Duty[] = [
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
export const networkDuties2017: readonly Duty[] = [
  notify('Kaderregeling art. 5.7'),
  share(FRAMEWORK),
  {
    code: 'account',
    article: 'Kaderregeling art. 7.2, 7.7(1)',
    text: {
      nl: 'Vraag de vaststelling aan, met een verklaring over de werkelijke kosten en opbrengsten.',
      en: 'Apply for the final determination, with a statement of the actual cost and income.',
    },
    due: { kind: 'weeks-after-end', weeks: 22 },
  },
  {
    code: 'audit',
    article: 'Kaderregeling art. 7.8(1)-(2)',
    text: {
      nl: 'Bij een subsidie vanaf € 125.000: stuur een activiteitenverslag en een financieel verslag met controleverklaring mee. Leg uit waarom een begrotingspost 20 % of meer afwijkt; bij een verschil onder € 25.000 hoeft dat niet.',
      en: 'For a subsidy from €125,000: add an activity report and a financial report with an audit opinion. Explain why a line of the budget differs by 20% or more; a difference under €25,000 needs no explanation.',
    },
    due: { kind: 'weeks-after-end', weeks: 22 },
  },
  {
    code: 'records',
    article: 'Kaderregeling art. 5.2',
    text: { nl: 'Bewaar uw administratie.', en: 'Keep your records.' },
    due: { kind: 'years-after-determination', years: 10 },
  },
];
