import {
  all,
  always,
  deadlineOver,
  fourEyes,
  type Field,
  type ProcedureDefinition,
  type StateDefinition,
  type Text,
} from '@tranche/domain';

function state(label: Text, deadline: string, isFinal = false): StateDefinition {
  return {
    phase: isFinal ? 'closed' : 'decision',
    label: { applicant: label, staff: label },
    deadline,
    ...(isFinal && { final: true }),
  };
}

const FEED_AFTER_ALL: Field = {
  kind: 'money',
  name: 'feedAfterAll',
  label: { nl: 'Hoeveel voer dan wel?', en: 'How much feed after all?' },
  required: true,
};

const WHY_SQUEAL: Field = {
  kind: 'long-text',
  name: 'whySqueal',
  label: { nl: 'Waarom gilt u?', en: 'Why do you squeal?' },
  maximumWords: 100,
  required: true,
};

/** Neither whoever let it fly nor whoever clipped its wings (Awb 10:3(3)): it may squeal about both. */
const byAnother = all(fourEyes('take-off'), fourEyes('clip-wings'));

/** An objection (Awb 6:4, 7:2, 7:11), while the pig flies on. */
export const squealing: ProcedureDefinition = {
  label: { nl: 'Gillen', en: 'Squealing' },
  beside: ['flying', 'landing'],
  initial: 'not-a-squeal',
  states: {
    'not-a-squeal': state({ nl: 'Geen kik', en: 'Not a squeal' }, 'none'),
    squealing: state({ nl: 'Gilt', en: 'Squeals' }, 'ear'),
    'ear-lent': state({ nl: 'Er is geluisterd', en: 'An ear was lent' }, 'verdict-on-squeal'),
    'fed-more': state({ nl: 'Krijgt toch voer', en: 'Fed after all' }, 'none', true),
    'squealed-out': state({ nl: 'Uitgegild', en: 'Squealed out' }, 'none', true),
  },
  deadlines: {
    ear: {
      label: { nl: 'Luisteren', en: 'Lend an ear' },
      term: 'repair',
      from: 'transition',
      remindDaysBefore: [],
      reminds: 'officer',
      onLapse: 'list-overdue',
    },
    'verdict-on-squeal': {
      label: { nl: 'Antwoord op het gillen', en: 'Answer to the squealing' },
      term: 'decision',
      from: 'transition',
      remindDaysBefore: [1],
      reminds: 'officer',
      onLapse: 'list-overdue',
    },
  },
  transitions: {
    squeal: {
      from: ['not-a-squeal'],
      to: 'squealing',
      by: ['applicant'],
      label: { nl: 'Gillen', en: 'Squeal' },
      event: 'squealed',
      asks: [WHY_SQUEAL],
      guard: always(),
      effects: [
        { kind: 'start-deadline', deadline: 'ear' },
        { kind: 'start-deadline', deadline: 'verdict-on-squeal' },
      ],
    },
    'lend-an-ear': {
      from: ['squealing'],
      to: 'ear-lent',
      by: ['officer'],
      label: { nl: 'Luisteren', en: 'Lend an ear' },
      event: 'ear-was-lent',
      motivation: 'required',
      guard: always(),
      effects: [{ kind: 'end-deadline', deadline: 'ear' }],
    },
    'feed-more': {
      from: ['squealing', 'ear-lent'],
      to: 'fed-more',
      by: ['decision-maker', 'chair'],
      label: { nl: 'Toch voeren', en: 'Feed more after all' },
      event: 'was-fed-more',
      motivation: 'required',
      asks: [FEED_AFTER_ALL],
      guard: all(deadlineOver('ear', 'art. 9'), byAnother),
      effects: [
        { kind: 'replace-decision', outcome: 'awarded', amount: 'feedAfterAll' },
        { kind: 'replan-payments' },
        { kind: 'advance-main', transition: 'fly-higher' },
        { kind: 'end-deadline', deadline: 'verdict-on-squeal' },
        { kind: 'send-letter', letter: 'objection-upheld' },
      ],
    },
    'cover-ears': {
      from: ['squealing', 'ear-lent'],
      to: 'squealed-out',
      by: ['decision-maker', 'chair'],
      label: { nl: 'Oren dicht', en: 'Cover ears' },
      event: 'ears-were-covered',
      motivation: 'required',
      guard: all(deadlineOver('ear', 'art. 9'), byAnother),
      effects: [
        { kind: 'end-deadline', deadline: 'verdict-on-squeal' },
        { kind: 'send-letter', letter: 'objection-dismissed' },
      ],
    },
  },
};
