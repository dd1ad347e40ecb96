import type { LetterDefinition, Text } from '@tranche/domain';
import { reasonsSection } from '../standard/letters/approval-letter.js';
import { determinationLetter } from '../standard/letters/determination-letter.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { projectAwardLetter } from '../standard/letters/project-award-letter.js';
import { rejectionLetter } from '../standard/letters/rejection-letters.js';

interface NetworkLetterRules {
  readonly reasons: Text;
  readonly amount: Text;
  readonly payments: Text;
  readonly determination: readonly Text[];
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
    notProcessed,
    projectAwardLetter({
      reasons: reasonsSection(rules.reasons),
      amount: [rules.amount, RESERVATION],
      payments: rules.payments,
      determination: rules.determination,
      stateAid: STATE_AID,
    }),
    rejectionLetter(AGAIN),
    determinationLetter,
  ];
}

export const networkLetters2016 = letters({
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
      nl: 'Na afloop stuurt u een verslag. Zijn de activiteiten uitgevoerd, dan stel ik de subsidie vast op het bedrag van dit besluit; anders kan ik haar op nihil stellen (artikel 4:46 Awb). Ik doe dat binnen 22 weken nadat ik het verslag heb.',
      en: 'Afterwards you send a report. If the activities were carried out, I determine the subsidy at the amount of this decision; otherwise I can determine it at nil (article 4:46 Awb). I do so within 22 weeks of having the report.',
    },
  ],
});

export const networkLetters2017 = letters({
  reasons: {
    nl: 'Uw netwerk is erkend en uw plan past bij het beleidskader. Het bedrag past binnen het plafond van {ceiling} (artikel 2).',
    en: 'Your network is recognised and your plan fits the policy framework. The amount fits within the ceiling of {ceiling} (article 2).',
  },
  amount: {
    nl: 'Ik ga uit van uw begroting voor {parameterCalendarYear} en verder.',
    en: 'I follow your budget for {parameterCalendarYear} and further.',
  },
  payments: {
    nl: 'U ontvangt elk kwartaal een voorschot: eerst 25 %, daarna gelijke delen.',
    en: 'You receive an advance every quarter: first 25%, then equal parts.',
  },
  determination: [
    {
      nl: 'Binnen 22 weken na afloop vraagt u om vaststelling (Kaderregeling, artikel 7.2). Ik stel de subsidie vast naar de gemaakte kosten, binnen 22 weken. De vaststelling is nooit hoger dan dit besluit.',
      en: 'Within 22 weeks after the end you ask for the final determination (Kaderregeling, article 7.2). I determine the subsidy by the cost made, within 22 weeks. It is never higher than this decision.',
    },
  ],
});
