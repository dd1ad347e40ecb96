import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../../standard/letters/envelope-sections.js';

const HEADING: Text = { nl: 'Waarom?', en: 'Why?' };

function midtermLetter(
  kind: string,
  subject: Text,
  sentence: Text,
  why: LetterSection['blocks'],
): LetterDefinition {
  return {
    kind,
    subject,
    sections: [
      applicationFacts,
      decision(sentence),
      { heading: HEADING, covers: ['reasons'], blocks: why },
      objectionClause,
      contact,
      authority,
    ],
  };
}

/** The light test of 2014: whether the plans got off the ground (annex 1 §3). */
export const midtermLetters: readonly LetterDefinition[] = [
  midtermLetter(
    'midterm-continued',
    {
      nl: 'Midtermreview van {projectTitle}: u kunt verder',
      en: 'Midterm review of {projectTitle}: you can go on',
    },
    {
      nl: 'De midtermreview van {projectTitle} is positief. U krijgt ook de bekostiging voor 2015 en 2016.',
      en: 'The midterm review of {projectTitle} is positive. You also receive the funding for 2015 and 2016.',
    },
    [
      {
        kind: 'paragraph',
        text: {
          nl: 'Uit uw verantwoording blijkt dat het geld goed is ingezet en dat de plannen van de grond zijn gekomen (artikel 11, tweede lid).',
          en: 'Your account shows that the money was put to good use and that the plans got off the ground (article 11(2)).',
        },
      },
    ],
  ),
  midtermLetter(
    'midterm-ended',
    {
      nl: 'Midtermreview van {projectTitle}: de bekostiging stopt',
      en: 'Midterm review of {projectTitle}: the funding stops',
    },
    {
      nl: 'De midtermreview van {projectTitle} is negatief. U krijgt geen bekostiging voor 2015 en 2016 (artikel 13, derde lid).',
      en: 'The midterm review of {projectTitle} is negative. You receive no funding for 2015 and 2016 (article 13(3)).',
    },
    [
      {
        kind: 'list-from',
        itemsFrom: 'omissions',
        item: { nl: '{omission}', en: '{omission}' },
      },
    ],
  ),
];
