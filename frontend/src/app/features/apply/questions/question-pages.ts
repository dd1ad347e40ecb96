import {
  isShown,
  keepShown,
  validateAnswers,
  type Answers,
  type Field,
  type Section,
  type Text,
} from '@tranche/domain/browser';

/** A section of the form with its answers; a section that asks for documents has no questions. */
export interface FilledSection {
  readonly definition: Section;
  readonly answers: Answers;
  /** The questions that keep it from being whole, such as a choice for which nothing is given. */
  readonly problems?: readonly { readonly field: string }[];
}

/** One page of the form on a phone: one choice, one story, or a few short boxes that belong together. */
export interface QuestionPage {
  /** In the address; the first page of a section bears its name. */
  readonly id: string;
  readonly section: string;
  readonly part: Section['part'];
  readonly title: Text;
  readonly intro: Text | null;
  /** As they are asked on this page, which shows nothing else of the section. */
  readonly fields: readonly Field[];
  readonly answers: Answers;
  readonly isDone: boolean;
}

/**
 * The form as pages in the order in which they are asked, without those that the answers rule out.
 *
 * @param missingDocuments how many required documents are not there yet
 */
export function pagesOf(
  sections: readonly FilledSection[],
  missingDocuments: number,
): readonly QuestionPage[] {
  return sections.flatMap(({ definition, answers: given, problems = [] }) => {
    const stopped = new Set(problems.map(({ field }) => field));
    const answers = keepShown(definition, given);
    const { name: section, part, title, intro = null } = definition;
    const base = { section, part, title, intro, answers };
    if (part !== 'questions') {
      return [{ ...base, id: section, fields: [], isDone: missingDocuments === 0 }];
    }
    return leavesOf(definition.fields)
      .map((fields, index) => ({
        ...base,
        id: index === 0 ? section : `${section}-${index + 1}`,
        // The introduction is read once.
        intro: index === 0 ? intro : null,
        fields: askedOn(fields, answers),
      }))
      .filter(({ fields }) => fields.length > 0)
      .map((page) => ({
        ...page,
        isDone:
          validateAnswers(page, answers).length === 0 &&
          page.fields.every(({ name }) => !stopped.has(name)),
      }));
  });
}

/** The pages by section, for reading them all at once. */
export function sectionsOf(pages: readonly QuestionPage[]) {
  return pages
    .filter(({ section }, index) => pages.findIndex((page) => page.section === section) === index)
    .map(({ section, part, title }) => ({
      name: section,
      part,
      title,
      pages: pages.filter((page) => page.section === section),
    }));
}

/** Short boxes stay together; everything else has a page of its own. */
function leavesOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const leaves: Field[][] = [];
  for (const field of fields) {
    const last = leaves.at(-1);
    if (last && joins(field, last)) last.push(field);
    else leaves.push([field]);
  }
  return leaves;
}

function joins(field: Field, leaf: readonly Field[]): boolean {
  const [first] = leaf;
  if (!first || !isShort(first) || !isShort(field)) return false;
  return (
    JSON.stringify(field.showWhen) === JSON.stringify(first.showWhen) ||
    leaf.some(({ name }) => name === field.showWhen?.field)
  );
}

function isShort({ kind }: Field): boolean {
  return ['text', 'date', 'money', 'number', 'declaration'].includes(kind);
}

/**
 * The questions of a page that the answers on other pages call for. What depends on a question of the
 * page itself stays, for the form to show it or not.
 */
function askedOn(leaf: readonly Field[], answers: Answers): readonly Field[] {
  const here = new Set(leaf.map(({ name }) => name));
  return leaf.flatMap((field) => {
    if (!field.showWhen || here.has(field.showWhen.field)) return [field];
    if (!isShown(field, answers)) return [];
    const { showWhen: _settled, ...asked } = field;
    return [asked];
  });
}
