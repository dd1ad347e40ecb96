import type { LetterBlockTemplate, LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { applicationFacts, authority, contact } from './envelope-sections.js';

/** In the words of whoever writes the letter, one line each (Awb 3:46). */
export const REASONS: LetterBlockTemplate = {
  kind: 'list-from',
  itemsFrom: 'omissions',
  item: { nl: '{omission}', en: '{omission}' },
};

/** What was intended before and why: its reasons are no less those of the decision (Awb 3:46, 3:49). */
const INTENTION: readonly LetterBlockTemplate[] = [
  {
    kind: 'for-each',
    when: 'intention',
    rowsFrom: 'intention',
    blocks: [
      {
        kind: 'paragraph',
        when: 'intentionReasons',
        text: {
          nl: 'In mijn brief van {intendedOn} schreef ik wat ik van plan was. Daarin gaf ik deze redenen:',
          en: 'In my letter of {intendedOn} I wrote what I intended. In it I gave these reasons:',
        },
      },
      {
        kind: 'paragraph',
        unless: 'intentionReasons',
        text: {
          nl: 'In mijn brief van {intendedOn} schreef ik wat ik van plan was, en waarom.',
          en: 'In my letter of {intendedOn} I wrote what I intended, and why.',
        },
      },
    ],
  },
  {
    kind: 'list-from',
    when: 'intentionReasons',
    itemsFrom: 'intentionReasons',
    item: { nl: '{intendedReason}', en: '{intendedReason}' },
  },
];

/**
 * What was intended, and what the receiver said on it, or that it said nothing: the decision weighs it (Awb
 * 3:46).
 */
export const receivedViews: LetterSection = {
  heading: { nl: 'Mijn voornemen en uw zienswijze', en: 'My intention and your views' },
  blocks: [
    ...INTENTION,
    {
      kind: 'paragraph',
      when: 'views',
      text: {
        nl: 'Voor dit besluit vroeg ik wat u van mijn voornemen vindt. U bracht naar voren:',
        en: 'Before this decision I asked what you say to my intention. You put forward:',
      },
    },
    {
      kind: 'for-each',
      when: 'views',
      rowsFrom: 'views',
      blocks: [{ kind: 'paragraph', text: { nl: '{paragraph}', en: '{paragraph}' } }],
    },
    {
      kind: 'paragraph',
      when: 'isSilent',
      text: {
        nl: 'Voor dit besluit vroeg ik wat u van mijn voornemen vindt. U heeft geen zienswijze gegeven.',
        en: 'Before this decision I asked what you say to my intention. You gave no views.',
      },
    },
    {
      kind: 'for-each',
      when: 'waivedViews',
      rowsFrom: 'waivedViews',
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Voor dit besluit vroeg ik wat u van mijn voornemen vindt. Op {waivedOn} liet u weten dat u geen zienswijze geeft ({waivedHow}).',
            en: 'Before this decision I asked what you say to my intention. On {waivedOn} you let me know that you give no views ({waivedHow}).',
          },
        },
      ],
    },
    {
      kind: 'paragraph',
      when: 'hasOnlyLateViews',
      text: {
        nl: 'Voor dit besluit vroeg ik wat u van mijn voornemen vindt. Binnen de termijn heeft u geen zienswijze gegeven.',
        en: 'Before this decision I asked what you say to my intention. Within the term you gave no views.',
      },
    },
    {
      kind: 'for-each',
      when: 'lateViews',
      rowsFrom: 'lateViews',
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Op {receivedOn} kwam een zienswijze van u binnen. Dat was te laat: de termijn was voorbij. Ik heb haar toch gelezen en meegewogen. U bracht daarin naar voren:',
            en: 'On {receivedOn} views of yours came in. That was late: the term was over. I read them all the same and took them into account. You put forward in them:',
          },
        },
        { kind: 'paragraph', text: { nl: '{words}', en: '{words}' } },
      ],
    },
  ],
};

/** What follows answers what was put forward (Awb 3:46). */
export const ANSWER: LetterBlockTemplate = {
  kind: 'paragraph',
  unless: 'hasNoViews',
  text: {
    nl: 'Dit zijn mijn redenen en mijn antwoord:',
    en: 'These are my reasons and my answer:',
  },
};

interface Intention {
  readonly kind: string;
  readonly subject: Text;
  /** What is to be taken away and by which article; the reasons follow. */
  readonly intends: Text;
  /** What was given and may be taken, such as "de subsidie"; absent where nothing was. */
  readonly given?: Text;
  /** By which article somebody is heard. */
  readonly article?: string;
  /** The last day for views, by the name of its field. */
  readonly until?: string;
  /** How what is intended was counted; the reasons come after it. */
  readonly calculation?: readonly LetterBlockTemplate[];
  /** Why, where the officer does not write it as the motivation of the step. */
  readonly reasons?: LetterBlockTemplate;
}

/** Hears the receiver before anything is decided (Awb 4:8, 4:9); so there is no objection yet. */
export function intentionLetter({
  kind,
  subject,
  intends,
  given,
  article = '4:8',
  until = 'viewsUntil',
  calculation = [],
  reasons = REASONS,
}: Intention): LetterDefinition {
  return {
    kind,
    subject,
    sections: [
      applicationFacts,
      {
        heading: { nl: 'Wat ben ik van plan?', en: 'What do I intend?' },
        means: 'intention',
        blocks: [{ kind: 'paragraph', text: intends }, ...calculation, reasons],
      },
      {
        heading: { nl: 'Wat vindt u daarvan?', en: 'What do you say to that?' },
        blocks: [
          {
            kind: 'paragraph',
            tone: 'decision',
            text: {
              nl: `Geef uw zienswijze uiterlijk op {${until}}.`,
              en: `Give your views by {${until}} at the latest.`,
            },
          },
          {
            kind: 'paragraph',
            text: {
              nl: `Dat kan in het portaal, bij uw aanvraag onder “Zienswijze geven”, per brief aan het adres boven aan deze brief, of mondeling: maak dan een afspraak via {contact} (artikelen ${article} en 4:9 Awb). Leg uit wat niet klopt${given ? `, of waarom ${given.nl} moet blijven` : ''}. Ik weeg dat mee voordat ik beslis. Bezwaar maken kan pas als er een besluit is.`,
              en: `You can do so in the portal, with your application under “Give your views”, by letter to the address at the head of this letter, or in person: make an appointment through {contact} (articles ${article} and 4:9 Awb). Explain what is wrong${given ? `, or why ${given.en} must stand` : ''}. I take it into account before I decide. You can object only once there is a decision.`,
            },
          },
        ],
      },
      contact,
      authority,
    ],
  };
}

/** To let something stand needs no waiting: it can be decided before anything came in. */
const viewsBeforeRelief: LetterSection = {
  ...receivedViews,
  blocks: receivedViews.blocks.map((block) =>
    block.kind === 'paragraph' && block.when === 'isSilent'
      ? {
          ...block,
          text: {
            nl: 'Ik vroeg wat u van mijn voornemen vindt. Voor dit besluit had ik geen zienswijze van u.',
            en: 'I asked what you say to my intention. For this decision I had no views of yours.',
          },
        }
      : block,
  ),
};

interface Relief {
  readonly kind: string;
  readonly subject: Text;
  /** What was intended, and that it is not done. */
  readonly stands: Text;
}

/** Tells who was heard that nothing is taken away, what it said, and why that weighed (Awb 3:46). */
export function reliefLetter({ kind, subject, stands }: Relief): LetterDefinition {
  return {
    kind,
    subject,
    sections: [
      applicationFacts,
      {
        heading: { nl: 'Dit blijft zoals het was', en: 'This stays as it was' },
        blocks: [{ kind: 'paragraph', tone: 'decision', text: stands }],
      },
      viewsBeforeRelief,
      { heading: { nl: 'Waarom?', en: 'Why?' }, covers: ['reasons'], blocks: [ANSWER, REASONS] },
      contact,
      authority,
    ],
  };
}
