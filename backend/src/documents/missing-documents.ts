import type { DocumentRequirement, RefusalReason } from '@tranche/domain';

/** The required kinds of which there is no document yet, each with its article. */
export function missingDocuments(
  requirements: readonly DocumentRequirement[],
  present: readonly { readonly kind: string }[],
): readonly RefusalReason[] {
  return requirements
    .filter(({ required, kind }) => required && !present.some((each) => each.kind === kind))
    .map(({ kind, label, article }) => ({
      code: `document-missing/${kind}`,
      article,
      text: {
        nl: `Het document “${label.nl}” ontbreekt nog.`,
        en: `The document “${label.en}” is still missing.`,
      },
    }));
}
