import type { LetterDefinition, Text } from '@tranche/domain';
import { reasonsSection } from '../standard/letters/approval-letter.js';
import {
  determinationExOfficio,
  determinationLetter,
  hearingExOfficio,
  hearingOnDetermination,
} from '../standard/letters/determination/determination-letter.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { projectAwardLetter } from '../standard/letters/project-award-letter.js';
import { rejectionLetters } from '../standard/letters/rejection-letters.js';
import { revisionLetters } from '../standard/letters/determination/revision-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { durationInWords, percentOf } from '../standard/page/in-words.js';
import type { MinistryPage, RegionPage } from './network-page.js';

interface NetworkLetterRules {
  readonly reasons: Text;
  readonly amount: Text;
  readonly payments: Text;
  readonly determination: readonly Text[];
  /** Whether a board accounts; it is heard on a lower amount either way. */
  readonly accounts: boolean;
}

const AGAIN: Text = {
  nl: 'Komt er een nieuwe aanvraagperiode? Dan kunt u opnieuw aanvragen.',
  en: 'Is there a new window? Then you can apply again.',
};

const RESERVATION: Text = {
  nl: 'Voor zover de begroting waaruit de subsidie komt nog niet is vastgesteld, verleen ik haar onder de voorwaarde dat er genoeg geld beschikbaar komt (artikel 4:34 Awb).',
  en: 'As far as the budget from which the subsidy comes has not been adopted yet, I award it on the condition that enough money becomes available (article 4:34 Awb).',
};

const STATE_AID: Text = {
  nl: 'De subsidie is bestemd voor bekostigd onderwijs. Dat is geen economische activiteit, en dus is dit geen staatssteun (artikel 107, eerste lid, VWEU).',
  en: 'The subsidy is meant for publicly funded education. That is not an economic activity, so this is no state aid (article 107(1) TFEU).',
};

function letters(rules: NetworkLetterRules): readonly LetterDefinition[] {
  return [
    supplementRequest,
    supplementWithdrawn,
    notProcessed,
    projectAwardLetter({
      reasons: reasonsSection(rules.reasons),
      amount: [rules.amount, RESERVATION],
      payments: rules.payments,
      determination: rules.determination,
      stateAid: STATE_AID,
    }),
    ...rejectionLetters(AGAIN),
    ...(rules.accounts
      ? [determinationLetter, ...hearingOnDetermination]
      : [determinationExOfficio, ...hearingExOfficio]),
    ...revisionLetters({ nl: 'Verleend, ten hoogste', en: 'Awarded, at most' }),
  ];
}

export function regionLetters({ terms }: RegionPage): readonly LetterDefinition[] {
  const within = durationInWords(terms.determination);
  return letters({
    accounts: false,
    reasons: {
      nl: 'Uw plan past bij de voorwaarden van de regio {parameterRegion}: scholen leren hun leraren les te geven over wetenschap en technologie. Het bedrag past binnen het plafond van {ceiling}.',
      en: 'Your plan fits the conditions of the region {parameterRegion}: schools train their teachers to teach science and technology. The amount fits within the ceiling of {ceiling}.',
    },
    amount: {
      nl: 'Voor professionalisering is er ten hoogste {parameterMaximumPerSchool} per school en {parameterMaximumPerBoard} per bestuur, voor innovatie ten hoogste {parameterMaximumPerProject} per project.',
      en: 'For training there is at most {parameterMaximumPerSchool} per school and {parameterMaximumPerBoard} per board, for innovation at most {parameterMaximumPerProject} per project.',
    },
    payments: {
      nl: 'Ik betaal het hele bedrag vooraf, binnen zes weken (artikel 4:87 Awb).',
      en: 'I pay the whole amount in advance, within six weeks (article 4:87 Awb).',
    },
    determination: [
      {
        nl: 'U hoeft geen verslag te sturen en niets aan te vragen: het bestuur verantwoordt de subsidie in zijn jaarverslag.',
        en: 'You need not send a report or apply for anything: the board accounts for the subsidy in its annual report.',
      },
      {
        nl: `Uiterlijk op {determinationUntil}, ${within.nl} na afloop, stel ik de subsidie vast. Zijn de activiteiten uitgevoerd, dan is dat het bedrag van dit besluit; anders kan ik haar lager of op nihil vaststellen (artikel 4:46 Awb). Voordat ik dat doe, vraag ik wat u daarvan vindt.`,
        en: `By {determinationUntil}, ${within.en} after the end, I determine the subsidy. If the activities were carried out, that is the amount of this decision; otherwise I can determine it lower or at nil (article 4:46 Awb). Before I do so, I ask for your views.`,
      },
    ],
  });
}

export function ministryLetters(page: MinistryPage): readonly LetterDefinition[] {
  const first = percentOf(page.advances.first);
  const asked = durationInWords(page.account);
  const within = durationInWords(page.terms.determination);
  return letters({
    accounts: true,
    reasons: {
      nl: 'Uw netwerk is erkend en uw plan past bij het beleidskader. Het bedrag past binnen het plafond van {ceiling} (artikel 2).',
      en: 'Your network is recognised and your plan fits the policy framework. The amount fits within the ceiling of {ceiling} (article 2).',
    },
    amount: {
      nl: 'Ik ga uit van uw begroting voor {parameterCalendarYear} en verder.',
      en: 'I follow your budget for {parameterCalendarYear} and further.',
    },
    payments: {
      nl: `U heeft per kwartaal recht op een voorschot: eerst ${first.nl}, daarna gelijke delen (artikel 4:95 Awb).`,
      en: `You are entitled to an advance every quarter: first ${first.en}, then equal parts (article 4:95 Awb).`,
    },
    determination: [
      {
        nl: `Binnen ${asked.nl} na afloop vraagt u om vaststelling (Kaderregeling, artikel 7.2). Binnen ${within.nl} daarna stel ik de subsidie vast: de gemaakte kosten, min wat derden hebben bijgedragen en min uw eigen bijdrage. Die telt zoals zij is begroot, of hoger als u meer heeft betaald (artikelen 7.7, tweede lid, en 7.8, derde lid). De vaststelling is nooit hoger dan dit besluit.`,
        en: `Within ${asked.en} after the end you ask for the final determination (Kaderregeling, article 7.2). Within ${within.en} after that I determine the subsidy: the cost made, minus what others contributed and minus your own contribution. That counts as budgeted, or higher if you paid more (articles 7.7(2) and 7.8(3)). The determination is never higher than this decision.`,
      },
    ],
  });
}
