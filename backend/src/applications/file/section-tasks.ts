import {
  isCostLines,
  eligibleCents,
  keepShown,
  sectionsFor,
  validateAnswers,
  withOwnersNamed,
  type AnswerProblem,
  type Answers,
  type LineOwner,
  type SchemeVersion,
  type Section,
} from '@tranche/domain';
import type { ApplicationSectionRow } from './application-section.row.js';
import type { ApplicationRow } from './application.row.js';

/** A section of the form with what was filled in so far. */
export interface FilledSection {
  readonly section: Section;
  /** To what is asked; the row may hold more, that a condition hides now. */
  readonly answers: Answers;
  readonly row: Readonly<ApplicationSectionRow> | null;
  /** Everything that stands between this section and submission. */
  readonly problems: readonly AnswerProblem[];
}

/**
 * Lays the stored answers beside the form of the pinned version and variant.
 *
 * @param owners who can have cost of its own: a line of anybody else is a problem; null where it is not asked
 */
export function fillSections(
  scheme: SchemeVersion,
  variant: string,
  rows: readonly ApplicationSectionRow[],
  owners: readonly LineOwner[] | null,
): readonly FilledSection[] {
  return sectionsFor(scheme.form, variant).map((asked) => {
    const section = owners ? withOwnersNamed(asked, owners) : asked;
    const row = rows.find((each) => each.section === section.name) ?? null;
    const answers = keepShown(section, row?.answers ?? {});
    return { section, answers, row, problems: validateAnswers(section, answers) };
  });
}

/** What a draft answers to the questions it is asked, all sections together. */
export function draftAnswers(
  { form }: Pick<SchemeVersion, 'form'>,
  { variant }: Pick<ApplicationRow, 'variant'>,
  rows: readonly ApplicationSectionRow[],
): Answers {
  const asked = sectionsFor(form, variant).map((section) => ({
    answers: keepShown(section, rows.find((each) => each.section === section.name)?.answers ?? {}),
  }));
  return allAnswers(asked);
}

/** The answers of every section together; a field has its name once in a form. */
export function allAnswers(sections: readonly { readonly answers: Answers }[]): Answers {
  return Object.fromEntries(sections.flatMap(({ answers }) => Object.entries(answers)));
}

/** The eligible budget in the answers, in cents. */
export function budgetIn(filled: readonly FilledSection[]): number {
  let budgetCents = 0;
  for (const { section, answers } of filled) {
    for (const field of section.fields) {
      const answer = answers[field.name];
      if (field.kind === 'cost-lines' && isCostLines(answer)) {
        budgetCents += eligibleCents(field, answer);
      }
    }
  }
  return budgetCents;
}
