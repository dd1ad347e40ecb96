import {
  additionProblems,
  amountRuleProblem,
  answerConditionProblems,
  answerConditionWarnings,
  assertNever,
  cents,
  compositionProblems,
  computeLedger,
  datedDuties,
  dutchMoment,
  eligibleCents,
  endOfTerm,
  isOpen,
  isRefusal,
  judgeSheets,
  ledgerProblems,
  listOf,
  partnerConditionProblems,
  plannedPayments,
  suspensionForRepair,
  windowOfDays,
  type Contribution,
  type SchemeVersion,
  type TrancheWindow,
} from '@tranche/domain';
import { checkApplicantExample } from './check-applicant-example.js';
import { checkMoneyExample } from './check-money-example.js';
import { moneyOf, presetsOf, variantOf } from './example-parts.js';
import type { CheckedExample } from './checked-example.js';
import type {
  ConditionExample,
  ExampleContribution,
  FinancingExample,
  JudgementExample,
  PartnershipExample,
  SchemeExample,
  TermExample,
  WindowExample,
} from './scheme-example.js';

/** Works an example out under a version. */
export function checkExample(scheme: SchemeVersion, example: SchemeExample): CheckedExample {
  switch (example.kind) {
    case 'financing':
      return { expected: example.broken, actual: brokenBands(scheme, example) };
    case 'amount': {
      const asked = cents(example.requestedCents);
      const variant = variantOf(scheme, example.variant);
      const problem = amountRuleProblem(variant, asked, presetsOf(scheme));
      return { expected: example.isAllowed, actual: problem === null };
    }
    case 'term':
      return { expected: example.endsOn, actual: endOf(scheme, example) };
    case 'window': {
      const at = Temporal.Instant.from(example.at);
      return { expected: example.isOpen, actual: isOpen(windowOf(example), at) };
    }
    case 'advances': {
      const { durationYears } = example;
      const advances = plannedPayments(moneyOf(scheme).payments, cents(example.awardCents), {
        awardedOn: '2027-05-21',
        project: { startsOn: '2027-08-01', durationYears },
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
      return {
        expected: { broken: example.broken, warns: example.warns ?? [] },
        actual: brokenConditions(scheme, example),
      };
    case 'addition': {
      const { addition } = variantOf(scheme, example.variant);
      if (!addition) throw new RangeError(`${example.variant} knows no second subsidy`);
      const actual = additionProblems(scheme.form, addition, example.answers);
      return { expected: example.broken, actual: actual.map(({ code }) => code) };
    }
    case 'amount-of':
    case 'payments':
    case 'determination':
    case 'places':
    case 'allocation':
      return checkMoneyExample(scheme, example);
    case 'answers':
    case 'slot':
    case 'self-check':
    case 'parameter':
      return checkApplicantExample(scheme, example);
    default:
      return assertNever(example);
  }
}

function windowOf({ firstDay, lastDay, closesAt }: WindowExample): TrancheWindow {
  const last = Temporal.PlainDate.from(lastDay);
  const days = windowOfDays(Temporal.PlainDate.from(firstDay), last);
  if (closesAt === undefined) return days;
  return { ...days, closesAt: dutchMoment(last, Temporal.PlainTime.from(closesAt)) };
}

function brokenBands(scheme: SchemeVersion, example: FinancingExample): readonly string[] {
  const { coFinancing } = variantOf(scheme, example.variant);
  if (!coFinancing) throw new RangeError(`${example.variant} knows no co-financing`);
  const ledger = computeLedger(coFinancing, {
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

function brokenConditions(scheme: SchemeVersion, example: ConditionExample) {
  const situation = {
    variant: example.variant,
    answers: example.answers,
    contributions: contributionsOf(example.contributions ?? []),
    parameters: { ...presetsOf(scheme), ...example.parameters },
    ...(example.receivedOn !== undefined && { receivedOn: example.receivedOn }),
    ...(example.decidedBy !== undefined && { decidedBy: example.decidedBy }),
  };
  const broken = [
    ...answerConditionProblems(scheme.conditions, situation),
    ...partnerConditionProblems(scheme.conditions, situation),
  ];
  const warns = answerConditionWarnings(scheme.conditions, situation);
  return { broken: broken.map(({ code }) => code), warns: warns.map(({ code }) => code) };
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
    hasDeclined: false,
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
