import type { LetterDefinition, Text } from '@tranche/domain';
import {
  determinationLetter,
  hearingOnDetermination,
} from '../standard/letters/determination-letter.js';
import { notProcessed, supplementRequestInQueue } from '../standard/letters/intake-letters.js';
import { ceilingRejection, rejectionLetter } from '../standard/letters/rejection-letters.js';
import { withdrawalLetters } from '../standard/letters/withdrawal-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { awardLetter } from './letters/award.js';
import type { SectorPlanLetterRules } from './letters/sector-plan-letter-rules.js';
import { APPRENTICESHIPS } from './sector-plan.apprenticeships.js';
import { ARTICLES_2013, ARTICLES_2015 } from './sector-plan.articles.js';

/**
 * @param decisionTerm what a supplement does to the decision term, where it does not stand still
 */
function letters(rules: SectorPlanLetterRules, decisionTerm?: Text): readonly LetterDefinition[] {
  const { allocation, withdrawal, recovery } = rules.articles;
  return [
    supplementRequestInQueue(allocation, decisionTerm),
    supplementWithdrawn,
    notProcessed,
    awardLetter(rules),
    rejectionLetter(rules.afterRejection),
    ceilingRejection(
      {
        nl: `Ik behandel aanvragen op volgorde van het moment waarop zij volledig waren (${allocation}). Met de aanvragen die eerder volledig waren is het plafond bereikt.`,
        en: `I treat applications in the order in which they were complete (${allocation}). The applications that were complete earlier reach the ceiling.`,
      },
      rules.afterCeiling,
    ),
    determinationLetter,
    ...hearingOnDetermination,
    ...withdrawalLetters({
      article: withdrawal,
      recovery: {
        nl: `Voorschotten die u al heeft gekregen kan ik terugvorderen, met de wettelijke rente (${recovery}; artikel 4:57 Awb). Zonder een besluit daarover hoeft u niets terug te betalen (artikel 4:86 Awb).`,
        en: `I can recover the advances that you already received, with the statutory interest (${recovery}; article 4:57 Awb). Without a decision about that you need not pay back anything (article 4:86 Awb).`,
      },
    }),
  ];
}

const RULES_2013: SectorPlanLetterRules = {
  articles: ARTICLES_2013,
  finalClaim: [],
  overheadSteps: {
    nl: '15 % tot € 500.000, 7 % van € 500.000 tot € 1 miljoen en 1 % daarboven',
    en: '15% up to €500,000, 7% from €500,000 to €1 million and 1% above that',
  },
  stateAid: {
    nl: 'Voor maatregelen die een onderneming uitvoert geldt de algemene groepsvrijstellingsverordening (art. 4.1). Voor advies en voor opleidingen is er hoogstens € 2 miljoen subsidie per onderneming per project (art. 4.2(2), 4.3(2)).',
    en: 'For measures carried out by a firm the General Block Exemption Regulation holds (art. 4.1). For advice and for training there is at most €2 million of subsidy per firm per project (art. 4.2(2), 4.3(2)).',
  },
  afterCeiling: {
    nl: 'Komt er een later aanvraagtijdvak, dan kunt u daarin opnieuw aanvragen.',
    en: 'If a later window opens, you can apply again in it.',
  },
  afterRejection: {
    nl: `In dit tijdvak kunt u niet nog eens aanvragen voor dezelfde sector, branche of regio (${ARTICLES_2013.sameSector}). Komt er een later tijdvak, dan kunt u opnieuw aanvragen.`,
    en: `In this window you cannot apply again for the same sector, branch or region (${ARTICLES_2013.sameSector}). If a later window opens, you can apply again.`,
  },
};

export const sectorPlanLetters2013first = letters(RULES_2013);

export const sectorPlanLetters2013second = letters(RULES_2013, {
  nl: `Als uw aanvraag volledig is, begint mijn beslistermijn van dertien weken opnieuw (${ARTICLES_2013.decision}).`,
  en: `Once your application is complete, my decision term of thirteen weeks starts anew (${ARTICLES_2013.decision}).`,
});

export const sectorPlanLetters2015 = letters({
  articles: ARTICLES_2015,
  finalClaim: [APPRENTICESHIPS.finalClaim],
  overheadSteps: {
    nl: '15 % tot € 1 miljoen, 7 % van € 1 miljoen tot € 10 miljoen en 1 % daarboven',
    en: '15% up to €1 million, 7% from €1 million to €10 million and 1% above that',
  },
  stateAid: {
    nl: 'Een opleidingsproject krijgt hoogstens € 2 miljoen subsidie per arbeidsorganisatie (art. 3.6(2)), en kosten van maatregelen die de mededinging ongunstig kunnen beïnvloeden tellen niet mee (art. 3.8(1)(d)). Geeft u een onderneming een voordeel dat zij op de markt niet zou krijgen, dan gaat u zelf na of dat mag, bijvoorbeeld volgens de de-minimisverordening.',
    en: 'A training project receives at most €2 million of subsidy per employer (art. 3.6(2)), and the cost of measures that may harm competition does not count (art. 3.8(1)(d)). If you give an undertaking an advantage that it would not get on the market, you check yourself whether that is allowed, for instance under the de minimis regulation.',
  },
  afterCeiling: {
    nl: `Alleen een aanvraag die is toegekend sluit een tweede uit (${ARTICLES_2015.sameSector}). Komt er een later tijdvak of weer geld vrij, dan kunt u opnieuw aanvragen.`,
    en: `Only an application that was granted bars a second one (${ARTICLES_2015.sameSector}). If a later window opens or money becomes free, you can apply again.`,
  },
  afterRejection: {
    nl: `Alleen een aanvraag die is toegekend sluit een tweede uit (${ARTICLES_2015.sameSector}). Zolang het aanvraagtijdvak open is, kunt u een verbeterde aanvraag indienen.`,
    en: `Only an application that was granted bars a second one (${ARTICLES_2015.sameSector}). As long as the window is open, you can submit an improved application.`,
  },
});
