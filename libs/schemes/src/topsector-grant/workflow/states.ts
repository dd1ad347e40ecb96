import type { StateDefinition } from '@tranche/domain';
import { end } from '../../standard/workflow/states.js';

/** In words a student understands at once; the date beside them is that of the deadline. */
const UNTIL_DECIDED: Readonly<Record<string, StateDefinition>> = {
  draft: {
    phase: 'draft',
    label: {
      applicant: { nl: 'Nog niet verstuurd', en: 'Not sent yet' },
      staff: { nl: 'Concept', en: 'Draft' },
    },
    deadline: 'none',
  },
  submitted: {
    phase: 'intake',
    label: {
      applicant: {
        nl: 'Ontvangen, wij kijken of alles er is',
        en: 'Received, we check that it is complete',
      },
      staff: { nl: 'Controle op volledigheid', en: 'Completeness check' },
    },
    deadline: 'decision',
  },
  'repair-asked': {
    phase: 'intake',
    label: {
      applicant: { nl: 'Er ontbreekt iets, vul het aan', en: 'Something is missing, add it' },
      staff: { nl: 'Wacht op aanvulling', en: 'Waiting for supplement' },
    },
    deadline: 'repair',
  },
  complete: {
    phase: 'assessment',
    label: {
      applicant: { nl: 'Compleet, klaar voor de jury', en: 'Complete, ready for the jury' },
      staff: { nl: 'Volledig, toe te wijzen', en: 'Complete, to be assigned' },
    },
    deadline: 'decision',
  },
  'under-assessment': {
    phase: 'assessment',
    label: {
      applicant: { nl: 'De jury leest uw aanvraag', en: 'The jury reads your application' },
      staff: { nl: 'Bij de jury', en: 'With the jury' },
    },
    deadline: 'assessment',
    means: 'being-assessed',
  },
  'assessment-expired': {
    phase: 'assessment',
    label: {
      applicant: { nl: 'De jury leest uw aanvraag', en: 'The jury reads your application' },
      staff: {
        nl: 'Jury niet op tijd, opnieuw toe te wijzen',
        en: 'Jury not in time, to be assigned again',
      },
    },
    deadline: 'decision',
    means: 'assessment-late',
  },
  assessed: {
    phase: 'assessment',
    label: {
      applicant: {
        nl: 'De jury is klaar, wacht op de uitslag',
        en: 'The jury is done, await the outcome',
      },
      staff: { nl: 'Beoordeeld', en: 'Assessed' },
    },
    deadline: 'decision',
    means: 'assessed',
  },
  ranked: {
    phase: 'decision',
    label: {
      applicant: {
        nl: 'De jury is klaar, wacht op de uitslag',
        en: 'The jury is done, await the outcome',
      },
      staff: { nl: 'In de rangorde', en: 'Ranked' },
    },
    deadline: 'decision',
  },
  rejected: end({ nl: 'U krijgt de beurs niet', en: 'You do not receive the grant' }),
  'not-processed': end({
    nl: 'Niet compleet, doet niet mee',
    en: 'Not complete, does not take part',
  }),
  withdrawn: { ...end({ nl: 'Ingetrokken', en: 'Withdrawn' }), means: 'withdrawn' },
};

const CHECKED_AND_COMPLETE: Readonly<Record<string, StateDefinition>> = {
  'account-received': {
    phase: 'execution',
    label: {
      applicant: {
        nl: 'U heeft de beurs, wij ronden hem af',
        en: 'You have the grant, we complete it',
      },
      staff: { nl: 'Nagegaan, vast te stellen', en: 'Checked, to be determined' },
    },
    deadline: 'determination',
  },
  determined: {
    ...end({ nl: 'De beurs is afgerond', en: 'The grant is complete' }),
    means: 'determined',
  },
};

export const statesAtOnce: Readonly<Record<string, StateDefinition>> = {
  ...UNTIL_DECIDED,
  awarded: {
    phase: 'execution',
    label: {
      applicant: { nl: 'U krijgt de beurs, in één keer', en: 'You receive the grant, at once' },
      staff: { nl: 'Toegekend', en: 'Granted' },
    },
    deadline: 'none',
    means: 'awarded',
  },
  ...CHECKED_AND_COMPLETE,
};

const SEND_THE_PROOF = {
  nl: 'U krijgt de beurs, stuur het bewijs dat u jaar 1 haalde',
  en: 'You receive the grant, send the proof that you passed year 1',
};

export const statesInParts: Readonly<Record<string, StateDefinition>> = {
  ...UNTIL_DECIDED,
  awarded: {
    phase: 'execution',
    label: {
      applicant: SEND_THE_PROOF,
      staff: {
        nl: 'Toegekend, wacht op het bewijs van jaar 1',
        en: 'Granted, proof of year 1 awaited',
      },
    },
    deadline: 'exam-proof',
    means: 'awarded',
  },
  'exam-proof-received': {
    phase: 'execution',
    label: {
      applicant: {
        nl: 'Wij kijken naar uw bewijs van jaar 1',
        en: 'We look at your proof of year 1',
      },
      staff: {
        nl: 'Bewijs van jaar 1 vastgelegd, aan te nemen',
        en: 'Proof of year 1 recorded, to be accepted',
      },
    },
    // The student has sent it: whoever decides is waited for.
    deadline: 'none',
  },
  // Nothing is decided, and a proof still counts: the student reads no more than before.
  'closing-proposed': {
    phase: 'execution',
    label: {
      applicant: SEND_THE_PROOF,
      staff: {
        nl: 'Geen bewijs gekregen, afsluiten voorgesteld',
        en: 'No proof received, closing proposed',
      },
    },
    deadline: 'exam-proof',
  },
  'exam-passed': {
    phase: 'execution',
    label: {
      applicant: {
        nl: 'Uw bewijs is goed, u krijgt de rest',
        en: 'Your proof is fine, you get the rest',
      },
      staff: { nl: 'Jaar 1 gehaald, tweede deel vrij', en: 'Year 1 passed, second part released' },
    },
    deadline: 'none',
  },
  ended: end({ nl: 'Afgesloten na het eerste deel', en: 'Closed after the first part' }),
  ...CHECKED_AND_COMPLETE,
};
