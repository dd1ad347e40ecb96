import type { LetterDefinition, Text } from '@tranche/domain';
import {
  determinationLetter,
  hearingOnDetermination,
} from '../standard/letters/determination/determination-letter.js';
import { notProcessed, supplementRequestInQueue } from '../standard/letters/intake-letters.js';
import { ceilingRejection, rejectionLetters } from '../standard/letters/rejection-letters.js';
import { withdrawalLetters } from '../standard/letters/withdrawal-letters.js';
import { revisionLetters } from '../standard/letters/determination/revision-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { awardLetter } from './letters/award.js';
import { durationInWords } from '../standard/page/in-words.js';
import type { SectorPlanPage } from './sector-plan-page.js';

/** Every letter of a window, with its numbers and its articles. */
export function sectorPlanLetters(page: SectorPlanPage): readonly LetterDefinition[] {
  const { allocation, withdrawal, recovery } = page.articles;
  const again = page.text === '2013' ? again2013(page) : again2015(page);
  return [
    supplementRequestInQueue(allocation, startsAnew(page)),
    supplementWithdrawn,
    notProcessed,
    awardLetter(page),
    ...rejectionLetters(again.afterRejection),
    ceilingRejection(
      {
        nl: `Ik behandel aanvragen op volgorde van het moment waarop zij volledig waren (${allocation}). De aanvragen die eerder volledig waren gaan voor. Daarnaast past uw aanvraag niet meer onder het plafond.`,
        en: `I treat applications in the order in which they were complete (${allocation}). The applications that were complete earlier go first. Beside them your application no longer fits under the ceiling.`,
      },
      again.afterCeiling,
    ),
    determinationLetter,
    ...hearingOnDetermination,
    ...revisionLetters({ nl: 'Verleend, ten hoogste', en: 'Awarded, at most' }),
    ...withdrawalLetters({
      article: withdrawal,
      recovery: {
        nl: `Voorschotten die u al heeft gekregen kan ik terugvorderen, met de wettelijke rente (${recovery}; artikel 4:57 Awb). Zonder een besluit daarover hoeft u niets terug te betalen (artikel 4:86 Awb).`,
        en: `I can recover the advances that you already received, with the statutory interest (${recovery}; article 4:57 Awb). Without a decision about that you need not pay back anything (article 4:86 Awb).`,
      },
    }),
  ];
}

/** What a supplement does to the decision term, where it does not stand still: as amended in 2014. */
function startsAnew({ text, isFirstText, terms: { decision } }: SectorPlanPage): Text | undefined {
  if (text !== '2013' || isFirstText) return undefined;
  const term = durationInWords(decision);
  return {
    nl: `Als uw aanvraag volledig is, begint mijn beslistermijn van ${term.nl} opnieuw (${decision.article}).`,
    en: `Once your application is complete, my decision term of ${term.en} starts anew (${decision.article}).`,
  };
}

interface Again {
  readonly afterCeiling: Text;
  readonly afterRejection: Text;
}

function again2013({ articles: { sameSector } }: SectorPlanPage): Again {
  return {
    afterCeiling: {
      nl: 'Komt er een later aanvraagtijdvak, dan kunt u daarin opnieuw aanvragen.',
      en: 'If a later window opens, you can apply again in it.',
    },
    afterRejection: {
      nl: `In dit tijdvak kunt u niet nog eens aanvragen voor dezelfde sector, branche of regio (${sameSector}). Komt er een later tijdvak, dan kunt u opnieuw aanvragen.`,
      en: `In this window you cannot apply again for the same sector, branch or region (${sameSector}). If a later window opens, you can apply again.`,
    },
  };
}

function again2015({ articles: { sameSector } }: SectorPlanPage): Again {
  return {
    afterCeiling: {
      nl: `Alleen een aanvraag die is toegekend sluit een tweede uit (${sameSector}). Komt er een later tijdvak of weer geld vrij, dan kunt u opnieuw aanvragen.`,
      en: `Only an application that was granted bars a second one (${sameSector}). If a later window opens or money becomes free, you can apply again.`,
    },
    afterRejection: {
      nl: `Alleen een aanvraag die is toegekend sluit een tweede uit (${sameSector}). Zolang het aanvraagtijdvak open is, kunt u een verbeterde aanvraag indienen.`,
      en: `Only an application that was granted bars a second one (${sameSector}). As long as the window is open, you can submit an improved application.`,
    },
  };
}
