import type { AllocationRules } from '../amount/allocation-rules.js';
import type { SchemeVersion } from '../scheme.js';
import { doubled, finding, type Finding } from './finding.js';

/** Variants, lists, documents, partnership and terms: each consistent in itself. */
export function partFindings(scheme: SchemeVersion): readonly Finding[] {
  return [
    ...variantFindings(scheme),
    ...documentFindings(scheme),
    ...partnershipFindings(scheme),
    ...neededTerms(scheme)
      .filter((name) => !Object.hasOwn(scheme.terms, name))
      .map((name) => finding('term-missing', name)),
    ...doubled(scheme.duties.map(({ code }) => code)).map((code) => finding('duty-twice', code)),
  ];
}

/**
 * Terms the law hangs on: by when is decided, and how long one may object. When a private gift is paid
 * is not in the law, so the scheme says it.
 */
function neededTerms({ law, letters, money }: SchemeVersion): readonly string[] {
  return [
    ...(letters === 'none' ? [] : ['decision']),
    ...(letters !== 'none' && law === 'awb' ? ['objection'] : []),
    ...(money !== 'none' && law === 'private' ? ['payment'] : []),
  ];
}

/** How many lists a method ranks; any number where it does not rank by lists. */
const LIST_COUNTS: Readonly<Partial<Record<AllocationRules['method'], number>>> = {
  'committee-order': 1,
  ranked: 1,
  'two-lists': 2,
};

function variantFindings({ variants, allocation }: SchemeVersion): readonly Finding[] {
  const lists = allocation.lists.map(({ code }) => code);
  const wanted = LIST_COUNTS[allocation.method] ?? lists.length;
  return [
    ...(Object.keys(variants).length === 0 ? [finding('variant-missing', 'no variant')] : []),
    ...(lists.length === wanted ? [] : [finding('lists-count', `${lists.length} of ${wanted}`)]),
    ...doubled(lists).map((code) => finding('list-twice', code)),
    ...Object.entries(variants).flatMap(([name, { list, amount }]) => [
      ...(lists.includes(list) ? [] : [finding('list-unknown', `${name}: ${list}`)]),
      ...(amount.kind === 'asked' && (amount.minimumCents ?? 0) > amount.maximumCents
        ? [finding('amounts-crossed', `${name}: minimum above maximum`)]
        : []),
    ]),
  ];
}

function documentFindings({ documents }: SchemeVersion): readonly Finding[] {
  return [
    ...doubled(documents.map(({ kind }) => kind)).map((kind) => finding('document-twice', kind)),
    ...documents
      .filter(({ contentTypes, maximumBytes }) => contentTypes.length === 0 || maximumBytes <= 0)
      .map(({ kind }) => finding('document-unusable', `${kind}: no type or size is accepted`)),
  ];
}

function partnershipFindings({ partnership }: SchemeVersion): readonly Finding[] {
  const kinds = partnership.kinds.map(({ kind }) => kind);
  return [
    ...doubled(kinds).map((kind) => finding('partner-kind-twice', kind)),
    ...partnership.composition.flatMap((rule) =>
      rule.kinds
        .filter((kind) => !kinds.includes(kind))
        .map((kind) => finding('partner-kind-unknown', `${rule.code}: ${kind}`)),
    ),
  ];
}
