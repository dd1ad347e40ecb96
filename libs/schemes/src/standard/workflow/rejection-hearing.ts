import {
  always,
  type DeadlineDefinition,
  type DeclarationField,
  type Effect,
  type StateDefinition,
  type Term,
  type TransitionDefinition,
} from '@tranche/domain';
import { VIEWS_TERM } from '../terms.js';
import { VIEWS_DEADLINE } from './deadlines.js';
import { END_DECISION, rejectOne } from './decision-transitions.js';
import { afterHearing } from './hearing.js';
import { heardState, viewsDeadline } from './views.js';

/*
 * A rejection that rests on data about the applicant, other than it gave itself, is heard about first (Awb
 * 4:7(1)). Of a subsidy that may be left out (4:12(1)), but not where it is refused by 4:35 (4:12(2)(a)): see
 * docs/decisions/012-which-rejections-are-heard.md.
 */

const ABOUT = 'rejection';
const VIEWS = viewsDeadline(ABOUT);
const ANNOUNCED = 'rejection-announced';
const HEARD = 'rejection-heard';

const INTENTION = { nl: 'Voornemen om af te wijzen', en: 'Intention to reject' };

/** While an applicant is heard about a rejection: the term to decide runs on. */
export const REJECTION_HEARING_STATES: Readonly<Record<string, StateDefinition>> = {
  [ANNOUNCED]: {
    phase: 'decision',
    label: {
      applicant: INTENTION,
      staff: {
        nl: 'Afwijzing voorgenomen, zienswijze gevraagd',
        en: 'Rejection intended, views asked',
      },
    },
    deadline: VIEWS,
  },
  [HEARD]: {
    ...heardState(INTENTION, { nl: 'Afwijzing voorgenomen', en: 'Rejection intended' }),
    phase: 'decision',
    deadline: 'decision',
  },
};

/** The states in which whoever applied can still withdraw. */
export const HEARD_ON_REJECTION: readonly string[] = Object.keys(REJECTION_HEARING_STATES);

export const REJECTION_HEARING_DEADLINES: Readonly<Record<string, DeadlineDefinition>> = {
  [VIEWS]: { ...VIEWS_DEADLINE, term: VIEWS, onLapse: `lapse-${VIEWS}` },
};

export const REJECTION_HEARING_TERMS: Readonly<Record<string, Term>> = {
  [VIEWS]: { ...VIEWS_TERM, article: 'Awb 4:7(1)' },
};

/** Whoever rejects at once says that nobody had to be heard. */
const UNHEARD = {
  kind: 'declaration',
  name: 'restsOnOwnData',
  means: 'own-data',
  hint: {
    nl: 'Klopt dit niet? Kondig de afwijzing dan eerst aan: de aanvrager mag daar iets van vinden.',
    en: 'Is this not so? Then announce the rejection first: the applicant may give its views.',
  },
  required: true,
} as const;

/** Of a claim on money the exception holds, but for the grounds of 4:35. */
const OF_MONEY: DeclarationField = {
  ...UNHEARD,
  label: {
    nl: 'Ik wijs niet af op een grond van artikel 4:35 Awb (zoals onjuiste gegevens) om gegevens over de aanvrager die anders zijn dan wat die zelf opgaf',
    en: 'I do not reject on a ground of article 4:35 Awb (such as incorrect information) by data on the applicant that differ from what it stated itself',
  },
  article: 'Awb 4:7(1), 4:12(2)(a)',
};

/** Of a permission or a place there is no exception. */
const OF_OTHER: DeclarationField = {
  ...UNHEARD,
  label: {
    nl: 'Ik wijs niet af om gegevens over de aanvrager die anders zijn dan wat die zelf opgaf',
    en: 'I do not reject by data on the applicant that differ from what it stated itself',
  },
  article: 'Awb 4:7(1)',
};

interface Rejection {
  /** The states from which it is rejected, and those from which it can be announced. */
  readonly from: readonly string[];
  readonly announcedFrom?: readonly string[];
  readonly onRejection?: readonly Effect[];
  /** The step by which somebody proposed it with reasons, where it is proposed. */
  readonly proposal?: string;
  /** What is rejected: a claim on money, or something else. */
  readonly of: 'money' | 'other';
}

/** No to one application under the Awb: at once, or after the applicant was heard on the intention. */
export function rejection({
  from,
  announcedFrom = from,
  onRejection = [],
  proposal,
  of,
}: Rejection): Readonly<Record<string, TransitionDefinition>> {
  return {
    reject: {
      ...rejectOne(from, onRejection, proposal),
      asks: [of === 'money' ? OF_MONEY : OF_OTHER],
    },
    ...afterHearing({
      about: ABOUT,
      article: 'Awb 4:7',
      stands: announcedFrom,
      awaited: ANNOUNCED,
      heard: HEARD,
      guard: always(),
      announce: {
        transition: 'announce-rejection',
        label: { nl: 'Afwijzing aankondigen', en: 'Announce a rejection' },
        event: 'rejection-announced',
        confirm: {
          nl: 'De aanvrager krijgt een brief met het voornemen en uw redenen. Schrijf daarin ook van wie u de gegevens heeft. Doorgaan?',
          en: 'The applicant gets a letter with the intention and your reasons. Write in it also from whom you have the data. Continue?',
        },
        letter: 'intended-rejection',
      },
      take: {
        transition: 'reject-after-views',
        to: 'rejected',
        label: { nl: 'Afwijzen', en: 'Reject' },
        event: 'rejected-after-views',
        letter: 'rejection-after-views',
        confirm: {
          nl: 'Hiermee eindigt de aanvraag met een afwijzing. Doorgaan?',
          en: 'This ends the application with a rejection. Continue?',
        },
        effects: [{ kind: 'record-decision', outcome: 'rejected' }, END_DECISION, ...onRejection],
      },
      keep: {
        transition: 'drop-intended-rejection',
        to: 'complete',
        label: { nl: 'Toch niet afwijzen', en: 'Do not reject after all' },
        event: 'intended-rejection-dropped',
        letter: 'kept-application',
      },
    }),
  };
}
