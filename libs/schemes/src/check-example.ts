import {
  advancesOf,
  answerConditionProblems,
  assertNever,
  cents,
  compositionProblems,
  computeLedger,
  datedDuties,
  eligibleCents,
  endOfTerm,
  isOpen,
  isRefusal,
  judgeSheets,
  ledgerProblems,
  listOf,
  partnerConditionProblems,
  suspensionForRepair,
  windowOfDays,
  type Contribution,
  type SchemeVersion,
} from '@tranche/domain';
import type {
  ConditionExample,
  ExampleContribution,
  FinancingExample,
  JudgementExample,
  PartnershipExample,
  SchemeExample,
  TermExample,
} from './scheme-example.js';

/** What comes of an example under a version, to lay beside what the example says. */
export interface CheckedExample {
  readonly expected: unknown;
  readonly actual: unknown;
}

export function checkExample(scheme: SchemeVersion, example: SchemeExample): CheckedExample {
  switch (example.kind) {
    case 'financing':
      return { expected: example.broken, actual: brokenBands(scheme, example) };
    case 'amount': {
      const amount = variantOf(scheme, example.variant).amount;
      const { requestedCents } = example;
      const isAllowed =
        requestedCents >= amount.minimumCents && requestedCents <= amount.maximumCents;
      return { expected: example.isAllowed, actual: isAllowed };
    }
    case 'term':
      return { expected: example.endsOn, actual: endOf(scheme, example) };
    case 'window': {
      const days = [example.firstDay, example.lastDay].map((day) => Temporal.PlainDate.from(day));
      const [first, last] = days;
      if (!first || !last) throw new RangeError('A window has two days');
      const at = Temporal.Instant.from(example.at);
      return { expected: example.isOpen, actual: isOpen(windowOfDays(first, last), at) };
    }
    case 'advances': {
      const advances = advancesOf(scheme.advances, cents(example.awardCents), {
        awardedOn: '2027-05-21',
        startsOn: '2027-08-01',
        durationYears: example.durationYears,
      });
      const actual = [advances.length, advances[0]?.amountCents, advances.at(-1)?.amountCents];
      return { expected: [example.count, example.firstCents, example.lastCents], actual };
    }
    case 'duty': {
      const dated = datedDuties(scheme.duties, example);
      const actual = dated.find((each) => each.code === example.duty)?.dueOn;
      return { expected: example.dueOn, actual };
    }
    case 'eligible': {
      const field = scheme.form.sections
        .flatMap((section) => section.fields)
        .find((each) => each.kind === 'cost-lines');
      const actual = field?.kind === 'cost-lines' ? eligibleCents(field, example.lines) : undefined;
      return { expected: example.eligibleCents, actual };
    }
    case 'partnership':
      return { expected: example.missing, actual: missingMembers(scheme, example) };
    case 'judgement':
      return judgementOf(scheme, example);
    case 'condition':
      return { expected: example.broken, actual: brokenConditions(scheme, example) };
    default:
      return assertNever(example);
  }
}

function variantOf(scheme: SchemeVersion, name: string) {
  const variant = scheme.variants[name];
  if (!variant) throw new RangeError(`No variant ${name}`);
  return variant;
}

function brokenBands(scheme: SchemeVersion, example: FinancingExample): readonly string[] {
  const ledger = computeLedger(variantOf(scheme, example.variant).coFinancing, {
    budgetCents: cents(example.budgetCents),
    requestedCents: cents(example.requestedCents),
    contributions: contributionsOf(example.contributions),
  });
  return isRefusal(ledger) ? ['refused'] : ledgerProblems(ledger).map((each) => each.code);
}

function contributionsOf(contributions: readonly ExampleContribution[]): readonly Contribution[] {
  return contributions.map((each, index) => ({
    partnerId: String(index),
    partnerName: `Partner ${index}`,
    partnerKind: each.partnerKind,
    cashCents: cents(each.cashCents ?? 0),
    inKindCents: cents(each.inKindCents ?? 0),
  }));
}

function brokenConditions(scheme: SchemeVersion, example: ConditionExample): readonly string[] {
  const situation = {
    variant: example.variant,
    answers: example.answers,
    contributions: contributionsOf(example.contributions ?? []),
  };
  return [
    ...answerConditionProblems(scheme.conditions, situation),
    ...partnerConditionProblems(scheme.conditions, situation),
  ].map(({ code }) => code);
}

function endOf(scheme: SchemeVersion, example: TermExample): string | undefined {
  const term = scheme.terms[example.term];
  if (!term) throw new RangeError(`No term ${example.term}`);
  const outcome = endOfTerm(Temporal.PlainDate.from(example.start), term, {
    suspensions: (example.repairs ?? []).map(([sentOn, endedOn]) =>
      suspensionForRepair(Temporal.PlainDate.from(sentOn), Temporal.PlainDate.from(endedOn)),
    ),
    extensions: (example.extensions ?? []).flatMap((name) => {
      const extension = scheme.terms[name];
      return extension ? [{ ...extension, ground: { nl: name, en: name } }] : [];
    }),
  });
  return outcome.date?.toString();
}

function missingMembers(scheme: SchemeVersion, example: PartnershipExample): readonly string[] {
  const members = example.partnerKinds.map((kind, index) => ({
    id: String(index),
    name: `Partner ${index}`,
    kind,
    kvk: null,
    hasConfirmed: true,
  }));
  return compositionProblems(scheme.partnership, members).map((each) => each.code);
}

function judgementOf(scheme: SchemeVersion, example: JudgementExample): CheckedExample {
  const { assessment } = scheme;
  const list = listOf(assessment, example.list);
  const full = Array.from(
    { length: assessment.assessorsPerApplication },
    () => assessment.points.maximum,
  );
  const sheets = full.map((most, index) => ({
    assessorId: String(index),
    scores: list.criteria.map(({ code }) => ({
      criterion: code,
      points: (example.points[code] ?? full)[index] ?? most,
      motivation: '',
    })),
  }));
  const judgement = judgeSheets(assessment, list, sheets);
  return {
    expected: { outcome: example.outcome, insufficient: example.insufficient },
    actual: {
      outcome: judgement.outcome,
      insufficient: judgement.insufficient.map((each) => each.code),
    },
  };
}
