import {
  assertNever,
  fieldsOf,
  selfCheckResult,
  slotKeysOf,
  validateAnswers,
  type SchemeVersion,
} from '@tranche/domain';
import type { ApplicantExample, ExampleSlot } from './applicant-example.js';
import type { CheckedExample } from './checked-example.js';
import { presetsOf } from './example-parts.js';

/** Who may apply, how often, and with which answers. */
export function checkApplicantExample(
  scheme: SchemeVersion,
  example: ApplicantExample,
): CheckedExample {
  switch (example.kind) {
    case 'answers': {
      const asked = scheme.form.sections
        .flatMap(({ fields }) => fields)
        .filter(({ name }) => Object.hasOwn(example.answers, name));
      const problems = validateAnswers({ fields: asked }, example.answers);
      const actual = problems.map(({ pointer, code }) => `${pointer.slice(1)}: ${code}`);
      return { expected: example.broken, actual };
    }
    case 'slot': {
      const [first, second] = [example.first, example.second].map((each) => keysOf(scheme, each));
      const clashes = (first ?? []).some((key) => second?.includes(key));
      return { expected: example.isAllowed, actual: !clashes };
    }
    case 'self-check': {
      const result = selfCheckResult(scheme.selfCheck, example.answers);
      const actual = result.kind === 'stops' ? result.article : null;
      return { expected: [example.stops, true], actual: [actual, result.kind !== 'asks'] };
    }
    case 'parameter': {
      const parameter = scheme.parameters.find(({ field }) => field.name === example.parameter);
      return { expected: example.preset, actual: parameter?.preset };
    }
    default:
      return assertNever(example);
  }
}

function keysOf(scheme: SchemeVersion, slot: ExampleSlot): readonly string[] {
  const situation = {
    tranche: slot.tranche,
    offer: slot.offer ?? null,
    year: slot.year,
    fields: fieldsOf(scheme.form),
    answers: slot.answers ?? {},
    parameters: { ...presetsOf(scheme), ...slot.parameters },
  };
  return slotKeysOf(scheme.limits, situation).map(({ key }) => key);
}
