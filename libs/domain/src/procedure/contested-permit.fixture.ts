import { always, deadlineOver } from '../workflow/guard/guard.js';
import { parkingPermit } from '../workflow/parking-permit.fixture.js';
import type { FileDefinition, ProcedureDefinition } from './procedure-definition.js';

const named = (nl: string, en: string) => ({ applicant: { nl, en }, staff: { nl, en } });

/** Somebody contests the permit, is heard, and gets another one or not. */
const contest: ProcedureDefinition = {
  label: { nl: 'Bezwaar', en: 'Objection' },
  beside: ['granted'],
  initial: 'uncontested',
  states: {
    uncontested: {
      phase: 'closed',
      label: named('Geen bezwaar', 'No objection'),
      deadline: 'none',
    },
    contested: { phase: 'decision', label: named('In bezwaar', 'Contested'), deadline: 'hearing' },
    upheld: { phase: 'closed', label: named('Gegrond', 'Upheld'), deadline: 'none', final: true },
  },
  deadlines: {
    hearing: {
      label: { nl: 'Hoorzitting', en: 'Hearing' },
      term: 'hearing',
      from: 'transition',
      remindDaysBefore: [],
      reminds: 'officer',
      onLapse: 'list-overdue',
    },
  },
  transitions: {
    contest: {
      from: ['uncontested'],
      to: 'contested',
      by: ['applicant'],
      label: { nl: 'Bezwaar maken', en: 'Object' },
      event: 'contested',
      guard: always(),
      effects: [{ kind: 'start-deadline', deadline: 'hearing' }],
    },
    uphold: {
      from: ['contested'],
      to: 'upheld',
      by: ['officer'],
      label: { nl: 'Gegrond verklaren', en: 'Uphold' },
      event: 'upheld',
      guard: deadlineOver('hearing', 'Awb 7:2'),
      effects: [{ kind: 'end-deadline', deadline: 'hearing' }],
    },
  },
};

/** A permit that can be contested once it is granted. */
export const contestedPermit: FileDefinition = {
  workflow: parkingPermit,
  procedures: { contest },
};
