import type { ApplicationView } from '@tranche/contracts';
import type { CopiedDocument, CopiedPartner } from '../file/submission-copy.js';
import type { FilledSection } from '../file/section-tasks.js';

type Task = ApplicationView['tasks'][number];

/** What the parts that are not made of questions hold, and what still stands in their way. */
export interface PartsOfApplication {
  readonly partners: readonly CopiedPartner[];
  readonly documents: readonly CopiedDocument[];
  readonly problems: Readonly<
    Record<'partnership' | 'coFinancing' | 'documents', readonly unknown[]>
  >;
}

/**
 * How far a part is. What nobody has touched is not wrong: it is not started, or optional. Only what was
 * filled in and does not hold asks for attention.
 */
export function standingOf(
  filled: FilledSection,
  parts: PartsOfApplication,
  asked: Task['asked'] = [],
): Pick<Task, 'status' | 'problems'> {
  const problems = problemsOf(filled, parts);
  // It may be whole by every rule, and yet the office asked about it.
  if (asked.some(({ isAnswered }) => !isAnswered)) return { status: 'incomplete', problems };
  if (!isTouched(filled, parts)) {
    return { status: problems === 0 ? untouched(filled) : 'not-started', problems };
  }
  if (problems === 0) return { status: 'done', problems };
  return { status: isWrong(filled) ? 'incomplete' : 'in-progress', problems };
}

/** A lead applicant without partners is a whole partnership where the scheme asks for no more. */
function untouched({ section }: FilledSection): Task['status'] {
  return section.part === 'partners' ? 'done' : 'optional';
}

function problemsOf({ section, problems }: FilledSection, parts: PartsOfApplication): number {
  switch (section.part) {
    case 'partners':
      return parts.problems.partnership.length;
    case 'co-financing':
      return parts.problems.coFinancing.length;
    case 'documents':
      return parts.problems.documents.length;
    case 'questions':
      return problems.length;
  }
}

function isTouched({ section, row }: FilledSection, parts: PartsOfApplication): boolean {
  switch (section.part) {
    case 'partners':
      return parts.partners.length > 1;
    case 'co-financing':
      return parts.partners.some(({ cashCents, inKindCents }) => cashCents + inKindCents > 0);
    case 'documents':
      return parts.documents.length > 0;
    case 'questions':
      return row !== null;
  }
}

/** Shares that do not add up are wrong; partners and documents that are not there yet only miss. */
function isWrong({ section, problems }: FilledSection): boolean {
  if (section.part === 'co-financing') return true;
  return problems.some((problem) => problem.code !== 'required');
}
