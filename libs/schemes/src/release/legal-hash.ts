import {
  canonicalJson,
  LANGUAGES,
  sha256,
  type SchemeVersion,
  type Section,
} from '@tranche/domain';

/**
 * The hash (SHA-256, hex) of what a version says in law: states, guards, terms, bands, criteria, amounts,
 * what is asked and within which bounds, documents, conditions, duties, whom the self-check stops, and every
 * number of its page. Words are left out: texts are versioned apart and may be corrected.
 */
export function legalHash(scheme: SchemeVersion): string {
  return sha256(legalContent(scheme));
}

/** The legal content of a version as one canonical line. */
export function legalContent(scheme: SchemeVersion): string {
  const { workflow, procedures, partnership, variants, documents, assessment, allocation } = scheme;
  const { terms, money, duties, conditions, law, applicant, limits, parameters } = scheme;
  const { form, selfCheck, pageNumbers } = scheme;
  const content = withoutTexts({
    scheme: scheme.scheme,
    version: scheme.version,
    regulation: scheme.regulation.bwbId,
    workflow,
    procedures,
    partnership,
    variants,
    documents,
    conditions,
    form: form.sections.map(asked),
    selfCheck,
    assessment,
    allocation,
    terms,
    money,
    duties,
    law,
    applicant,
    limits,
    parameters,
    pageNumbers,
  });
  return canonicalJson(content);
}

/** What a page of the form asks, of whom; how the pages are grouped is no law. */
function asked({ name, part, fields, variants }: Section): Partial<Section> {
  return { name, part, fields, ...(variants && { variants }) };
}

/** Texts may be corrected; the order of lists is kept, for it may be law. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => !isText(each)).map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => !isText(each));
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutTexts(each)]));
}

function isText(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    LANGUAGES.every((language) => Object.hasOwn(value, language))
  );
}
