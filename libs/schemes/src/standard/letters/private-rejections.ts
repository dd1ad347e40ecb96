import type { FactTemplate, LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { divisionBlocks } from './division-blocks.js';
import { authority, contact } from './envelope-sections.js';
import { juryReasons, outcome, privateFacts } from './private-sections.js';

export interface PrivateRejections {
  readonly facts: readonly FactTemplate[];
  /** How many grants there were and how the jury chose. */
  readonly ceiling: Text;
  /** What is asked of every criterion. */
  readonly quality: Text;
  /** Whether and when one can try again. */
  readonly again: Text;
}

const SUBJECT: Text = {
  nl: 'U krijgt de beurs niet ({reference})',
  en: 'You do not receive the grant ({reference})',
};

const OUTCOME = outcome({
  nl: 'U krijgt geen beurs: uw aanvraag voor {projectTitle} is afgewezen.',
  en: 'You receive no grant: your application for {projectTitle} has been rejected.',
});

/** The three ways in which somebody receives no private grant. */
export function privateRejections(rules: PrivateRejections): readonly LetterDefinition[] {
  return [unfit(rules), tooLow(rules), belowTheLine(rules)];
}

/** Not for this call, for the reasons given one by one. */
function unfit({ facts, again }: PrivateRejections): LetterDefinition {
  const why: LetterSection = {
    heading: { nl: 'Waarom?', en: 'Why?' },
    covers: ['ground', 'reasons'],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          nl: 'Uw aanvraag past niet bij deze oproep:',
          en: 'Your application does not fit this call:',
        },
      },
      { kind: 'list-from', itemsFrom: 'omissions', item: { nl: '{omission}', en: '{omission}' } },
    ],
  };
  return letter('rejection', facts, why, again);
}

/** A criterion is not sufficient; every such criterion is named. */
function tooLow({ facts, quality, again }: PrivateRejections): LetterDefinition {
  const why: LetterSection = {
    heading: { nl: 'Waarom?', en: 'Why?' },
    covers: ['reasons', 'ground'],
    blocks: [
      { kind: 'paragraph', text: quality },
      {
        kind: 'list-from',
        itemsFrom: 'insufficientCriteria',
        item: { nl: '{criterion}: {points}', en: '{criterion}: {points}' },
      },
      ...juryReasons,
    ],
  };
  return letter('rejection-quality', facts, why, again);
}

/** Good enough, yet others had more points and there were no more grants. */
function belowTheLine({ facts, ceiling, again }: PrivateRejections): LetterDefinition {
  const why: LetterSection = {
    heading: { nl: 'Waarom?', en: 'Why?' },
    covers: ['reasons', 'ground'],
    blocks: [
      { kind: 'paragraph', text: ceiling },
      {
        kind: 'paragraph',
        when: 'isDrawn',
        text: {
          nl: 'Er waren aanvragen met evenveel punten. Toen heeft het lot beslist.',
          en: 'There were applications with equal points. A lot then decided.',
        },
      },
      ...divisionBlocks,
      ...juryReasons,
    ],
  };
  return letter('rejection-ceiling', facts, why, again);
}

function letter(
  kind: string,
  facts: readonly FactTemplate[],
  why: LetterSection,
  again: Text,
): LetterDefinition {
  const applyingAgain: LetterSection = {
    heading: { nl: 'Nog een keer aanvragen?', en: 'Apply again?' },
    covers: ['resubmission'],
    blocks: [{ kind: 'paragraph', text: again }],
  };
  return {
    kind,
    subject: SUBJECT,
    sections: [privateFacts(...facts), OUTCOME, why, applyingAgain, contact, authority],
  };
}
