import type { LetterBlockTemplate, LetterDefinition, LetterSection, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../../standard/letters/envelope-sections.js';
import {
  ANSWER,
  intentionLetter,
  REASONS,
  receivedViews,
  reliefLetter,
} from '../../standard/letters/hearing-letters.js';
import { daysAtEnd, reasonsFollow } from './days-at-end.js';

/** Where a version says what becomes of an award halfway. */
export interface MidtermArticles {
  readonly review: string;
  /** To lower or end it, after the review or because the report is late. */
  readonly change: string;
  /** What is still advanced of a lower amount. */
  readonly advances: string;
  /** What was not spent goes back. */
  readonly unspent: string;
  /** Where a committee advises on the report. */
  readonly advice: string | null;
}

/** The letters of the midterm review: it goes on, and for a lowering or an ending all three. */
export function midtermLetters(articles: MidtermArticles): readonly LetterDefinition[] {
  return [
    continued(articles),
    intendedLowering(articles),
    lowered(articles),
    keptAmount,
    intendedEnding(articles),
    ended(articles),
    notEnded,
  ];
}

function continued({ review }: MidtermArticles): LetterDefinition {
  return {
    kind: 'midterm-continued',
    subject: {
      nl: 'Tussentijdse beoordeling van {projectTitle}: u gaat door',
      en: 'Midterm review of {projectTitle}: you go on',
    },
    sections: [
      applicationFacts,
      {
        heading: { nl: 'Uw voortgangsrapportage', en: 'Your midterm report' },
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: `Ik heb de uitvoering van {projectTitle} tussentijds beoordeeld aan de hand van uw voortgangsrapportage (${review}). De subsidie van ten hoogste {maximumAmount} en alle verplichtingen blijven gelden.`,
              en: `I reviewed the execution of {projectTitle} halfway by your midterm report (${review}). The subsidy of at most {maximumAmount} and all duties remain in force.`,
            },
          },
        ],
      },
      contact,
      authority,
    ],
  };
}

function intendedLowering({ change }: MidtermArticles): LetterDefinition {
  return intentionLetter({
    kind: 'intended-lowering',
    subject: {
      nl: 'Voornemen om de subsidie voor {projectTitle} te verlagen',
      en: 'Intention to lower the subsidy for {projectTitle}',
    },
    intends: {
      nl: `Ik ben van plan de subsidie van ten hoogste {maximumAmount} te verlagen naar ten hoogste {inputLoweredAmount} (${change}). Dit zijn mijn redenen:`,
      en: `I intend to lower the subsidy of at most {maximumAmount} to at most {inputLoweredAmount} (${change}). These are my reasons:`,
    },
    given: { nl: 'het bedrag', en: 'the amount' },
    until: 'loweringViewsUntil',
  });
}

function intendedEnding({ change }: MidtermArticles): LetterDefinition {
  return intentionLetter({
    kind: 'intended-ending',
    calculation: [daysAtEnd, reasonsFollow],
    subject: {
      nl: 'Voornemen om de subsidie voor {projectTitle} te beëindigen',
      en: 'Intention to end the subsidy for {projectTitle}',
    },
    intends: {
      nl: `Ik ben van plan de subsidie te beëindigen met als laatste dag {inputSubsidyEndsOn}; voor de tijd tot en met die dag blijft ten hoogste {inputEndedAmount} van de {maximumAmount} (${change}).`,
      en: `I intend to end the subsidy with {inputSubsidyEndsOn} as its last day; for the time up to and including that day at most {inputEndedAmount} of the {maximumAmount} remains (${change}).`,
    },
    given: { nl: 'de subsidie', en: 'the subsidy' },
    until: 'endingViewsUntil',
  });
}

function lowered(articles: MidtermArticles): LetterDefinition {
  return changed(articles, {
    kind: 'lowering',
    subject: {
      nl: 'De subsidie voor {projectTitle} is verlaagd',
      en: 'The subsidy for {projectTitle} has been lowered',
    },
    sentence: {
      nl: `Ik verlaag de subsidie voor {projectTitle} naar ten hoogste {maximumAmount} (${articles.change}).`,
      en: `I lower the subsidy for {projectTitle} to at most {maximumAmount} (${articles.change}).`,
    },
    means: {
      nl: `De voorschotten die nog komen, worden een gelijk deel van wat er dan nog over is (${articles.advances}). U ziet ze bij uw aanvraag in het portaal. De verplichtingen blijven gelden.`,
      en: `The advances still to come become equal parts of what is then left (${articles.advances}). You see them with your application in the portal. The duties remain in force.`,
    },
  });
}

function ended(articles: MidtermArticles): LetterDefinition {
  return changed(articles, {
    kind: 'ending',
    table: daysAtEnd,
    subject: {
      nl: 'De subsidie voor {projectTitle} eindigt',
      en: 'The subsidy for {projectTitle} ends',
    },
    sentence: {
      nl: `Ik beëindig de subsidie voor {projectTitle} met als laatste dag {inputSubsidyEndsOn}. Voor de tijd tot en met die dag bedraagt zij ten hoogste {maximumAmount} (${articles.change}).`,
      en: `I end the subsidy for {projectTitle} with {inputSubsidyEndsOn} as its last day. For the time up to and including that day it is at most {maximumAmount} (${articles.change}).`,
    },
    means: {
      nl: `U krijgt geen voorschotten meer. Verantwoord wat u tot en met {inputSubsidyEndsOn} heeft besteed; daarna stel ik het bedrag vast. Geld dat niet is besteed, kan ik terugvorderen; daarvoor is een apart besluit nodig (${articles.unspent}; artikel 4:57 Awb).`,
      en: `You receive no more advances. Account for what you spent up to and including {inputSubsidyEndsOn}; I then determine the amount. I can recover money not spent; that takes a decision of its own (${articles.unspent}; article 4:57 Awb).`,
    },
  });
}

interface Changed {
  readonly kind: string;
  readonly subject: Text;
  readonly sentence: Text;
  /** What it means for the receiver. */
  readonly means: Text;
  readonly table?: LetterBlockTemplate;
}

/** A decision against which an objection is open, with the advice it rests on (Awb 3:46, 3:49). */
function changed({ advice }: MidtermArticles, words: Changed): LetterDefinition {
  return {
    kind: words.kind,
    subject: words.subject,
    sections: [
      applicationFacts,
      decision(words.sentence),
      receivedViews,
      {
        heading: { nl: 'Waarom?', en: 'Why?' },
        covers: ['reasons'],
        blocks: [...(advice === null ? [] : adviceOn(advice)), ANSWER, REASONS],
      },
      meaning(words.means, words.table),
      objectionClause,
      contact,
      authority,
    ],
  };
}

function adviceOn(article: string): readonly LetterBlockTemplate[] {
  return [
    {
      kind: 'paragraph',
      when: 'hasInputMidtermAdvice',
      text: {
        nl: `De beoordelingscommissie heeft over uw voortgangsrapportage geadviseerd (${article}):`,
        en: `The assessment committee advised on your midterm report (${article}):`,
      },
    },
    {
      kind: 'paragraph',
      when: 'hasInputMidtermAdvice',
      text: { nl: '{inputMidtermAdvice}', en: '{inputMidtermAdvice}' },
    },
  ];
}

function meaning(text: Text, table?: LetterBlockTemplate): LetterSection {
  return {
    heading: { nl: 'Wat betekent dit voor u?', en: 'What does this mean for you?' },
    covers: ['amount'],
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: { nl: 'Verleend, ten hoogste', en: 'Awarded, at most' },
            value: { nl: '{originalAmount}', en: '{originalAmount}' },
          },
          {
            label: { nl: 'Nu, ten hoogste', en: 'Now, at most' },
            value: { nl: '{maximumAmount}', en: '{maximumAmount}' },
          },
        ],
      },
      { kind: 'paragraph', text },
      ...(table ? [table] : []),
    ],
  };
}

const keptAmount = reliefLetter({
  kind: 'kept-amount',
  subject: {
    nl: 'De subsidie voor {projectTitle} wordt niet verlaagd',
    en: 'The subsidy for {projectTitle} is not lowered',
  },
  stands: {
    nl: 'Ik had het voornemen de subsidie voor {projectTitle} te verlagen. Dat doe ik niet: zij blijft ten hoogste {maximumAmount}, met alle verplichtingen.',
    en: 'I intended to lower the subsidy for {projectTitle}. I do not do so: it remains at most {maximumAmount}, with all its duties.',
  },
});

const notEnded = reliefLetter({
  kind: 'kept-project',
  subject: {
    nl: 'De subsidie voor {projectTitle} gaat door',
    en: 'The subsidy for {projectTitle} goes on',
  },
  stands: {
    nl: 'Ik had het voornemen de subsidie voor {projectTitle} te beëindigen. Dat doe ik niet: zij blijft ten hoogste {maximumAmount}, met alle verplichtingen.',
    en: 'I intended to end the subsidy for {projectTitle}. I do not do so: it remains at most {maximumAmount}, with all its duties.',
  },
});
