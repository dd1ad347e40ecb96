import {
  lettersOf,
  proceduresOf,
  type Field,
  type FindingCode,
  type Guard,
  type LetterDefinition,
  type SchemeVersion,
  type Section,
  type TransitionDefinition,
  type WorkflowDefinition,
} from '@tranche/domain';
import { findScheme } from '../../catalogue.js';

/** A real version in which one thing was broken, and where the finding says that it is. */
export type Mutation = readonly [broken: SchemeVersion, where: string];

/** One mutation for each of these findings. */
export type Mutations<Code extends FindingCode> = Readonly<Record<Code, Mutation>>;

export const rif = findScheme('rif', '2024');
export const examPilot = findScheme('exam-pilot', '2019');
export const voucher = findScheme('training-voucher', '2016');
export const learning = findScheme('practical-learning', '2018');
export const sectorPlan = findScheme('sector-plan', '2015');
export const routes = findScheme('route-approval', '2016-2017');
export const talent = findScheme('talent-pilot', '2016');
export const question = findScheme('acceleration-question', '2018');
export const counter = findScheme('course-offer', '2016');
export const topsector = findScheme('topsector-grant', '2016');

/** @throws Error when the version no longer has what is to be broken */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The version has no longer what is to be broken');
  return value;
}

/** The same list with its first once more. */
export function twice<T>(list: readonly T[]): readonly T[] {
  return [...list, there(list[0])];
}

export function withStep(
  scheme: SchemeVersion,
  name: string,
  change: Partial<TransitionDefinition>,
): SchemeVersion {
  const { transitions } = scheme.workflow;
  const step = { ...there(transitions[name]), ...change };
  return {
    ...scheme,
    workflow: { ...scheme.workflow, transitions: { ...transitions, [name]: step } },
  };
}

/** Without any effect of this kind, in whichever procedure. */
export function withoutEffect(scheme: SchemeVersion, kind: string): SchemeVersion {
  const procedures = Object.entries(proceduresOf(scheme)).map(
    ([name, each]) => [name, without(each, kind)] as const,
  );
  return {
    ...scheme,
    workflow: without(scheme.workflow, kind),
    ...(scheme.procedures && { procedures: Object.fromEntries(procedures) }),
  };
}

function without<Procedure extends WorkflowDefinition>(procedure: Procedure, kind: string) {
  const transitions = Object.entries(procedure.transitions).map(
    ([name, each]) =>
      [name, { ...each, effects: each.effects.filter((effect) => effect.kind !== kind) }] as const,
  );
  return { ...procedure, transitions: Object.fromEntries(transitions) };
}

/** The step waits for one thing more. */
export function withGuard(scheme: SchemeVersion, name: string, more: Guard): SchemeVersion {
  const { guard } = there(scheme.workflow.transitions[name]);
  return withStep(scheme, name, { guard: { kind: 'all', of: [guard, more] } });
}

export function withSections(
  scheme: SchemeVersion,
  change: (sections: readonly Section[]) => readonly Section[],
): SchemeVersion {
  return { ...scheme, form: { ...scheme.form, sections: change(scheme.form.sections) } };
}

export function withField(
  scheme: SchemeVersion,
  name: string,
  change: (field: Field) => Field,
): SchemeVersion {
  return withSections(scheme, (sections) =>
    sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => (field.name === name ? change(field) : field)),
    })),
  );
}

export function withLetter(
  scheme: SchemeVersion,
  kind: string,
  change: (letter: LetterDefinition) => Partial<LetterDefinition>,
): SchemeVersion {
  const letters = lettersOf(scheme).map((letter) =>
    letter.kind === kind ? { ...letter, ...change(letter) } : letter,
  );
  return { ...scheme, letters };
}

export const WORDS = { nl: 'Anders', en: 'Otherwise' };
