import type { DocumentRequirement, RefusalReason } from '@tranche/domain';

/** The required kinds of which there is no document that can be read yet, each with its article. */
export function missingDocuments(
  requirements: readonly DocumentRequirement[],
  present: readonly { readonly kind: string; readonly defect: string | null }[],
): readonly RefusalReason[] {
  const readable = new Set(present.filter((each) => each.defect === null).map(({ kind }) => kind));
  return requirements
    .filter(({ required, kind }) => required && !readable.has(kind))
    .map(({ kind, label, article }) => ({
      code: `document-missing/${kind}`,
      article,
      text: {
        nl: `Het document “${label.nl}” ontbreekt nog.`,
        en: `The document “${label.en}” is still missing.`,
      },
    }));
}
