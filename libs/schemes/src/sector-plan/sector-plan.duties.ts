import type { Duty, DutyDate, Text } from '@tranche/domain';
import { APPRENTICESHIPS } from './sector-plan.apprenticeships.js';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';

function duty(code: string, article: string, due: DutyDate, text: Text): Duty {
  return { code, article, due, text };
}

const THROUGHOUT: DutyDate = { kind: 'throughout' };

/** What differs between the two regulations. */
interface DutyRules {
  readonly start: Text;
  readonly interimDue: DutyDate;
  readonly interim: Text;
  readonly finalClaim: Text;
}

function duties(articles: SectorPlanArticles, rules: DutyRules): readonly Duty[] {
  return [
    duty('start', articles.start, { kind: 'after-award', months: 6 }, rules.start),
    duty('interim-report', articles.interimReport, rules.interimDue, rules.interim),
    duty('participants', articles.participants, THROUGHOUT, {
      nl: 'Houd per maatregel de deelnemers bij met hun burgerservicenummer. Geef die nummers bij elk tussentijds verslag en bij de verantwoording, alleen met het formulier van de minister.',
      en: 'Keep the participants per measure with their citizen service number. Give these numbers with every interim report and with the account, only by the form of the minister.',
    }),
    duty('underspending', articles.underspending, THROUGHOUT, {
      nl: 'Zijn de kosten in een halfjaar met voorschot 75 % of minder van de begrote kosten, en zijn de voorschotten gemiddeld € 200.000 per jaar of meer? Meld dat binnen twee maanden na dat halfjaar.',
      en: 'Is the cost in a half-year with an advance 75% or less of the planned cost, and are the advances on average €200,000 a year or more? Report that within two months after that half-year.',
    }),
    duty(
      'notify',
      articles.notify,
      { kind: 'at-once' },
      {
        nl: 'Meld het schriftelijk als maatregelen niet, niet op tijd of niet helemaal doorgaan, of als u een verplichting niet nakomt.',
        en: 'Report in writing if measures do not, not in time or not wholly take place, or if you do not meet a duty.',
      },
    ),
    duty('records', articles.records, THROUGHOUT, {
      nl: 'Houd een controleerbare administratie bij van maatregelen, kosten en inkomsten, op één plek. Bewaar haar ten minste vijf jaar.',
      en: 'Keep auditable records of measures, cost and income, in one place. Keep them for at least five years.',
    }),
    duty(
      'evaluation',
      articles.evaluation,
      { kind: 'on-request' },
      {
        nl: 'Werk mee aan de evaluatie van de regeling.',
        en: 'Take part in the evaluation of the regulation.',
      },
    ),
    duty(
      'final-claim',
      articles.finalClaim,
      { kind: 'weeks-after-end', weeks: 13 },
      rules.finalClaim,
    ),
  ];
}

const START: Text = {
  nl: 'Begin met de maatregelen. Begint u later, dan trek ik de subsidie in.',
  en: 'Start the measures. If you start later, I withdraw the subsidy.',
};

const FINAL_CLAIM: Text = {
  nl: 'Vraag de vaststelling aan, met de verantwoording en de einddeclaratie. Eindigen de maatregelen eerder, dan loopt de termijn van dertien weken vanaf dat einde.',
  en: 'Request the final determination, with the account and the final claim. If the measures end earlier, the thirteen weeks run from that end.',
};

function followedBy(first: Text, second: Text): Text {
  return { nl: `${first.nl} ${second.nl}`, en: `${first.en} ${second.en}` };
}

/** The report comes twelve months after the start, without any weeks to write it. */
export const sectorPlanDuties2013 = duties(ARTICLES_2013, {
  start: START,
  interimDue: { kind: 'months-after-start', months: 12 },
  interim: {
    nl: 'Duurt uw plan langer dan twaalf maanden: stuur het tussentijds voortgangsverslag met aantallen, kosten en prestaties.',
    en: 'If your plan takes longer than twelve months: send the interim report with numbers, cost and results.',
  },
  finalClaim: FINAL_CLAIM,
});

export const sectorPlanDuties2015: readonly Duty[] = [
  ...duties(ARTICLES_2015, {
    start: followedBy(START, APPRENTICESHIPS.start),
    interimDue: { kind: 'within-months-of-start', months: 12, weeks: 8 },
    interim: {
      nl: 'Duurt uw plan twaalf maanden of langer: stuur het tussentijds voortgangsverslag over die twaalf maanden, binnen acht weken daarna. Duurt het door een verlenging of door scholing in de bbl langer dan 24 maanden, dan komt er op dezelfde manier een tweede verslag.',
      en: 'If your plan takes twelve months or longer: send the interim report on those twelve months, within eight weeks after them. If an extension or training in the work-based pathway (bbl) makes it longer than 24 months, a second report follows in the same way.',
    },
    finalClaim: followedBy(FINAL_CLAIM, APPRENTICESHIPS.finalClaim),
  }),
  duty('three-quotes', 'art. 3.8(2)', THROUGHOUT, {
    nl: 'Laat u werk van meer dan € 50.000 door anderen doen, vraag dan ten minste drie offertes en besteed openbaar en navolgbaar aan.',
    en: 'If others do work of more than €50,000 for you, ask at least three quotes and tender in a transparent way.',
  }),
  duty('inform-uwv', 'art. 3.6(3)', THROUGHOUT, {
    nl: 'Informeer UWV elke zes maanden over deelnemers met een WW-uitkering die een opleiding volgen.',
    en: 'Inform UWV every six months about participants on unemployment benefit who follow training.',
  }),
  duty('statement-of-participation', 'art. 3.6(4)', THROUGHOUT, {
    nl: 'Geef een deelnemer die zich om- of bijschoolt een verklaring van deelname als de werkgever een baangarantie van ten minste een jaar biedt.',
    en: 'Give a participant in retraining or further training a statement of participation if the employer gives a job guarantee of at least one year.',
  }),
  duty(
    'extension',
    'art. 1.2a, 4.5(3)',
    { kind: 'on-request' },
    {
      nl: 'Heeft u meer tijd nodig? U kunt één keer zes maanden verlenging vragen: na het tussentijds verslag en binnen 24 maanden na dit besluit. De vaststelling vraagt u dan uiterlijk dertien weken na afloop van 30 maanden na dit besluit aan.',
      en: 'Do you need more time? You can ask once for six more months: after the interim report and within 24 months of this decision. You then request the determination at the latest thirteen weeks after the end of 30 months from this decision.',
    },
  ),
];
