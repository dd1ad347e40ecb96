import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { committeeFindings } from '../standard/letters/committee-findings.js';
import { divisionBlocks, lotBlocks } from '../standard/letters/division-blocks.js';
import {
  determinationLetter,
  hearingOnDetermination,
} from '../standard/letters/determination/determination-letter.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { projectAwardLetter } from '../standard/letters/project-award-letter.js';
import { rejectionWith } from '../standard/letters/rejection-frame.js';
import { revisionLetters } from '../standard/letters/determination/revision-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { midtermLetters } from './letters/midterm-letters.js';

/** The advice of the Reviewcommissie and its scores (Awb 3:46, 3:49). */
const review: LetterSection['blocks'] = [
  {
    kind: 'paragraph',
    text: {
      nl: 'De Reviewcommissie heeft uw plan beoordeeld (artikel 9, zesde lid). {committeeAdvice} Ik neem dit advies over.',
      en: 'The Reviewcommissie has assessed your plan (article 9(6)). {committeeAdvice} I follow this advice.',
    },
  },
  ...committeeFindings(),
];

const award = projectAwardLetter({
  reasons: {
    heading: { nl: 'Waarom krijgt u bekostiging?', en: 'Why do you receive funding?' },
    covers: ['reasons'],
    blocks: [
      ...review,
      {
        kind: 'paragraph',
        text: {
          nl: 'Uw plan scoort op elk criterium minstens drie punten. Het staat op {rank} en past binnen het beschikbare bedrag van {ceiling}.',
          en: 'Your plan scores at least three points on every criterion. It stands at {rank} and fits within the available amount of {ceiling}.',
        },
      },
      ...lotBlocks,
    ],
  },
  amount: [
    {
      nl: 'Voor een centre is er ten hoogste {parameterMaximumPerYear} per jaar, voor ten hoogste vier jaar (artikel 5, tweede lid).',
      en: 'For a centre there is at most {parameterMaximumPerYear} a year, for at most four years (article 5(2)).',
    },
    {
      nl: 'Voor zover de begroting van het ministerie nog niet is vastgesteld, geldt dit besluit onder de voorwaarde dat er genoeg geld beschikbaar komt (artikel 6; artikel 4:34 Awb).',
      en: 'As far as the budget of the ministry has not been adopted yet, this decision holds on the condition that enough money becomes available (article 6; article 4:34 Awb).',
    },
  ],
  payments: {
    nl: 'U krijgt de ene helft voor 2013 en 2014. De andere helft, voor 2015 en 2016, krijgt u alleen na een positieve midtermreview in 2014 (artikel 13, derde lid).',
    en: 'You receive one half for 2013 and 2014. You receive the other half, for 2015 and 2016, only after a positive midterm review in 2014 (article 13(3)).',
  },
  determination: [
    {
      nl: 'U legt verantwoording af in uw jaarverslag en vóór 1 juli 2016 over de resultaten (artikel 11). Ik stel het bedrag vast naar de gemaakte kosten; geld dat niet is besteed, kan ik terugvorderen; daarvoor is een apart besluit nodig (artikel 4:57 Awb).',
      en: 'You account in your annual report and, before 1 July 2016, for the results (article 11). I determine the amount by the cost made; I can recover money not spent; that takes a decision of its own (article 4:57 Awb).',
    },
  ],
  stateAid: {
    nl: 'De bekostiging is bestemd voor onderwijs en onderzoek van een bekostigde hogeschool. Dat is geen economische activiteit, en dus is dit geen staatssteun (artikel 107, eerste lid, VWEU).',
    en: 'The funding is meant for teaching and research of a funded college. That is not an economic activity, so this is no state aid (article 107(1) TFEU).',
  },
});

function rejection(
  kind: string,
  sentence: Text,
  ground: LetterSection['blocks'],
): LetterDefinition {
  return rejectionWith({
    kind,
    sentence,
    why: {
      heading: { nl: 'Waarom?', en: 'Why?' },
      covers: ['reasons', 'ground'],
      blocks: [...ground, ...review],
    },
    again: {
      nl: 'Er was één aanvraagperiode (artikel 7). U kunt voor dit experiment niet opnieuw aanvragen.',
      en: 'There was one window (article 7). You cannot apply again for this experiment.',
    },
  });
}

const rejectionOnQuality = rejection(
  'rejection-quality',
  {
    nl: 'Ik wijs uw aanvraag voor {projectTitle} af, omdat niet elk criterium voldoende is.',
    en: 'I reject your application for {projectTitle}, because not every criterion is sufficient.',
  },
  [
    {
      kind: 'paragraph',
      text: {
        nl: 'Elk criterium moet minstens drie punten hebben. Niet voldoende is:',
        en: 'Every criterion must have at least three points. Not sufficient:',
      },
    },
    {
      kind: 'list-from',
      itemsFrom: 'insufficientCriteria',
      item: { nl: '{criterion}: {points}', en: '{criterion}: {points}' },
    },
  ],
);

const rejectionByCeiling = rejection(
  'rejection-ceiling',
  {
    nl: 'Ik wijs uw aanvraag voor {projectTitle} af, omdat het beschikbare bedrag op is.',
    en: 'I reject your application for {projectTitle}, because the available amount is used up.',
  },
  [
    {
      kind: 'paragraph',
      text: {
        nl: 'Er was {ceiling} beschikbaar. Uw aanvraag staat op {rank} en past er niet meer in (artikel 4:25, tweede lid, Awb).',
        en: 'There was {ceiling} available. Your application stands at {rank} and no longer fits (article 4:25(2) Awb).',
      },
    },
    ...divisionBlocks,
  ],
);

export const centreLetters: readonly LetterDefinition[] = [
  supplementRequest,
  supplementWithdrawn,
  notProcessed,
  award,
  rejectionOnQuality,
  rejectionByCeiling,
  ...midtermLetters,
  determinationLetter,
  ...hearingOnDetermination,
  ...revisionLetters({ nl: 'Verleend, ten hoogste', en: 'Awarded, at most' }),
];
