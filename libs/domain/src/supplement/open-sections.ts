import type { Section } from '../form/index.js';
import type { Facts } from '../workflow/index.js';
import type { SupplementPoint } from './supplement-point.js';

type Part = Pick<Section, 'name' | 'part'>;
type Problems = Facts['problems'];

/**
 * The parts of a form that are open while a supplement is awaited: those the request is about, and those
 * in which something stands in the way of sending. A part that was in order stays as it was sent, but
 * nobody may be kept from completing the application (Awb 4:5(1)): a changed budget can make a share wrong.
 *
 * @param problems what stands in the way of sending now
 * @returns null when the request names no part: then all are open
 */
export function openSections(
  sections: readonly Part[],
  points: readonly SupplementPoint[],
  problems: Problems,
): ReadonlySet<string> | null {
  if (points.length === 0) return null;
  const pointed = points.map(({ section }) => section);
  return new Set(
    sections
      .filter((each) => pointed.includes(each.name) || isInTheWay(each, sections, problems))
      .map(({ name }) => name),
  );
}

/**
 * The kinds of document that are open in that part: those that were pointed at, and those that stand in
 * the way of sending. The others stay as they were sent, to be read.
 *
 * @returns null when the request is about no document in particular: then all kinds are
 */
export function openDocuments(
  sections: readonly Part[],
  points: readonly SupplementPoint[],
  problems: Problems,
): ReadonlySet<string> | null {
  const pages = sections.filter(({ part }) => part === 'documents').map(({ name }) => name);
  const isWhole = points.some(({ section, document }) => !document && pages.includes(section));
  if (points.length === 0 || isWhole) return null;
  const pointed = points.flatMap(({ section, document }) =>
    document && pages.includes(section) ? [document.kind] : [],
  );
  // The code of a problem with a document ends with its kind.
  const inTheWay = problems.documents.map(({ code }) => code.split('/').at(-1) ?? code);
  return new Set([...pointed, ...inTheWay]);
}

/** Whether a kind of part may be changed, such as the partners; a form without it says nothing of it. */
export function isPartOpen(
  open: ReadonlySet<string> | null,
  sections: readonly Part[],
  parts: readonly Section['part'][],
): boolean {
  const concerned = sections.filter(({ part }) => parts.includes(part));
  return open === null || concerned.length === 0 || concerned.some(({ name }) => open.has(name));
}

function isInTheWay({ name, part }: Part, sections: readonly Part[], problems: Problems): boolean {
  switch (part) {
    case 'questions':
      return (
        problems.limits.length > 0 ||
        problems.answers.some(({ code }) => isOf(code, name) || isOfNone(code, sections))
      );
    case 'partners':
      return problems.partnership.length > 0;
    case 'co-financing':
      return problems.coFinancing.length > 0 || problems.partnership.length > 0;
    case 'documents':
      return problems.documents.length > 0;
  }
}

/** The code of a problem with one answer begins with the name of its page: `page#/field`, `page/field`. */
function isOf(code: string, section: string): boolean {
  return code.startsWith(`${section}#`) || code.startsWith(`${section}/`);
}

/** Across pages, as when two answers do not go together: any of them may be the one to change. */
function isOfNone(code: string, sections: readonly Part[]): boolean {
  return !sections.some(({ name }) => isOf(code, name));
}
