import {
  checklistFor,
  type AppliedRule,
  type LetterBlockTemplate,
  type LetterDefinition,
  type LetterSection,
} from '@tranche/domain';

const COLUMNS: Readonly<Record<string, string>> = {
  scores: 'criterion',
  bands: 'band',
  advances: 'amount',
  duties: 'duty',
  insufficientCriteria: 'criterion',
  omissions: 'omission',
  determinationReasons: 'reason',
};

/** Blocks that the sections from the checklist do not use. */
const EVERY_OTHER_BLOCK: LetterSection = {
  heading: { nl: 'En verder', en: 'And further' },
  blocks: [
    { kind: 'heading', text: { nl: 'Wensen', en: 'Wishes' } },
    { kind: 'list', ordered: true, items: [{ nl: 'Goede wind.', en: 'A good wind.' }] },
    {
      kind: 'facts',
      facts: [
        {
          label: { nl: 'Kenmerk', en: 'Reference' },
          value: { nl: '{reference}', en: '{reference}' },
        },
      ],
    },
    {
      kind: 'paragraph',
      when: 'scores',
      text: {
        nl: 'Dit is het advies van {advisers} per criterium.',
        en: 'This is the advice of {advisers} per criterion.',
      },
    },
    {
      kind: 'for-each',
      when: 'scores',
      rowsFrom: 'scores',
      blocks: [{ kind: 'heading', text: { nl: '{criterion}', en: '{criterion}' } }],
    },
    {
      kind: 'table',
      when: 'scores',
      rowsFrom: 'scores',
      columns: [{ header: { nl: 'Punten', en: 'Points' }, field: 'points', align: 'end' }],
    },
  ],
};

/** What follows on a hearing says what was intended before it, and why (Awb 3:46). */
const AFTER_A_HEARING: LetterSection = {
  heading: { nl: 'Voornemen', en: 'Intention' },
  blocks: [
    {
      kind: 'list-from',
      when: 'intention',
      itemsFrom: 'intention',
      item: { nl: 'Op {intendedOn} knorde ik al.', en: 'On {intendedOn} I oinked before.' },
    },
  ],
};
const HEARD_BEFORE = ['lowering', 'withdrawal', 'determination'];

/** Bare letters: one section per item that the law wants, printing what it wants printed. */
export const pigsLetters: readonly LetterDefinition[] = [
  'award',
  'rejection',
  'rejection-quality',
  'rejection-ceiling',
  'not-processed',
  'supplement-request',
  'lowering',
  'withdrawal',
  'objection-upheld',
  'objection-dismissed',
  'determination',
].map((kind) => ({
  kind,
  subject: { nl: 'Over {projectTitle}', en: 'About {projectTitle}' },
  // Only a letter about what was weighed can print what was weighed.
  sections: [
    ...checklistFor(kind).map(section),
    ...(kind === 'award' ? [EVERY_OTHER_BLOCK] : []),
    ...(HEARD_BEFORE.includes(kind) ? [AFTER_A_HEARING] : []),
  ],
}));

function section({ item, fields }: AppliedRule): LetterSection {
  return {
    heading: { nl: item, en: item },
    covers: [item],
    blocks: fields.length === 0 ? [paragraph('Knor.', 'Oink.')] : fields.map(block),
  };
}

/** A value, a collection, or a field of its rows. */
function block(name: string): LetterBlockTemplate {
  const [field = '', asked] = name.split('.');
  const column = asked ?? COLUMNS[field];
  return column === undefined
    ? paragraph(`{${field}}`, `{${field}}`)
    : { kind: 'list-from', itemsFrom: field, item: { nl: `{${column}}`, en: `{${column}}` } };
}

function paragraph(nl: string, en: string): LetterBlockTemplate {
  return { kind: 'paragraph', text: { nl, en } };
}
