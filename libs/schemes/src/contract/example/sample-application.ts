import {
  fieldsOf,
  type Answer,
  type Answers,
  type Condition,
  type Field,
  type PartnerKind,
  type SchemeVersion,
} from '@tranche/domain';
import type { CatalogueEntry } from '../../catalogue-entry.js';
import { sampleAnswers } from './sample-answers.js';
import type { SampleApplication, SampleContribution } from './sample-wishes.js';
import type { ExampleContribution, FinancingExample } from './scheme-example.js';

const NOTHING: SampleContribution = { cashCents: 0, inKindCents: 0 };

/** An application under each variant of a version; those with wishes or an example of their own first. */
export function sampleApplications(entry: CatalogueEntry): readonly SampleApplication[] {
  const { scheme, examples, samples = {} } = entry;
  const financed = examples.filter(isSound).map(({ variant }) => variant);
  const variants = [...Object.keys(samples), ...financed, ...Object.keys(scheme.variants)];
  return [...new Set(variants)].map((variant) => sampleOf(entry, variant));
}

function sampleOf({ scheme, examples, samples }: CatalogueEntry, variant: string) {
  const wishes = samples?.[variant] ?? {};
  const plan = examples.filter(isSound).find((each) => each.variant === variant);
  const lead = wishes.lead ?? usualLead(scheme);
  const { own, partners } = partnersOf(scheme, lead, plan?.contributions ?? []);
  return {
    variant,
    lead,
    own,
    partners,
    budgetCents: plan?.budgetCents ?? 0,
    requestedCents: plan?.requestedCents ?? 0,
    parameters: {},
    ...wishes,
    answers: {
      ...replacingNothing(scheme),
      ...asking(scheme, wishes.requestedCents ?? plan?.requestedCents),
      ...wantedBy(scheme, variant, wishes.parameters),
      ...wishes.answers,
    },
    lists: listsOf([...fieldsOf(scheme.form), ...scheme.parameters.map(({ field }) => field)]),
  };
}

/** A plan of which every band holds. */
function isSound(example: CatalogueEntry['examples'][number]): example is FinancingExample {
  return example.kind === 'financing' && example.broken.length === 0;
}

/** Who leads by the rules of the partnership; any organisation where there is none. */
function usualLead({ partnership: { kinds, composition } }: SchemeVersion): string {
  const leading = kinds.flatMap(({ leads = [] }) => leads);
  return leading[0] ?? composition[0]?.kinds[0] ?? 'other';
}

/** Who pays by the plan, and who has to take part besides. */
function partnersOf(
  { partnership }: SchemeVersion,
  lead: string,
  contributions: readonly ExampleContribution[],
): Pick<SampleApplication, 'own' | 'partners'> {
  const leadKind = partnership.kinds.find(({ leads }) => leads?.includes(lead))?.kind ?? lead;
  const paying = contributions
    .filter(({ partnerKind }) => partnerKind !== leadKind)
    .map(({ partnerKind, ...pays }) => ({ ...NOTHING, ...pays, kind: partnerKind }));
  const own = contributions.find(({ partnerKind }) => partnerKind === leadKind);
  const joined = partnership.composition.reduce((partners, { kinds, minimum }) => {
    const present = [leadKind, ...partners.map(({ kind }) => kind)];
    const missing = minimum - present.filter((kind) => kinds.includes(kind)).length;
    const [kind] = joinable(partnership, kinds);
    if (kind === undefined || missing <= 0) return partners;
    return [...partners, ...Array.from({ length: missing }, () => ({ ...NOTHING, kind }))];
  }, paying);
  return {
    own: { cashCents: own?.cashCents ?? 0, inKindCents: own?.inKindCents ?? 0 },
    partners: joined,
  };
}

function joinable(
  { kinds }: SchemeVersion['partnership'],
  wanted: readonly PartnerKind[],
): readonly PartnerKind[] {
  const leading = kinds.filter(({ leads }) => leads !== undefined).map(({ kind }) => kind);
  return wanted.filter((kind) => !leading.includes(kind));
}

/** The answers without which an application under this variant cannot be sent. */
function wantedBy(
  { conditions, parameters }: SchemeVersion,
  variant: string,
  wished: Answers = {},
): Answers {
  const unset = parameters.filter(({ preset }) => preset === null).map(({ field }) => field);
  const presets = parameters.map(({ field, preset }) => [field.name, preset] as const);
  const set: Answers = { ...Object.fromEntries(presets), ...sampleAnswers(unset), ...wished };
  const concerning = conditions.filter(
    (each) => !each.warnsOnly && (each.variants === undefined || each.variants.includes(variant)),
  );
  return Object.fromEntries(
    concerning.flatMap((each) => {
      const answer = wantedAnswer(each, set);
      return answer === undefined ? [] : [answer];
    }),
  );
}

function wantedAnswer(condition: Condition, set: Answers): readonly [string, Answer] | undefined {
  const { kind } = condition;
  if (kind === 'answer-is') {
    const [answer] = condition.in;
    return answer === undefined ? undefined : [condition.field, answer];
  }
  const isEqual = kind === 'bounded' && condition.is === 'equal-to';
  const answer = isEqual ? set[condition.parameter] : undefined;
  return isEqual && answer !== undefined ? [condition.field, answer] : undefined;
}

/** What is asked, where that is the applicant's to say. */
function asking({ form }: SchemeVersion, requestedCents: number | undefined): Answers {
  const field = fieldsOf(form).find(({ means }) => means === 'requested-amount');
  return field && requestedCents !== undefined ? { [field.name]: requestedCents } : {};
}

/** Nothing takes the place of an earlier application, unless it is meant to. */
function replacingNothing(scheme: SchemeVersion): Answers {
  const effects = Object.values(scheme.workflow.transitions).flatMap((each) => each.effects);
  return Object.fromEntries(
    effects.flatMap((each) => (each.kind === 'supersede' ? [[each.field, null] as const] : [])),
  );
}

function listsOf(fields: readonly Field[]): readonly string[] {
  const lists = fields.flatMap((field) => {
    if (field.kind === 'reference') return [field.list];
    return field.kind === 'rows' ? listsOf(field.columns) : [];
  });
  return [...new Set(lists)];
}
