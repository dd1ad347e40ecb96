import type { Field, Section } from '../../form/index.js';
import type { LetterDefinition } from '../../letters/index.js';
import type { ProcedureDefinition } from '../../procedure/index.js';
import type {
  DeadlineDefinition,
  EffectKind,
  Guard,
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../workflow/index.js';
import { lettersOf } from '../scheme-traits.js';
import type { SchemeVersion } from '../scheme.js';
import type { Variant } from '../variant.js';
import { BEE_GARDEN, OBJECTION } from './bee-garden.fixture.js';

/** @throws Error when the garden no longer has what is to be changed */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The garden has no longer what is to be changed');
  return value;
}

/** The same list with its first once more. */
export function twice<T>(list: readonly T[]): readonly T[] {
  return [...list, there(list[0])];
}

/** The garden, but for what is said here. */
export const garden = (change: Partial<SchemeVersion>): SchemeVersion => ({
  ...BEE_GARDEN,
  ...change,
});

export const withWorkflow = (
  change: Partial<WorkflowDefinition>,
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion => ({ ...scheme, workflow: { ...scheme.workflow, ...change } });

export const withSteps = (
  steps: Readonly<Record<string, TransitionDefinition>>,
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion =>
  withWorkflow({ transitions: { ...scheme.workflow.transitions, ...steps } }, scheme);

/** A step of the garden is otherwise. */
export const withStep = (
  name: string,
  change: Partial<TransitionDefinition>,
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion =>
  withSteps({ [name]: { ...there(scheme.workflow.transitions[name]), ...change } }, scheme);

/** A step waits for something else. */
export const guarded = (name: string, guard: Guard, scheme: SchemeVersion = BEE_GARDEN) =>
  withStep(name, { guard }, scheme);

export const withStates = (
  states: Readonly<Record<string, StateDefinition>>,
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion => withWorkflow({ states: { ...scheme.workflow.states, ...states } }, scheme);

export const withDeadline = (
  name: string,
  change: Partial<DeadlineDefinition>,
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion => {
  const { deadlines } = scheme.workflow;
  const changed = { ...there(deadlines[name]), ...change };
  return withWorkflow({ deadlines: { ...deadlines, [name]: changed } }, scheme);
};

/** No step of the main procedure does this any more. */
export function withoutEffect(kind: EffectKind, scheme: SchemeVersion = BEE_GARDEN): SchemeVersion {
  const transitions = Object.entries(scheme.workflow.transitions).map(
    ([name, each]) =>
      [name, { ...each, effects: each.effects.filter((effect) => effect.kind !== kind) }] as const,
  );
  return withWorkflow({ transitions: Object.fromEntries(transitions) }, scheme);
}

export const withSections = (
  change: (sections: readonly Section[]) => readonly Section[],
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion => ({
  ...scheme,
  form: { ...scheme.form, sections: change(scheme.form.sections) },
});

export const withField = (
  name: string,
  change: (field: Field) => Field,
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion =>
  withSections(
    (sections) =>
      sections.map((section) => ({
        ...section,
        fields: section.fields.map((field) => (field.name === name ? change(field) : field)),
      })),
    scheme,
  );

export const withoutField = (name: string, scheme: SchemeVersion = BEE_GARDEN): SchemeVersion =>
  withSections(
    (sections) =>
      sections.map((section) => ({
        ...section,
        fields: section.fields.filter((field) => field.name !== name),
      })),
    scheme,
  );

export const withVariant = (
  name: string,
  change: Partial<Variant>,
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion => ({
  ...scheme,
  variants: { ...scheme.variants, [name]: { ...there(scheme.variants['small']), ...change } },
});

export const withLetter = (
  kind: string,
  change: (letter: LetterDefinition) => Partial<LetterDefinition>,
  scheme: SchemeVersion = BEE_GARDEN,
): SchemeVersion => ({
  ...scheme,
  letters: lettersOf(scheme).map((letter) =>
    letter.kind === kind ? { ...letter, ...change(letter) } : letter,
  ),
});

export const withObjection = (change: Partial<ProcedureDefinition>): SchemeVersion =>
  garden({ procedures: { objection: { ...OBJECTION, ...change } } });

/** A step of the objection is otherwise. */
export const objecting = (name: string, change: Partial<TransitionDefinition>): SchemeVersion =>
  withObjection({
    transitions: {
      ...OBJECTION.transitions,
      [name]: { ...there(OBJECTION.transitions[name]), ...change },
    },
  });
