import { REALISED_FIELDS, neededFields } from '../../determination/index.js';
import {
  ANSWER_MEANINGS,
  fieldsOf,
  sectionsFor,
  type AnswerMeaning,
  type Field,
  type FieldKind,
} from '../../form/index.js';
import { requiredFieldsOf } from '../../letters/index.js';
import type { Unit } from '../../money/index.js';
import { askedFields } from '../../workflow/index.js';
import type { DutyDate } from '../duty/duty.js';
import { lettersOf } from '../scheme-traits.js';
import type { SchemeVersion } from '../scheme.js';
import { unitOf } from '../amount/unit-of.js';
import { demands } from './demands.js';
import { doubled, finding, type Finding } from './finding.js';

/**
 * What the engine must find among the answers, whatever the questions are called: what this version
 * needs is asked, once, where it is looked for, and as a question of the right kind.
 */
export function meaningFindings(scheme: SchemeVersion): readonly Finding[] {
  const asked = askedFields(scheme.workflow);
  return [
    ...missingFindings(scheme),
    ...Object.keys(scheme.variants).flatMap((variant) =>
      doubled(
        sectionsFor(scheme.form, variant).flatMap(({ fields }) =>
          fields.flatMap(({ means }) => means ?? []),
        ),
      ).map((meaning) => finding('meaning-twice', `${variant}: ${meaning}`)),
    ),
    // Two steps may ask the same question; the answer that was recorded last then counts.
    ...ANSWER_MEANINGS.flatMap((meaning) => {
      const names = new Set(asked.filter(({ means }) => means === meaning).map(({ name }) => name));
      return names.size > 1
        ? [finding('meaning-twice', `asked with steps: ${meaning} as ${[...names].join(', ')}`)]
        : [];
    }),
    ...fieldsOf(scheme.form).flatMap((field) => [
      ...misplaced(field, 'form'),
      ...countedWrongly(field, unitOf(scheme)),
    ]),
    ...asked.flatMap((field) => misplaced(field, 'step')),
  ];
}

function missingFindings(scheme: SchemeVersion): readonly Finding[] {
  const inForm = (variant: string) =>
    sectionsFor(scheme.form, variant).flatMap(({ fields }) => fields.map(({ means }) => means));
  const inSteps = askedFields(scheme.workflow).map(({ means }) => means);
  const isProject =
    Object.values(scheme.workflow.deadlines).some(({ from }) => from === 'project-end') ||
    scheme.duties.some(({ due }) => COUNTED_FROM_END.includes(due.kind));
  const isWithoutAccount = Object.values(scheme.workflow.transitions).some(({ effects }) =>
    effects.some((effect) => effect.kind === 'determine' && effect.without === 'account'),
  );
  const isAnnounced = Object.values(scheme.workflow.transitions).some(
    ({ effects, guard }) =>
      demands(guard, 'as-announced') &&
      effects.some((effect) => effect.kind === 'determine' && effect.without === undefined),
  );
  // Where nobody accounts, the record itself says on what ground.
  const ground = inSteps.includes('account-disputed') ? 'lower-ground' : 'weighed-ground';
  const isRevised = Object.values(scheme.workflow.transitions).some(({ effects }) =>
    effects.some(({ kind }) => kind === 'revise-determination'),
  );
  const isToldInLetters = lettersOf(scheme).some((letter) =>
    requiredFieldsOf(letter).values.includes('activities'),
  );
  return Object.entries(scheme.variants).flatMap(([variant, { amount }]) => {
    const present = inForm(variant);
    const missing = (meanings: readonly AnswerMeaning[], where: readonly unknown[], why: string) =>
      meanings
        .filter((meaning) => !where.includes(meaning))
        .map((meaning) => finding('meaning-missing', `${variant}: ${meaning}, ${why}`));
    const isAsked =
      ['asked', 'asked-within'].includes(amount.kind) ||
      (amount.kind === 'place' && amount.asked !== undefined);
    const hasPeriod = isProject || present.includes('project-years');
    return [
      ...(isAsked ? missing(['requested-amount'], present, 'for the amount is asked') : []),
      ...(isToldInLetters ? missing(['activities'], present, 'for a letter says it') : []),
      ...(hasPeriod ? missing(PERIOD, present, 'for a project has a beginning and an end') : []),
      ...(scheme.money === 'none'
        ? []
        : missing(
            neededFields(scheme.money.determination, variant).map((each) => REALISED_FIELDS[each]),
            inSteps,
            'for the final amount follows from it',
          )),
      ...(isRevised ? missing(['revised-amount'], inSteps, 'for a revision says it') : []),
      ...(isWithoutAccount ? missing(WITHOUT_ACCOUNT, inSteps, 'for no account came in') : []),
      ...(inSteps.includes('weighed-amount')
        ? missing(['weighing'], inSteps, 'for a weighed amount has reasons')
        : []),
      ...(isAnnounced && scheme.law === 'awb'
        ? missing([ground], inSteps, 'for a lower amount rests on a ground (Awb 4:46(2))')
        : []),
      ...(inSteps.includes('weighed-amount') && scheme.law === 'awb'
        ? missing(['weighed-ground'], inSteps, 'for a lower amount rests on a ground (Awb 4:46(2))')
        : []),
    ];
  });
}

const WITHOUT_ACCOUNT: readonly AnswerMeaning[] = [
  'amount-without-account',
  'weighing-without-account',
];
/** Days that cannot be named of what has a first day but no end. */
const COUNTED_FROM_END: readonly DutyDate['kind'][] = ['weeks-before-half-time', 'weeks-after-end'];
const PERIOD: readonly AnswerMeaning[] = ['project-start', 'project-years'];

interface Place {
  readonly asked: 'form' | 'step';
  readonly kinds: readonly FieldKind[];
}

/** Where each is looked for, and as what it can be read. */
const PLACES: Readonly<Record<AnswerMeaning, Place>> = {
  'requested-amount': { asked: 'form', kinds: ['money', 'number'] },
  activities: { asked: 'form', kinds: ['text', 'long-text'] },
  street: { asked: 'form', kinds: ['text'] },
  postcode: { asked: 'form', kinds: ['text'] },
  town: { asked: 'form', kinds: ['text'] },
  'project-start': { asked: 'form', kinds: ['date'] },
  'project-years': { asked: 'form', kinds: ['number', 'choice'] },
  'realised-cost': { asked: 'step', kinds: ['money'] },
  'realised-co-financing': { asked: 'step', kinds: ['money'] },
  'is-done': { asked: 'step', kinds: ['yes-no'] },
  'has-good-grounds': { asked: 'step', kinds: ['yes-no'] },
  'weighed-amount': { asked: 'step', kinds: ['money'] },
  weighing: { asked: 'step', kinds: ['long-text'] },
  'weighed-ground': { asked: 'step', kinds: ['choice'] },
  'lower-ground': { asked: 'step', kinds: ['choice'] },
  'account-disputed': { asked: 'step', kinds: ['yes-no'] },
  'cost-accounted': { asked: 'step', kinds: ['yes-no'] },
  'amount-without-account': { asked: 'step', kinds: ['money'] },
  'weighing-without-account': { asked: 'step', kinds: ['long-text'] },
  'own-data': { asked: 'step', kinds: ['declaration'] },
  views: { asked: 'step', kinds: ['long-text'] },
  'views-given-on': { asked: 'step', kinds: ['date'] },
  'views-waived-how': { asked: 'step', kinds: ['choice'] },
  'views-received-on': { asked: 'step', kinds: ['date'] },
  'revised-amount': { asked: 'step', kinds: ['money'] },
};

function misplaced({ name, kind, means }: Field, where: Place['asked']): readonly Finding[] {
  if (means === undefined) return [];
  const place = PLACES[means];
  return [
    ...(place.asked === where
      ? []
      : [finding('meaning-elsewhere', `${name}: ${means} is asked with the ${place.asked}`)]),
    ...(place.kinds.includes(kind)
      ? []
      : [finding('meaning-unreadable', `${name}: ${means} is ${place.kinds.join(' or ')}`)]),
  ];
}

/** A number of places is a number; money is asked as money, for it is kept in cents. */
function countedWrongly({ name, kind, means }: Field, unit: Unit | null): readonly Finding[] {
  if (means !== 'requested-amount') return [];
  const [wanted, other] = unit === 'place' ? ['number', 'money'] : ['money', 'number'];
  return kind === other
    ? [finding('meaning-unreadable', `${name}: ${means} is ${wanted} under this ceiling`)]
    : [];
}
