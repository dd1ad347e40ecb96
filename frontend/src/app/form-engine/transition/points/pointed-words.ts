import type { ApplicationView, DocumentList, TransitionRequest } from '@tranche/contracts';

export type Points = NonNullable<TransitionRequest['points']>;

/** What can be pointed at: a part of the application, or a document in it. */
export interface Pointable {
  /** Names its control; a section and a document never share one. */
  readonly key: string;
  readonly section: string;
  readonly document: string | null;
  readonly label: string;
  readonly note: string;
  /** What was found wanting before, to start with. */
  readonly words: string | null;
}

type Words = (text: { readonly nl: string; readonly en: string }) => string;

/** Every part of an application in the order of its form, each document below the part it belongs to. */
export function pointableIn(
  { tasks }: Pick<ApplicationView, 'tasks'>,
  requirements: DocumentList['requirements'],
  words: Words,
): readonly Pointable[] {
  const sectionOf = (kind: string) => {
    const parts = kind.startsWith('agreement:') ? ['partners', 'co-financing'] : ['documents'];
    return tasks.find(({ part }) => parts.includes(part))?.section;
  };
  return tasks.flatMap(({ section, title }) => [
    { key: section, section, document: null, label: words(title), note: '', words: null },
    ...requirements
      .filter(({ kind }) => sectionOf(kind) === section)
      .flatMap(({ label, documents }) =>
        documents.map(({ id, fileName, remark }) => ({
          key: id,
          section,
          document: id,
          label: `${words(label)} (${fileName})`,
          note: '',
          words: remark && !remark.isAnswered ? remark.text : null,
        })),
      ),
  ]);
}

/** What was chosen, as it is sent: in the order of the form. */
export function pointsOf(
  pointable: readonly Pointable[],
  chosen: Readonly<Record<string, string>>,
): Points {
  return pointable.flatMap(({ key, section, document }) => {
    const words = chosen[key]?.trim();
    return words === undefined ? [] : [{ section, ...(document && { document }), words }];
  });
}
