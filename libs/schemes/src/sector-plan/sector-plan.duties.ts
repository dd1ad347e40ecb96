import type { Duty, DutyDate, Text } from '@tranche/domain';
import { amountInFigures, durationInWords, percentOf } from '../standard/page/in-words.js';
import { apprenticeshipTexts } from './sector-plan.apprenticeships.js';
import type { SectorPlanPage } from './sector-plan-page.js';

function duty(code: string, article: string, due: DutyDate, text: Text): Duty {
  return { code, article, due, text };
}

const THROUGHOUT: DutyDate = { kind: 'throughout' };

/** What the receiver must do, from the award to the claim. */
export function sectorPlanDuties(page: SectorPlanPage): readonly Duty[] {
  const { articles, terms } = page;
  return [
    {
      ...duty(
        'start',
        articles.start,
        { kind: 'after-award', months: terms.start.amount },
        start(page),
      ),
      begins: true,
    },
    interimReport(page),
    duty('participants', articles.participants, THROUGHOUT, {
      nl: 'Houd per maatregel de deelnemers bij met hun burgerservicenummer. Geef die nummers bij elk tussentijds verslag en bij de verantwoording, alleen met het formulier van de minister.',
      en: 'Keep the participants per measure with their citizen service number. Give these numbers with every interim report and with the account, only by the form of the minister.',
    }),
    underspending(page),
    duty(
      'notify',
      articles.notify,
      { kind: 'at-once' },
      {
        nl: 'Meld het schriftelijk als maatregelen niet, niet op tijd of niet helemaal doorgaan, of als u een verplichting niet nakomt.',
        en: 'Report in writing if measures do not, not in time or not wholly take place, or if you do not meet a duty.',
      },
    ),
    records(page),
    duty(
      'evaluation',
      articles.evaluation,
      { kind: 'on-request' },
      {
        nl: 'Werk mee aan de evaluatie van de regeling.',
        en: 'Take part in the evaluation of the regulation.',
      },
    ),
    finalClaim(page),
    ...since2015(page),
  ];
}

function followedBy(first: Text, second: Text | undefined): Text {
  return second ? { nl: `${first.nl} ${second.nl}`, en: `${first.en} ${second.en}` } : first;
}

function start(page: SectorPlanPage): Text {
  const first = {
    nl: 'Begin met de maatregelen. Begint u later, dan trek ik de subsidie in.',
    en: 'Start the measures. If you start later, I withdraw the subsidy.',
  };
  return followedBy(first, apprenticeshipTexts(page)?.start);
}

/** In 2013 without any weeks to write it. */
function interimReport({ terms, since2015: more }: SectorPlanPage): Duty {
  const { interimReport: report, toWriteIt } = terms;
  const after = durationInWords(report);
  if (!toWriteIt || !more) {
    return duty(
      'interim-report',
      report.article,
      { kind: 'months-after-start', months: report.amount },
      {
        nl: `Duurt uw plan langer dan ${after.nl}: stuur het tussentijds voortgangsverslag met aantallen, kosten en prestaties.`,
        en: `If your plan takes longer than ${after.en}: send the interim report with numbers, cost and results.`,
      },
    );
  }
  const within = durationInWords(toWriteIt);
  const second = durationInWords(more.secondReport);
  const due = {
    kind: 'within-months-of-start',
    months: report.amount,
    weeks: toWriteIt.amount,
  } as const;
  return duty('interim-report', report.article, due, {
    nl: `Duurt uw plan ${after.nl} of langer: stuur het tussentijds voortgangsverslag over die ${after.nl}, binnen ${within.nl} daarna. Duurt het door een verlenging of door scholing in de bbl langer dan ${second.nl}, dan komt er op dezelfde manier een tweede verslag.`,
    en: `If your plan takes ${after.en} or longer: send the interim report on those ${after.en}, within ${within.en} after them. If an extension or training in the work-based pathway (bbl) makes it longer than ${second.en}, a second report follows in the same way.`,
  });
}

function underspending({ underspending: rule }: SectorPlanPage): Duty {
  const part = percentOf(rule.atMost);
  const from = amountInFigures(rule.advancesFrom);
  const within = durationInWords(rule.within);
  return duty('underspending', rule.atMost.article, THROUGHOUT, {
    nl: `Zijn de kosten in een halfjaar met voorschot ${part.nl} of minder van de begrote kosten, en zijn de voorschotten gemiddeld ${from.nl} per jaar of meer? Meld dat binnen ${within.nl} na dat halfjaar.`,
    en: `Is the cost in a half-year with an advance ${part.en} or less of the planned cost, and are the advances on average ${from.en} a year or more? Report that within ${within.en} after that half-year.`,
  });
}

function records({ terms }: SectorPlanPage): Duty {
  const kept = durationInWords(terms.records);
  return duty('records', terms.records.article, THROUGHOUT, {
    nl: `Houd een controleerbare administratie bij van maatregelen, kosten en inkomsten, op één plek. Bewaar haar ten minste ${kept.nl}.`,
    en: `Keep auditable records of measures, cost and income, in one place. Keep them for at least ${kept.en}.`,
  });
}

function finalClaim(page: SectorPlanPage): Duty {
  const { amount, article, unit } = page.terms.finalClaim;
  const term = durationInWords({ amount, unit });
  const text = {
    nl: `Vraag de vaststelling aan, met de verantwoording en de einddeclaratie. Eindigen de maatregelen eerder, dan loopt de termijn van ${term.nl} vanaf dat einde.`,
    en: `Request the final determination, with the account and the final claim. If the measures end earlier, the ${term.en} run from that end.`,
  };
  return duty(
    'final-claim',
    article,
    { kind: 'weeks-after-end', weeks: amount },
    followedBy(text, apprenticeshipTexts(page)?.finalClaim),
  );
}

function since2015({ since2015: more, terms }: SectorPlanPage): readonly Duty[] {
  if (!more) return [];
  const { quotesAbove, informUwv, extension } = more;
  const above = amountInFigures(quotesAbove);
  const every = durationInWords(informUwv);
  const by = durationInWords(extension.by);
  const within = durationInWords(extension.askedWithin);
  const after = durationInWords(extension.claimAfter);
  const claim = durationInWords(terms.finalClaim);
  const moreTime = { nl: by.nl, en: by.en.replace(' ', ' more ') };
  return [
    duty('three-quotes', quotesAbove.article, THROUGHOUT, {
      nl: `Laat u werk van meer dan ${above.nl} door anderen doen, vraag dan ten minste drie offertes en besteed openbaar en navolgbaar aan.`,
      en: `If others do work of more than ${above.en} for you, ask at least three quotes and tender in a transparent way.`,
    }),
    duty('inform-uwv', informUwv.article, THROUGHOUT, {
      nl: `Informeer UWV elke ${every.nl} over deelnemers met een WW-uitkering die een opleiding volgen.`,
      en: `Inform UWV every ${every.en} about participants on unemployment benefit who follow training.`,
    }),
    duty('statement-of-participation', 'art. 3.6(4)', THROUGHOUT, {
      nl: 'Geef een deelnemer die zich om- of bijschoolt een verklaring van deelname als de werkgever een baangarantie van ten minste een jaar biedt.',
      en: 'Give a participant in retraining or further training a statement of participation if the employer gives a job guarantee of at least one year.',
    }),
    duty(
      'extension',
      extension.by.article,
      { kind: 'on-request' },
      {
        nl: `Heeft u meer tijd nodig? U kunt één keer ${moreTime.nl} verlenging vragen: na het tussentijds verslag en binnen ${within.nl} na dit besluit. De vaststelling vraagt u dan uiterlijk ${claim.nl} na afloop van ${after.nl} na dit besluit aan.`,
        en: `Do you need more time? You can ask once for ${moreTime.en}: after the interim report and within ${within.en} of this decision. You then request the determination at the latest ${claim.en} after the end of ${after.en} from this decision.`,
      },
    ),
  ];
}
