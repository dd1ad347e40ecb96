import type { Phase, StateDefinition, Text } from '@tranche/domain';

/** A state that applicant and staff call by the same name. */
export function state(phase: Phase, label: Text, deadline = 'none'): StateDefinition {
  return { phase, label: { applicant: label, staff: label }, deadline };
}

/** A state in which nothing more happens. */
export function end(label: Text): StateDefinition {
  return { ...state('closed', label), final: true };
}

/** The states of an award that runs and is not determined yet. */
export function executionOf(states: Readonly<Record<string, StateDefinition>>): readonly string[] {
  return Object.entries(states).flatMap(([name, { phase }]) =>
    phase === 'execution' ? [name] : [],
  );
}

/** From draft to complete. */
export const UNTIL_COMPLETE: Readonly<Record<string, StateDefinition>> = {
  draft: state('draft', { nl: 'Concept', en: 'Draft' }),
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
    phase: 'decision',
    label: {
      applicant: { nl: 'Volledig, wacht op besluit', en: 'Complete, awaiting decision' },
      staff: { nl: 'Volledig', en: 'Complete' },
    },
    deadline: 'decision',
  },
};

export const WITHDRAWN: StateDefinition = {
  phase: 'closed',
  label: {
    applicant: { nl: 'Ingetrokken', en: 'Withdrawn' },
    staff: { nl: 'Ingetrokken door aanvrager', en: 'Withdrawn by applicant' },
  },
  deadline: 'none',
  means: 'withdrawn',
  final: true,
};

export const NOT_PROCESSED: StateDefinition = end({
  nl: 'Niet in behandeling genomen',
  en: 'Not processed',
});

/** From draft to complete with the ways out, as in nearly every scheme. */
export const INTAKE_STATES: Readonly<Record<string, StateDefinition>> = {
  ...UNTIL_COMPLETE,
  withdrawn: WITHDRAWN,
  'not-processed': NOT_PROCESSED,
};

/** In the order in which the ceiling is divided, before anything is decided. */
export const RANKED: StateDefinition = {
  phase: 'decision',
  label: {
    applicant: { nl: 'Volledig, wacht op besluit', en: 'Complete, awaiting decision' },
    staff: { nl: 'Verdeeld, te beslissen', en: 'Allocated, to be decided' },
  },
  deadline: 'decision',
};

/** Taken out before the division: one person proposes, another decides. */
export const REJECTION_PROPOSED: StateDefinition = {
  phase: 'decision',
  label: {
    applicant: { nl: 'Volledig, wacht op besluit', en: 'Complete, awaiting decision' },
    staff: { nl: 'Afwijzing voorgesteld', en: 'Rejection proposed' },
  },
  deadline: 'decision',
};

export const REJECTED: StateDefinition = end({ nl: 'Afgewezen', en: 'Rejected' });

/**
 * A committee at work, and late.
 *
 * @param where what the scheme calls lying with its committee
 * @param late what staff must do when the term passed
 */
export function committeeStates(
  where: Text,
  late: Text,
): Readonly<Record<'under-assessment' | 'assessment-expired', StateDefinition>> {
  return {
    'under-assessment': { ...state('assessment', where, 'assessment'), means: 'being-assessed' },
    'assessment-expired': {
      phase: 'assessment',
      label: { applicant: where, staff: late },
      deadline: 'decision',
      means: 'assessment-late',
    },
  };
}

/** From the award to the final amount. */
export const EXECUTION_STATES: Readonly<Record<string, StateDefinition>> = {
  awarded: {
    phase: 'execution',
    label: {
      applicant: { nl: 'Subsidie verleend', en: 'Subsidy awarded' },
      staff: { nl: 'Verleend, in uitvoering', en: 'Awarded, running' },
    },
    deadline: 'none',
    means: 'awarded',
  },
  'account-received': {
    phase: 'execution',
    label: {
      applicant: { nl: 'Verantwoording ontvangen', en: 'Account received' },
      staff: { nl: 'Verantwoord, vast te stellen', en: 'Accounted for, to be determined' },
    },
    deadline: 'determination',
  },
  determined: {
    phase: 'closed',
    label: {
      applicant: { nl: 'Subsidie vastgesteld', en: 'Subsidy determined' },
      staff: { nl: 'Vastgesteld', en: 'Determined' },
    },
    deadline: 'none',
    means: 'determined',
    final: true,
  },
};
