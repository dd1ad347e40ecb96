import type { ChecklistItem } from './checklist-item.js';

/** One duty of a letter: the article, and the fields that can only be right if they vary per letter. */
export interface ChecklistRule {
  readonly item: ChecklistItem;
  readonly article: string;
  /** Values or collections that the covering section must print; empty when a fixed text will do. */
  readonly fields: readonly string[];
}

const AUTHORITY: ChecklistRule = { item: 'authority', article: 'Awb 10:10', fields: ['mandate'] };
const APPLICANT: ChecklistRule = {
  item: 'applicant',
  article: 'Awb 3:41',
  fields: ['applicantName', 'applicantIdentifier'],
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
  article: 'Awb 3:46',
  fields: ['scores', 'committeeAdvice'],
};
const OBJECTION: ChecklistRule = {
  item: 'objection',
  article: 'Awb 3:45, 6:5, 6:7',
  fields: ['objectionUntil', 'objectionAddress'],
};
const CONTACT: ChecklistRule = { item: 'contact', article: 'Awb 2:1', fields: ['contact'] };

/** Every award letter (Awb 3:45-3:47, 4:30-4:32, 4:34, 4:37, 4:95; Kaderregeling 4.2). */
export const AWARD_CHECKLIST: readonly ChecklistRule[] = [
  AUTHORITY,
  APPLICANT,
  LEGAL_BASIS,
  { ...DECISION, fields: ['projectTitle', 'maximumAmount'] },
  { ...REASONS, fields: ['scores', 'committeeAdvice', 'rank'] },
  { item: 'activities', article: 'Awb 4:30', fields: ['activities'] },
  { item: 'period', article: 'Awb 4:32', fields: ['startsOn', 'endsOn'] },
  {
    item: 'amount',
    article: 'Awb 4:31',
    fields: ['maximumAmount', 'subsidyShare', 'eligibleBudget'],
  },
  { item: 'co-financing', article: 'Awb 4:30, 4:37', fields: ['bands'] },
  { item: 'advances', article: 'Awb 4:95', fields: ['advances'] },
  { item: 'duties', article: 'Awb 4:37', fields: ['duties'] },
  { item: 'determination', article: 'Awb 4:42-4:44', fields: [] },
  { item: 'budget-reservation', article: 'Awb 4:34', fields: [] },
  { item: 'state-aid', article: 'VWEU 107', fields: [] },
  OBJECTION,
  CONTACT,
];

const EVERY_REJECTION = [AUTHORITY, APPLICANT, LEGAL_BASIS, DECISION];
const AFTER_REJECTION: readonly ChecklistRule[] = [
  { item: 'resubmission', article: 'Awb 4:6', fields: [] },
  OBJECTION,
  CONTACT,
];

function rejection(...own: readonly ChecklistRule[]): readonly ChecklistRule[] {
  return [...EVERY_REJECTION, ...own, ...AFTER_REJECTION];
}

/** What each kind of letter must hold; an unlisted `rejection-…` follows `rejection`. */
export const LETTER_CHECKLISTS: Readonly<Record<string, readonly ChecklistRule[]>> = {
  award: AWARD_CHECKLIST,
  rejection: rejection({ item: 'ground', article: 'Awb 3:46', fields: [] }),
  'rejection-quality': rejection(REASONS, {
    item: 'ground',
    article: 'Awb 3:46',
    fields: ['insufficientCriteria'],
  }),
  'rejection-ceiling': rejection(REASONS, {
    item: 'ground',
    article: 'Awb 4:25(2)',
    fields: ['rank', 'ceiling'],
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
};
