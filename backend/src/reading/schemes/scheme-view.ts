import type { SchemeDetail, SchemeList, SchemeVersionDetail } from '@tranche/contracts';
import {
  checkPerTranche,
  contactOf,
  draw,
  layOut,
  unitOf,
  versionTitleOf,
  type Band,
  type CheckedTranche,
  type CoFinancingRules,
  type Criterion,
  type SchemeVersion,
  type Variant,
} from '@tranche/domain';
import { findScheme, isReleased } from '@tranche/schemes';
import { amountText } from './amount-text.js';
import { proceduresBeside } from './procedures-beside.js';
import type { PublicTranche } from './public-tranches.js';
import { shareWords } from './share-words.js';
import { summaryIn } from './summary-in.js';

/** A scheme as it stands in the list. */
export function toSchemeSummary(
  version: SchemeVersion,
  tranches: readonly PublicTranche[],
): SchemeList['items'][number] {
  return {
    scheme: version.scheme,
    version: version.version,
    versionTitle: versionTitleOf(version),
    name: version.name,
    summary: summaryIn(version),
    audience: version.audience,
    applicantKind: version.applicant.kind,
    finder: version.finder?.finds ?? null,
    tranches: tranches.filter((each) => each.scheme === version.scheme).map((each) => each.shown),
  };
}

/** Everything somebody wants to know before starting. */
export function toSchemeDetail(
  version: SchemeVersion,
  tranches: readonly PublicTranche[],
  awardedThisYear: number,
): SchemeDetail {
  const { regulation, form, workflow } = version;
  return {
    ...toSchemeSummary(version, tranches),
    regulation,
    authority: contactOf(version),
    variants: Object.entries(version.variants).map(([code, variant]) => ({
      ...toVariant(code, variant),
      amountText: amountText(code, version, tranches),
    })),
    division: divisionOf(version),
    composition: version.partnership.composition.map(({ text, article }) => ({ text, article })),
    documents: version.documents.map(({ label, article, required }) => ({
      label,
      article,
      required,
    })),
    criteria: [
      ...version.assessment.lists.map(({ code, label, criteria }) => ({
        list: code,
        label,
        criteria: toCriteria(criteria),
      })),
      ...Object.entries(version.variants).flatMap(([variant, { addition }]) =>
        addition
          ? [{ list: variant, label: addition.label, criteria: toCriteria(addition.criteria) }]
          : [],
      ),
    ],
    groups: [...form.groups],
    sections: [...form.sections],
    yearlyCounts: [...(version.yearlyCounts ?? [])],
    awardedThisYear,
    selfCheck: [...checkPerTranche(version.selfCheck, checkedIn(version, tranches))],
    picture: layOut(workflow),
    diagram: { nl: draw(workflow, 'nl'), en: draw(workflow, 'en') },
    procedures: proceduresBeside(version),
  };
}

/** The tranches one can apply under now, each with the questions of its own version. */
function checkedIn(
  { scheme }: SchemeVersion,
  tranches: readonly PublicTranche[],
): CheckedTranche[] {
  return tranches
    .filter((each) => each.scheme === scheme && each.shown.standing === 'open')
    .map(({ version, shown: { code, name } }) => ({
      code,
      name,
      questions: findScheme(scheme, version).selfCheck,
    }));
}

function toCriteria(criteria: readonly Criterion[]) {
  return criteria.map(({ code, label, question }) => ({ code, label, question }));
}

function divisionOf(version: SchemeVersion): SchemeDetail['division'] {
  const { method, edge, article } = version.allocation;
  return { method, edge, article, hasMoney: version.money !== 'none', unit: unitOf(version) };
}

/** A version with what an officer must know to open a tranche under it. */
export function toVersionDetail(
  version: SchemeVersion,
  tranches: readonly PublicTranche[],
  awardedThisYear: number,
): SchemeVersionDetail {
  const { lists, places } = version.allocation;
  const lines = places?.categories ?? lists;
  return {
    ...toSchemeDetail(version, tranches, awardedThisYear),
    isReleased: isReleased(version),
    parameters: version.parameters.map(({ field, preset }) => ({ field, preset })),
    budgetLines: lines.map(({ code, label }) => ({ code, label })),
  };
}

function toVariant(code: string, variant: Variant) {
  const { label, amount, coFinancing, addition } = variant;
  return {
    code,
    label,
    minimumCents: amount.kind === 'asked' ? amount.minimumCents : null,
    maximumCents: amount.kind === 'asked' ? amount.maximumCents : null,
    bands: [...bandsIn(coFinancing), ...bandsIn(addition?.coFinancing)],
  };
}

/** Most are a part of the budget; some of what is paid in another band. */
function bandsIn(rules: CoFinancingRules | undefined) {
  if (!rules) return [];
  return [rules.subsidy, ...rules.bands].map((band: CoFinancingRules['subsidy'] | Band) => {
    const of =
      'shareOf' in band ? rules.bands.find(({ code }) => code === band.shareOf) : undefined;
    const rule = shareWords({ ...band, ...(of && { whole: of.label }) });
    return { label: band.label, article: band.article, rule };
  });
}
