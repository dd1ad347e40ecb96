import type { SchemeDetail, SchemeList } from '@tranche/contracts';
import { draw, type SchemeVersion, type Variant } from '@tranche/domain';
import type { PublicTranche } from './public-tranches.js';
import { shareWords } from './share-words.js';

/** A scheme as it stands in the list. */
export function toSchemeSummary(
  version: SchemeVersion,
  tranches: readonly PublicTranche[],
): SchemeList['items'][number] {
  return {
    scheme: version.scheme,
    version: version.version,
    name: version.name,
    summary: version.summary,
    audience: version.audience,
    tranches: tranches.filter((each) => each.scheme === version.scheme).map((each) => each.shown),
  };
}

/** Everything somebody wants to know before starting. */
export function toSchemeDetail(
  version: SchemeVersion,
  tranches: readonly PublicTranche[],
): SchemeDetail {
  const { regulation, authority, form, workflow } = version;
  return {
    ...toSchemeSummary(version, tranches),
    regulation,
    authority: { name: authority.name, contact: authority.contact },
    variants: Object.entries(version.variants).map(toVariant),
    composition: version.partnership.composition.map(({ text, article }) => ({ text, article })),
    documents: version.documents.map(({ label, article, required }) => ({
      label,
      article,
      required,
    })),
    criteria: version.assessment.lists.map(({ code, label, criteria }) => ({
      list: code,
      label,
      criteria: criteria.map((each) => ({
        code: each.code,
        label: each.label,
        question: each.question,
      })),
    })),
    groups: [...form.groups],
    sections: [...form.sections],
    diagram: { nl: draw(workflow, 'nl'), en: draw(workflow, 'en') },
  };
}

function toVariant([code, variant]: [string, Variant]): SchemeDetail['variants'][number] {
  const { label, amount, coFinancing } = variant;
  return {
    code,
    label,
    minimumCents: amount.minimumCents,
    maximumCents: amount.maximumCents,
    bands: [coFinancing.subsidy, ...coFinancing.bands].map((band) => ({
      label: band.label,
      article: band.article,
      rule: shareWords(band),
    })),
  };
}
