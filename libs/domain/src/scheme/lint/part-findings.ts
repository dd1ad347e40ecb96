import type { SchemeVersion } from '../scheme.js';
import { doubled, finding, type Finding } from './finding.js';

/** Terms every scheme needs, because the law hangs on them. */
const NEEDED_TERMS = ['decision', 'objection'];

/** Variants, lists, documents, partnership, terms and advances: each consistent in itself. */
export function partFindings(scheme: SchemeVersion): readonly Finding[] {
  return [
    ...variantFindings(scheme),
    ...documentFindings(scheme),
    ...partnershipFindings(scheme),
    ...NEEDED_TERMS.filter((name) => !Object.hasOwn(scheme.terms, name)).map((name) =>
      finding('term-missing', name),
    ),
    ...advanceFindings(scheme),
    ...doubled(scheme.duties.map(({ code }) => code)).map((code) => finding('duty-twice', code)),
  ];
}

function variantFindings({ variants, allocation }: SchemeVersion): readonly Finding[] {
  const lists = allocation.lists.map(({ code }) => code);
  const wanted = allocation.method === 'two-lists' ? 2 : 1;
  return [
    ...(Object.keys(variants).length === 0 ? [finding('variant-missing', 'no variant')] : []),
    ...(lists.length === wanted ? [] : [finding('lists-count', `${lists.length} of ${wanted}`)]),
    ...doubled(lists).map((code) => finding('list-twice', code)),
    ...Object.entries(variants).flatMap(([name, { list, amount }]) => [
      ...(lists.includes(list) ? [] : [finding('list-unknown', `${name}: ${list}`)]),
      ...(amount.minimumCents <= amount.maximumCents
        ? []
        : [finding('amounts-crossed', `${name}: minimum above maximum`)]),
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

function advanceFindings({ advances }: SchemeVersion): readonly Finding[] {
  const { first, terms } = advances;
  const isPart = first.numerator >= 0 && first.numerator <= first.denominator;
  return [
    ...(isPart ? [] : [finding('advance-share', 'the first advance is more than everything')]),
    ...(terms.kind === 'fixed' && terms.count < 2
      ? [finding('advance-count', 'a schedule has at least two terms')]
      : []),
  ];
}
