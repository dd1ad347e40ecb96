import type { StateDefinition } from '@tranche/domain';
import { EXECUTION_STATES } from '../../standard/workflow/states.js';

export const states: Readonly<Record<string, StateDefinition>> = {
  draft: {
    phase: 'draft',
    label: {
      applicant: { nl: 'Concept', en: 'Draft' },
      staff: { nl: 'Concept', en: 'Draft' },
    },
    deadline: 'none',
  },
  submitted: {
    phase: 'intake',
    label: {
      applicant: { nl: 'Ingediend', en: 'Submitted' },
      staff: { nl: 'Controle op volledigheid', en: 'Completeness check' },
    },
    deadline: 'decision',
  },
  'repair-asked': {
    phase: 'intake',
    label: {
      applicant: { nl: 'Aanvulling gevraagd', en: 'Supplement asked' },
      staff: { nl: 'Wacht op aanvulling', en: 'Waiting for supplement' },
    },
    deadline: 'repair',
  },
  complete: {
    phase: 'assessment',
    label: {
      applicant: { nl: 'Volledig', en: 'Complete' },
      staff: { nl: 'Volledig, toe te wijzen', en: 'Complete, to be assigned' },
    },
    deadline: 'decision',
  },
  'under-assessment': {
    phase: 'assessment',
    label: {
      applicant: { nl: 'In beoordeling', en: 'Under assessment' },
      staff: { nl: 'In beoordeling', en: 'Under assessment' },
    },
    deadline: 'assessment',
  },
  'assessment-expired': {
    phase: 'assessment',
    label: {
      applicant: { nl: 'In beoordeling', en: 'Under assessment' },
      staff: { nl: 'Beoordeling verlopen, opnieuw toe te wijzen', en: 'Assessment expired' },
    },
    deadline: 'decision',
  },
  assessed: {
    phase: 'assessment',
    label: {
      applicant: { nl: 'In beoordeling', en: 'Under assessment' },
      staff: { nl: 'Beoordeeld', en: 'Assessed' },
    },
    deadline: 'decision',
  },
  'near-miss-repair': {
    phase: 'assessment',
    label: {
      applicant: { nl: 'Aanvulling op één criterium', en: 'Supplement on one criterion' },
      staff: { nl: 'Bijna voldoende, wacht op aanvulling', en: 'Near miss, supplement awaited' },
    },
    deadline: 'near-miss',
  },
  ranked: {
    phase: 'decision',
    label: {
      applicant: { nl: 'In beoordeling', en: 'Under assessment' },
      staff: { nl: 'In de rangorde', en: 'Ranked' },
    },
    deadline: 'decision',
  },
  ...EXECUTION_STATES,
  rejected: {
    phase: 'closed',
    label: {
      applicant: { nl: 'Afgewezen', en: 'Rejected' },
      staff: { nl: 'Afgewezen', en: 'Rejected' },
    },
    deadline: 'none',
    final: true,
  },
  'not-processed': {
    phase: 'closed',
    label: {
      applicant: { nl: 'Niet in behandeling genomen', en: 'Not processed' },
      staff: { nl: 'Niet in behandeling genomen', en: 'Not processed' },
    },
    deadline: 'none',
    final: true,
  },
  withdrawn: {
    phase: 'closed',
    label: {
      applicant: { nl: 'Ingetrokken', en: 'Withdrawn' },
      staff: { nl: 'Ingetrokken door aanvrager', en: 'Withdrawn by applicant' },
    },
    deadline: 'none',
    final: true,
  },
};
