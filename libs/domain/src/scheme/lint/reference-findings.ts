import { assertNever } from '../../assert-never.js';
import { fieldsOf, type Field } from '../../form/index.js';
import {
  askedFields,
  type DeadlineStart,
  type Effect,
  type Guard,
  type PermissionFields,
} from '../../workflow/index.js';
import type { SchemeVersion } from '../scheme.js';
import { lettersOf } from '../scheme-traits.js';
import { finding, type Finding } from './finding.js';

/** Everything a workflow names must exist: deadlines, terms, transitions and letters. */
export function referenceFindings(scheme: SchemeVersion): readonly Finding[] {
  const { transitions } = scheme.workflow;
  return [
    ...deadlineFindings(scheme),
    ...receiptFindings(scheme),
    ...Object.entries(transitions).flatMap(([name, { guard, effects, asks = [] }]) => [
      ...asks.flatMap(termsAsked).flatMap((each) => missing(scheme, each, `question of ${name}`)),
      ...guardNames(guard).flatMap((each) => missing(scheme, each, `guard of ${name}`)),
      ...effects.flatMap(effectNames).flatMap((each) => missing(scheme, each, `effect of ${name}`)),
    ]),
  ];
}

function deadlineFindings(scheme: SchemeVersion): readonly Finding[] {
  const { deadlines, transitions } = scheme.workflow;
  return Object.entries(deadlines).flatMap(([name, { term, from, onLapse }]) => {
    const where = `deadline ${name}`;
    const findings = [
      ...missing(scheme, { kind: 'term', name: term }, where),
      ...namesIn(from).flatMap((each) => missing(scheme, each, where)),
    ];
    if (onLapse === 'list-overdue' || onLapse === 'close') return findings;
    const isSystems = transitions[onLapse]?.by.includes('system') ?? true;
    return [
      ...findings,
      ...missing(scheme, { kind: 'transition', name: onLapse }, where),
      ...(isSystems ? [] : [finding('lapse-not-by-system', `${where}: ${onLapse}`)]),
    ];
  });
}

/** An officer who records what a duty asks takes the step that is named with it. */
function receiptFindings(scheme: SchemeVersion): readonly Finding[] {
  return scheme.duties.flatMap(({ code, receipt }) => {
    if (receipt === undefined) return [];
    const where = `receipt of ${code}`;
    const meets = scheme.workflow.transitions[receipt]?.effects.some(
      (effect) => effect.kind === 'meet-duty' && effect.duty === code,
    );
    return [
      ...missing(scheme, { kind: 'transition', name: receipt }, where),
      ...(meets === false ? [finding('duty-not-met', where)] : []),
    ];
  });
}

function namesIn(from: DeadlineStart): readonly Reference[] {
  if (typeof from !== 'object') return [];
  if ('after' in from) return [{ kind: 'deadline', name: from.after }];
  if ('recorded' in from) return [{ kind: 'question', name: from.recorded }];
  return [{ kind: 'field', name: from.answer }];
}

interface Reference {
  readonly kind:
    | 'deadline'
    | 'term'
    | 'transition'
    | 'letter'
    | 'field'
    /** What is asked with a step. */
    | 'question'
    | 'duty'
    | 'variant'
    | 'state';
  readonly name: string;
}

function missing(scheme: SchemeVersion, { kind, name }: Reference, where: string): Finding[] {
  const known: Readonly<Record<Reference['kind'], readonly string[]>> = {
    deadline: Object.keys(scheme.workflow.deadlines),
    term: Object.keys(scheme.terms),
    transition: Object.keys(scheme.workflow.transitions),
    letter: lettersOf(scheme).map((letter) => letter.kind),
    field: fieldNamesOf(scheme),
    question: questionNamesOf(scheme),
    duty: scheme.duties.map(({ code }) => code),
    variant: Object.keys(scheme.variants),
    state: Object.keys(scheme.workflow.states),
  };
  return known[kind].includes(name) ? [] : [finding(`${kind}-unknown`, `${where}: ${name}`)];
}

function termsAsked(field: Field): readonly Reference[] {
  return field.kind === 'date' ? named('deadline', field.sinceTerm) : [];
}

function guardNames(guard: Guard): readonly Reference[] {
  switch (guard.kind) {
    case 'all':
    case 'any':
      return guard.of.flatMap(guardNames);
    case 'deadline-lapsed':
    case 'deadline-running':
    case 'deadline-over':
    case 'not-too-late':
      return [{ kind: 'deadline', name: guard.deadline }];
    case 'four-eyes':
    case 'within-years-of':
      return [{ kind: 'transition', name: guard.transition }];
    case 'day-over':
      return [{ kind: 'field', name: guard.question }];
    case 'variant-is':
      return guard.variants.map((name) => ({ kind: 'variant', name }));
    case 'duty-open':
    case 'duty-late':
      return [{ kind: 'duty', name: guard.duty }];
    case 'project-over':
      return guard.ended.map((name) => ({ kind: 'state', name }));
    case 'always':
    case 'account-undisputed':
    case 'as-announced':
    case 'lower-than-awarded':
    case 'begun':
    case 'came-from':
    case 'slots-free':
    case 'window-open':
    case 'window-closed':
    case 'answers-valid':
    case 'partnership-complete':
    case 'bands-hold':
    case 'documents-complete':
    case 'repair-offered':
    case 'assessors-assigned':
    case 'score-sheets-submitted':
    case 'near-miss':
    case 'committee-advised':
    case 'ceiling-not-reached':
    case 'every-criterion-sufficient':
    case 'allocated':
    case 'within-ceiling':
      return [];
    default:
      return assertNever(guard);
  }
}

function named(kind: Reference['kind'], name: string | undefined): readonly Reference[] {
  return name === undefined ? [] : [{ kind, name }];
}

function effectNames(effect: Effect): readonly Reference[] {
  switch (effect.kind) {
    case 'start-deadline':
    case 'end-deadline':
    case 'suspend-deadline':
    case 'resume-deadline':
    case 'restore-deadline':
      return [{ kind: 'deadline', name: effect.deadline }];
    case 'take-back-receipt':
      return [
        ...effect.deadlines.flatMap((name) => named('deadline', name)),
        ...named('duty', effect.duty),
        ...named('term', effect.atLeast),
      ];
    case 'extend-deadline':
      return [
        { kind: 'deadline', name: effect.deadline },
        { kind: 'term', name: effect.term },
      ];
    case 'send-letter':
      return [{ kind: 'letter', name: effect.letter }];
    case 'supersede':
      return [
        { kind: 'field', name: effect.field },
        { kind: 'transition', name: effect.transition },
      ];
    case 'grant-permission':
      return permissionNames(effect.fields).map((name) => ({ kind: 'field', name }));
    case 'meet-duty':
      return [
        { kind: 'duty', name: effect.duty },
        { kind: 'question', name: effect.day },
      ];
    case 'lower-award':
    case 'replace-decision':
      return [{ kind: 'question', name: effect.amount }];
    case 'shorten-period':
      return [{ kind: 'question', name: effect.lastDay }];
    case 'advance-main':
      return [{ kind: 'transition', name: effect.transition }];
    case 'freeze-submission':
    case 'restore-submission':
    case 'release-assessors':
    case 'record-decision':
    case 'commit-award':
    case 'free-ceiling':
    case 'join-queue':
    case 'take-slots':
    case 'release-slots':
    case 'plan-payments':
    case 'release-payments':
    case 'drop-payments':
    case 'replan-payments':
    case 'determine':
    case 'revise-determination':
    case 'send-message':
      return [];
    default:
      return assertNever(effect);
  }
}

function permissionNames(fields: PermissionFields): readonly string[] {
  const { holder, employer, course, hoursPerWeek, startsOn, endsOn } = fields;
  return [holder, employer, course, hoursPerWeek, startsOn, endsOn];
}

function questionNamesOf({ workflow }: SchemeVersion): readonly string[] {
  return askedFields(workflow).map(({ name }) => name);
}

function fieldNamesOf({ form }: SchemeVersion): readonly string[] {
  return fieldsOf(form).map(({ name }) => name);
}
