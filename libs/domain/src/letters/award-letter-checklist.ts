import type { ChecklistItem } from './checklist-item.js';

/** What a scheme has, on which it depends whether a letter must speak of something. */
export type LetterTrait =
  /** Decisions under the Awb, not a private gift. */
  | 'public-law'
  | 'money'
  | 'co-financed'
  /** Somebody gives points or a judgement per criterion. */
  | 'scored'
  | 'ranked'
  /** A project with activities and a period of its own. */
  | 'project';

export const LETTER_TRAITS: readonly LetterTrait[] = [
  'public-law',
  'money',
  'co-financed',
  'scored',
  'ranked',
  'project',
];

/** One duty of a letter: the article, and the fields that can only be right if they vary per letter. */
export interface ChecklistRule {
  readonly item: ChecklistItem;
  readonly article: string;
  /**
   * What the covering section must print: a value, a collection, or a field of its rows, such as
   * `scores.reason`. Empty when a fixed text will do.
   */
  readonly fields: readonly ChecklistField[];
  /** Only for schemes that have this. */
  readonly when?: LetterTrait;
}

/** A field of every letter, or only of the letters of schemes that have something. */
export type ChecklistField = string | { readonly field: string; readonly when: LetterTrait };

const AUTHORITY: ChecklistRule = {
  item: 'authority',
  article: 'Awb 10:10',
  fields: ['mandate'],
  when: 'public-law',
};
const APPLICANT: ChecklistRule = {
  item: 'applicant',
  article: 'Awb 3:41',
  fields: ['applicant'],
};
const LEGAL_BASIS: ChecklistRule = {
  item: 'legal-basis',
  article: 'Awb 3:47(2)',
  fields: ['regulation', 'articles'],
};
const DECISION: ChecklistRule = {
  item: 'decision',
  article: 'Awb 1:3',
  fields: ['projectTitle'],
};
const REASONS: ChecklistRule = {
  item: 'reasons',
  article: 'Awb 3:46, 3:49',
  fields: [
    { field: 'scores.points', when: 'scored' },
    { field: 'scores.maximum', when: 'scored' },
    { field: 'scores.reason', when: 'scored' },
    { field: 'committeeAdvice', when: 'scored' },
  ],
};
const RANK: ChecklistField = { field: 'rank', when: 'ranked' };
const OBJECTION: ChecklistRule = {
  item: 'objection',
  article: 'Awb 3:45, 6:5, 6:7',
  fields: ['objectionUntil', 'objectionAddress'],
  when: 'public-law',
};
const CONTACT: ChecklistRule = { item: 'contact', article: 'Awb 2:1', fields: ['contact'] };

/** Every award letter (Awb 3:45-3:47, 4:30-4:32, 4:34, 4:37, 4:95; Kaderregeling 4.2). */
export const AWARD_CHECKLIST: readonly ChecklistRule[] = [
  AUTHORITY,
  APPLICANT,
  LEGAL_BASIS,
  {
    ...DECISION,
    fields: ['projectTitle', { field: 'maximumAmount', when: 'money' }],
  },
  { ...REASONS, fields: [...REASONS.fields, RANK] },
  { item: 'activities', article: 'Awb 4:30', fields: [{ field: 'activities', when: 'project' }] },
  {
    item: 'period',
    article: 'Awb 4:32',
    fields: ['startsOn', 'endsOn'],
    when: 'project',
  },
  {
    item: 'amount',
    article: 'Awb 4:31',
    fields: [
      'maximumAmount',
      { field: 'subsidyShare', when: 'co-financed' },
      { field: 'eligibleBudget', when: 'co-financed' },
    ],
    when: 'money',
  },
  { item: 'co-financing', article: 'Awb 4:30, 4:37', fields: ['bands'], when: 'co-financed' },
  { item: 'advances', article: 'Awb 4:87, 4:95', fields: ['advances'], when: 'money' },
  { item: 'duties', article: 'Awb 4:37', fields: ['duties'] },
  { item: 'determination', article: 'Awb 4:42-4:44', fields: [], when: 'money' },
  { item: 'budget-reservation', article: 'Awb 4:34', fields: [], when: 'co-financed' },
  { item: 'state-aid', article: 'VWEU 107', fields: [], when: 'co-financed' },
  OBJECTION,
  CONTACT,
];

const EVERY_REJECTION: readonly ChecklistRule[] = [AUTHORITY, APPLICANT, LEGAL_BASIS, DECISION];
const AFTER_REJECTION: readonly ChecklistRule[] = [
  { item: 'resubmission', article: 'Awb 4:6', fields: [], when: 'public-law' },
  OBJECTION,
  CONTACT,
];

function rejection(...own: readonly ChecklistRule[]): readonly ChecklistRule[] {
  return [...EVERY_REJECTION, ...own, ...AFTER_REJECTION];
}

/** What it was, what it is from now on, and why (Awb 3:46, 4:31). */
const CHANGED_AWARD: readonly ChecklistRule[] = [
  AUTHORITY,
  APPLICANT,
  LEGAL_BASIS,
  { ...DECISION, fields: ['projectTitle', 'maximumAmount'] },
  { item: 'reasons', article: 'Awb 3:46', fields: ['omissions'] },
  { item: 'amount', article: 'Awb 4:31', fields: ['originalAmount', 'maximumAmount'] },
  OBJECTION,
  CONTACT,
];

/**
 * A decision on an objection (beslissing op bezwaar): on what it rests and why (Awb 7:12), and that one
 * may go to court from here (Awb 8:1), no longer object.
 */
const ON_OBJECTION: readonly ChecklistRule[] = [
  AUTHORITY,
  APPLICANT,
  LEGAL_BASIS,
  DECISION,
  { item: 'reasons', article: 'Awb 7:12(1)', fields: ['omissions'] },
  { item: 'appeal', article: 'Awb 3:45, 6:7, 8:1', fields: ['appealUntil'] },
  CONTACT,
];

/** What each kind of letter must hold; an unlisted `rejection-…` follows `rejection`. */
export const LETTER_CHECKLISTS: Readonly<Record<string, readonly ChecklistRule[]>> = {
  award: AWARD_CHECKLIST,
  rejection: rejection({ item: 'ground', article: 'Awb 3:46', fields: [] }),
  'rejection-quality': rejection(REASONS, {
    item: 'ground',
    article: 'Awb 3:46',
    fields: [{ field: 'insufficientCriteria', when: 'scored' }],
  }),
  'rejection-ceiling': rejection(REASONS, {
    item: 'ground',
    article: 'Awb 4:25(2)',
    fields: [RANK, 'ceiling'],
  }),
  'not-processed': [
    ...EVERY_REJECTION,
    { item: 'ground', article: 'Awb 4:5', fields: ['omissions'] },
    OBJECTION,
    CONTACT,
  ],
  // Preparing a decision, so no objection of its own (Awb 6:3).
  'supplement-request': [
    AUTHORITY,
    APPLICANT,
    LEGAL_BASIS,
    { item: 'omissions', article: 'Awb 4:5(1)', fields: ['omissions'] },
    { item: 'repair-term', article: 'Awb 4:5(1), 4:15', fields: ['repairUntil'] },
    CONTACT,
  ],
  // A decision that gives no money: a permission, an approval.
  approval: [
    AUTHORITY,
    APPLICANT,
    LEGAL_BASIS,
    DECISION,
    REASONS,
    { item: 'duties', article: 'Awb 3:46', fields: [] },
    OBJECTION,
    CONTACT,
  ],
  // The award taken back before the determination, and what becomes of what was paid.
  withdrawal: [
    AUTHORITY,
    APPLICANT,
    LEGAL_BASIS,
    DECISION,
    { item: 'reasons', article: 'Awb 3:46, 4:48', fields: ['omissions'] },
    OBJECTION,
    CONTACT,
  ],
  objection: ON_OBJECTION,
  'objection-upheld': [
    ...ON_OBJECTION,
    {
      item: 'amount',
      article: 'Awb 4:31, 7:11(2)',
      fields: ['originalAmount', 'maximumAmount'],
      when: 'money',
    },
  ],
  // The award changed to the detriment of the receiver on the way, as after a midterm review.
  lowering: CHANGED_AWARD,
  ending: CHANGED_AWARD,
  // The final amount (vaststelling), and what becomes of what was paid.
  determination: [
    AUTHORITY,
    APPLICANT,
    LEGAL_BASIS,
    { ...DECISION, fields: ['projectTitle', 'determinedAmount'] },
    { item: 'reasons', article: 'Awb 4:46, 3:46', fields: ['determinationReasons'] },
    { item: 'amount', article: 'Awb 4:47, 4:52', fields: ['awardedAmount'] },
    OBJECTION,
    CONTACT,
  ],
};
