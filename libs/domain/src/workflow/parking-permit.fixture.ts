import type { WorkflowDefinition } from './definition.js';
import {
  all,
  always,
  deadlineLapsed,
  deadlineRunning,
  fourEyes,
  windowOpen,
} from './guard/guard.js';

const named = (nl: string, en: string) => ({
  applicant: { nl, en },
  staff: { nl: `${nl} (intern)`, en: `${en} (staff)` },
});

/** A small life cycle for tests: ask, repair once or more, decide by another person, or give up. */
export const parkingPermit: WorkflowDefinition = {
  initial: 'draft',
  states: {
    draft: { phase: 'draft', label: named('Concept', 'Draft'), deadline: 'none' },
    asked: { phase: 'intake', label: named('Aangevraagd', 'Asked'), deadline: 'decision' },
    'repair-asked': { phase: 'intake', label: named('Aanvullen', 'Repair'), deadline: 'repair' },
    checked: { phase: 'decision', label: named('Bekeken', 'Checked'), deadline: 'decision' },
    granted: {
      phase: 'closed',
      label: named('Verleend', 'Granted'),
      deadline: 'none',
      final: true,
    },
    given_up: {
      phase: 'closed',
      label: named('Gestopt', 'Given up'),
      deadline: 'none',
      final: true,
    },
  },
  deadlines: {
    decision: {
      label: { nl: 'Besluit', en: 'Decision' },
      term: 'decision',
      from: 'window-closing',
      remindDaysBefore: [7],
      reminds: 'officer',
      onLapse: 'list-overdue',
    },
    repair: {
      label: { nl: 'Aanvulling', en: 'Supplement' },
      term: 'repair',
      from: 'transition',
      remindDaysBefore: [],
      reminds: 'applicant',
      onLapse: 'lapse',
    },
  },
  transitions: {
    ask: {
      from: ['draft'],
      to: 'asked',
      by: ['applicant'],
      label: { nl: 'Aanvragen', en: 'Ask' },
      event: 'asked',
      guard: windowOpen(),
      effects: [{ kind: 'start-deadline', deadline: 'decision' }],
    },
    'ask-repair': {
      from: ['asked'],
      to: 'repair-asked',
      by: ['officer'],
      label: { nl: 'Aanvulling vragen', en: 'Ask for repair' },
      event: 'repair-asked',
      motivation: 'required',
      guard: always(),
      effects: [{ kind: 'start-deadline', deadline: 'repair' }],
    },
    repair: {
      from: ['repair-asked'],
      to: 'asked',
      by: ['applicant'],
      label: { nl: 'Aanvullen', en: 'Repair' },
      event: 'repaired',
      guard: deadlineRunning('repair'),
      effects: [{ kind: 'end-deadline', deadline: 'repair' }],
    },
    lapse: {
      from: ['repair-asked'],
      to: 'given_up',
      by: ['system'],
      label: { nl: 'Termijn verstreken', en: 'Term lapsed' },
      event: 'lapsed',
      guard: deadlineLapsed('repair'),
      effects: [],
    },
    check: {
      from: ['asked'],
      to: 'checked',
      by: ['officer', 'chair'],
      label: { nl: 'Bekijken', en: 'Check' },
      event: 'checked',
      guard: always(),
      effects: [],
    },
    grant: {
      from: ['checked'],
      to: 'granted',
      by: ['officer'],
      label: { nl: 'Verlenen', en: 'Grant' },
      event: 'granted',
      confirm: { nl: 'Zeker weten?', en: 'Sure?' },
      guard: all(fourEyes('check')),
      effects: [{ kind: 'send-letter', letter: 'award' }],
    },
    'give-up': {
      from: ['draft', 'asked', 'repair-asked', 'checked'],
      to: 'given_up',
      by: ['applicant'],
      label: { nl: 'Stoppen', en: 'Give up' },
      event: 'given-up',
      guard: always(),
      effects: [],
    },
  },
};
