import { canonicalJson } from '../canonical-json.js';
import type { Answers, Section } from '../form/index.js';
import type { Text } from '../text.js';

/** An application at one moment, to be laid beside another moment. */
export interface ApplicationAtMoment {
  /** Pages with questions alone. */
  readonly sections: readonly { readonly definition: Section; readonly answers: Answers }[];
  readonly partners: readonly { readonly name: string }[];
  readonly documents: readonly DocumentAtMoment[];
}

interface DocumentAtMoment {
  readonly label: Text;
  readonly fileName: string;
  readonly sha256: string;
}

/** What a supplement changes against what was sent before. */
export interface SupplementDifference {
  readonly sections: readonly ChangedSection[];
  /** By name: who joined, left, or pledges something else. */
  readonly partners: readonly string[];
  readonly documents: readonly ChangedDocuments[];
}

interface ChangedSection {
  /** With the questions alone that have another answer now. */
  readonly definition: Section;
  /** Their answers as they were sent before, and as they are now. */
  readonly before: Answers;
  readonly after: Answers;
}

/** Of one kind: what was taken out, and what came in; both where one was replaced. */
interface ChangedDocuments {
  readonly label: Text;
  readonly takenOut: readonly string[];
  readonly added: readonly string[];
}

/**
 * Lays a supplement beside what it completes (Awb 4:5(1)), so that who sends it and who judges it see the
 * same: a document taken out and put back with the same bytes is no change.
 */
export function supplementDifference(
  before: ApplicationAtMoment,
  after: ApplicationAtMoment,
): SupplementDifference {
  return {
    sections: after.sections.flatMap(({ definition, answers }) => {
      const earlier = before.sections.find((each) => each.definition.name === definition.name);
      const fields = definition.fields.filter(
        ({ name }) => !isSame(answers[name], earlier?.answers[name]),
      );
      if (fields.length === 0) return [];
      const names = fields.map(({ name }) => name);
      return [
        {
          definition: { ...definition, fields },
          before: answersTo(names, earlier?.answers ?? {}),
          after: answersTo(names, answers),
        },
      ];
    }),
    partners: changedPartners(before.partners, after.partners),
    documents: changedDocuments(before.documents, after.documents),
  };
}

/** Whether a supplement leaves everything as it was sent. */
export function isUnchanged({ sections, partners, documents }: SupplementDifference): boolean {
  return sections.length === 0 && partners.length === 0 && documents.length === 0;
}

/** Whether a part of the form holds a change. */
export function isPartChanged(
  { name, part }: Pick<Section, 'name' | 'part'>,
  difference: SupplementDifference,
): boolean {
  switch (part) {
    case 'questions':
      return difference.sections.some((each) => each.definition.name === name);
    case 'partners':
    case 'co-financing':
      return difference.partners.length > 0;
    case 'documents':
      return difference.documents.length > 0;
  }
}

function changedPartners(
  before: ApplicationAtMoment['partners'],
  after: ApplicationAtMoment['partners'],
): readonly string[] {
  const gone = before.filter((each) => !after.some((other) => isSame(each, other)));
  const came = after.filter((each) => !before.some((other) => isSame(each, other)));
  return [...new Set([...gone, ...came].map(({ name }) => name))];
}

function changedDocuments(
  before: readonly DocumentAtMoment[],
  after: readonly DocumentAtMoment[],
): readonly ChangedDocuments[] {
  const gone = before.filter((each) => !after.some((other) => isSameDocument(each, other)));
  const came = after.filter((each) => !before.some((other) => isSameDocument(each, other)));
  const labels = new Map([...gone, ...came].map(({ label }) => [label.nl, label]));
  return [...labels.values()].map((label) => ({
    label,
    takenOut: namesOf(gone, label),
    added: namesOf(came, label),
  }));
}

function isSameDocument(one: DocumentAtMoment, other: DocumentAtMoment): boolean {
  return one.label.nl === other.label.nl && one.sha256 === other.sha256;
}

function namesOf(documents: readonly DocumentAtMoment[], { nl }: Text): readonly string[] {
  return documents.filter(({ label }) => label.nl === nl).map(({ fileName }) => fileName);
}

function answersTo(names: readonly string[], answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)));
}

/** A copy that was kept has its keys in another order, and nothing for what was left out. */
function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
