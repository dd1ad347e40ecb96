import { amountOf, unitOf, type Answer, type Answers, type SchemeVersion } from '@tranche/domain';
import type { SampleApplication } from '@tranche/schemes';
import type { IdentityClaims } from '../../../src/identity/index.js';
import {
  filledDraftOf,
  importList,
  openSchemeTranche,
  testAnswers,
  type Portal,
} from '../../portal/index.js';
import { partnersFor, signedIn } from './people.js';

/** What every made-up answer from a list is. */
const LISTED = 'voorbeeld';

let calls = 0;

/**
 * Opens a tranche for a journey, with twice what an application asks.
 *
 * @param isTight there is no more to divide than one application asks
 */
export async function openCall(
  portal: Portal,
  scheme: SchemeVersion,
  sample: SampleApplication,
  isTight: boolean,
): Promise<string> {
  calls += 1;
  for (const list of sample.lists) await importList(portal, list, [LISTED]);
  const amount = amountIn(portal, scheme, sample);
  return openSchemeTranche(portal, {
    code: `journey-${calls}`,
    scheme: scheme.scheme,
    version: scheme.version,
    parameters: sample.parameters,
    // What another list leaves would go to this one.
    ceilings: isTight ? { [listOfSample(scheme, sample)]: Math.max(1, amount) } : {},
    ceilingCents: isTight ? 1 : 2 * Math.max(ENOUGH, amount),
    ...(unitOf(scheme) === 'place' && { programme: undefined }),
  });
}

function listOfSample({ variants }: SchemeVersion, { variant }: SampleApplication): string {
  return variants[variant]?.list ?? '';
}

/** Of places, and of what becomes an amount only by the division. */
const ENOUGH = 1_000_000;

/** What an application asks, as the rule of its variant counts it. */
function amountIn({ clock }: Portal, scheme: SchemeVersion, sample: SampleApplication): number {
  const rule = scheme.variants[sample.variant]?.amount;
  if (!rule) return 0;
  const known = { ...sample, startsOn: clock.today().toString() };
  const answers = scheme.form.sections.reduce<Answers>(
    (all, section) => ({ ...all, ...testAnswers(section, known) }),
    {},
  );
  return amountOf(scheme.form, rule, answers, sample.parameters);
}

interface Draft {
  readonly tranche: string;
  readonly applicant: IdentityClaims;
  /** Answers of this one alone. */
  readonly own?: Answers;
  /** Reference of the offer that is asked for. */
  readonly offer?: string | undefined;
}

let numbers = 0;

/** Fills an application such that it can be sent, with its partners and papers. */
export async function fillSample(
  portal: Portal,
  scheme: SchemeVersion,
  sample: SampleApplication,
  { tranche, applicant, own = {}, offer }: Draft,
): Promise<string> {
  numbers += 1;
  const client = await signedIn(portal, applicant);
  const draft = {
    tranche,
    variant: sample.variant,
    title: `Reis ${numbers}`,
    ...(offer !== undefined && { offer }),
  };
  const { budgetCents, requestedCents } = sample;
  const paysItself = sample.own.cashCents + sample.own.inKindCents > 0;
  return filledDraftOf(portal, client, draft, {
    budgetCents,
    requestedCents,
    answers: { ...onlyHere(scheme), ...sample.answers, ...own },
    own: paysItself ? sample.own : undefined,
    partners: partnersFor(sample),
  });
}

/** Answers that nobody gave before, where only one of all applicants may give each. */
function onlyHere({ limits, form }: SchemeVersion): Answers {
  const counted = limits
    .filter(({ across }) => across === 'applicants')
    .flatMap(({ per }) => per.flatMap((part) => (part.kind === 'answer' ? [part.field] : [])));
  const fields = form.sections.flatMap((section) => section.fields);
  return Object.fromEntries(
    fields
      .filter(({ name }) => counted.includes(name))
      .map((field) => [field.name, numbered(field)]),
  );
}

type Question = SchemeVersion['form']['sections'][number]['fields'][number];

function numbered(field: Question): Answer {
  switch (field.kind) {
    case 'text':
      return numberedText(field.format);
    case 'number':
    case 'money':
      return numbers;
    case 'choice':
      return field.options[numbers % field.options.length]?.value ?? null;
    default:
      throw new Error(`A limit over all applicants counts ${field.name}, a ${field.kind}`);
  }
}

function numberedText(format: string | undefined): string {
  switch (format) {
    case 'brin-location':
      return `${10 + Math.floor(numbers / 100)}QZ${String(numbers % 100).padStart(2, '0')}`;
    case 'establishment':
      return String(numbers).padStart(12, '0');
    default:
      return `Voorbeeld ${numbers}`;
  }
}
