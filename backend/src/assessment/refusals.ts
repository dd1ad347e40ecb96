import { refuse, type Refusal, type RefusalReason } from '@tranche/domain';
import type { AssignmentStatusName } from './assignment/assignment.row.js';

const HAS_INTEREST: RefusalReason = {
  code: 'conflict-declared',
  text: {
    nl: 'U hebt een belang bij deze aanvraag en beoordeelt haar niet.',
    en: 'You have an interest in this application and do not assess it.',
  },
};

/** Why an assignment in this status takes no declaration, scores or submission. */
export const CLOSED_ASSIGNMENTS: Readonly<Partial<Record<AssignmentStatusName, Refusal>>> = {
  conflict: refuse(HAS_INTEREST),
  submitted: refuse({
    code: 'already-submitted',
    text: {
      nl: 'U hebt uw scores al ingeleverd. Ze staan vast.',
      en: 'You have already submitted your scores. They are final.',
    },
  }),
  withdrawn: refuse({
    code: 'assignment-withdrawn',
    text: {
      nl: 'De behandelaar heeft deze toewijzing ingetrokken.',
      en: 'The officer has withdrawn this assignment.',
    },
  }),
  expired: refuse({
    code: 'assignment-expired',
    text: {
      nl: 'De termijn voor deze beoordeling is voorbij. De toewijzing is vervallen.',
      en: 'The term for this assessment is over. The assignment has lapsed.',
    },
  }),
};

/** Known by the register number of an organisation, or declared in another round. */
export const INTEREST_BINDS = refuse({ ...HAS_INTEREST, article: 'Awb 2:4' });

export const CORRECTION_ASKS_OFFICER = refuse({
  code: 'correction-asks-officer',
  text: {
    nl: 'U hebt een belang opgegeven. Klopt dat niet? Vraag de behandelaar om u opnieuw te laten verklaren.',
    en: 'You have declared an interest. Is that a mistake? Ask the officer to let you declare again.',
  },
});

export const INTERESTS_NOT_DECLARED = refuse({
  code: 'interests-not-declared',
  text: {
    nl: 'Geef eerst aan of u een belang hebt bij deze aanvraag.',
    en: 'First declare whether you have an interest in this application.',
  },
});

export const SCORES_CHANGED = refuse({
  code: 'stale',
  text: {
    nl: 'De scores zijn intussen gewijzigd. Bekijk ze opnieuw en lever ze daarna in.',
    en: 'The scores have changed in the meantime. Look at them again and then submit.',
  },
});

export const APPLICATION_CHANGED = refuse({
  code: 'stale',
  text: {
    nl: 'De aanvraag is intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.',
    en: 'The application has changed in the meantime. Look at it again and retry.',
  },
});

export const OFFICERS_ONLY = {
  nl: 'Alleen een behandelaar kan beoordelaars toewijzen.',
  en: 'Only an officer can assign assessors.',
};
