import {
  always,
  assessorsAssigned,
  deadlineLapsed,
  scoreSheetsSubmitted,
  type Effect,
  type TransitionDefinition,
} from '@tranche/domain';

/** A committee or jury at work: assigned, scoring within its term, concluded. */
export const assessmentTransitions: Readonly<Record<string, TransitionDefinition>> = {
  assign: {
    from: ['complete', 'assessment-expired'],
    to: 'under-assessment',
    by: ['officer'],
    label: { nl: 'Beoordeling starten', en: 'Start the assessment' },
    event: 'assigned',
    step: 'assign',
    isInternal: true,
    guard: assessorsAssigned(),
    effects: [{ kind: 'start-deadline', deadline: 'assessment' }],
  },
  'expire-assessment': {
    from: ['under-assessment'],
    to: 'assessment-expired',
    by: ['system'],
    label: { nl: 'Beoordeling verlopen', en: 'Assessment expired' },
    event: 'assessment-expired',
    isInternal: true,
    guard: deadlineLapsed('assessment'),
    effects: [{ kind: 'release-assessors' }],
  },
  'conclude-assessment': {
    from: ['under-assessment'],
    to: 'assessed',
    by: ['system', 'officer'],
    label: { nl: 'Beoordeling afsluiten', en: 'Conclude the assessment' },
    event: 'assessed',
    step: 'conclude-assessment',
    isInternal: true,
    guard: scoreSheetsSubmitted(),
    effects: [{ kind: 'end-deadline', deadline: 'assessment' }],
  },
  // An interest that was declared after scoring: that sheet no longer counts (Awb 2:4).
  'reopen-assessment': {
    from: ['assessed', 'ranked'],
    to: 'under-assessment',
    by: ['system'],
    label: { nl: 'Beoordeling heropenen', en: 'Reopen the assessment' },
    event: 'assessment-reopened',
    step: 'reopen-assessment',
    guard: always(),
    effects: [{ kind: 'start-deadline', deadline: 'assessment' }],
  },
};

/** The states between complete and decided, from which an applicant may still withdraw. */
export const ASSESSMENT_STATE_NAMES: readonly string[] = [
  'under-assessment',
  'assessment-expired',
  'assessed',
  'ranked',
];

/** What a withdrawal ends of the work of the committee. */
export const END_ASSESSMENT: readonly Effect[] = [
  { kind: 'end-deadline', deadline: 'assessment' },
  { kind: 'release-assessors' },
];
