import { LANGUAGES, sha256, type SchemeVersion } from '@tranche/domain';

/**
 * The hash (SHA-256, hex) of what a version says in law: states, guards, terms, bands, criteria, amounts,
 * documents, conditions and duties. Words are left out: texts are versioned apart and may be corrected.
 */
export function legalHash(scheme: SchemeVersion): string {
  return sha256(legalContent(scheme));
}

/** The legal content of a version as one canonical line. */
export function legalContent(scheme: SchemeVersion): string {
  const { workflow, procedures, partnership, variants, documents, assessment, allocation } = scheme;
  const { terms, money, duties, conditions, law, applicant, limits, parameters } = scheme;
  return canonical({
    scheme: scheme.scheme,
    version: scheme.version,
    regulation: scheme.regulation.bwbId,
    workflow,
    procedures,
    partnership,
    variants,
    documents,
    conditions,
    neverCounts: neverCounting(scheme),
    assessment,
    allocation,
    terms,
    money,
    duties,
    law,
    applicant,
    limits,
    parameters: parameters.map(({ field }) => field.name),
  });
}

/** Of the form only what is law about money: which categories of cost never count. */
function neverCounting({ form }: SchemeVersion): readonly string[] {
  return form.sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => (field.kind === 'cost-lines' ? field.categories : []))
    .flatMap(({ code, neverCounts }) => (neverCounts ? [`${code} ${neverCounts.article}`] : []));
}

/** JSON with sorted keys and without texts; the order of lists is kept, for it may be law. */
function canonical(value: unknown): string {
  if (Array.isArray(value))
    return `[${value
      .filter((each) => !isText(each))
      .map(canonical)
      .join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined && !isText(each))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}

function isText(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    LANGUAGES.every((language) => Object.hasOwn(value, language))
  );
}
