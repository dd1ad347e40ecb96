import {
  isByPartner,
  isCostLines,
  mergeLines,
  type Answer,
  type Answers,
  type CostLine,
  type Section,
} from '@tranche/domain/browser';
import { changesBetween } from '../answer-model.js';

/**
 * Answers that came in, with what somebody typed since she handed hers over. Of a budget by partner only the
 * lines of whom she typed for: those of others are as they came in.
 *
 * @param handedOver what she had handed over when she went on typing
 */
export function withTypedSince(
  { fields }: Section,
  cameIn: Answers,
  handedOver: Answers,
  now: Answers,
): Answers {
  const typed = Object.entries(changesBetween(handedOver, now)).map(([name, answer]) => {
    const isShared = fields.some((field) => field.name === name && isByPartner(field));
    if (!isShared) return [name, answer] as const;
    const [base, mine, theirs] = [handedOver[name], answer, cameIn[name]].map(linesIn);
    return [
      name,
      mergeLines({ base: base ?? [], mine: mine ?? [], theirs: theirs ?? [] }).lines,
    ] as const;
  });
  return { ...cameIn, ...Object.fromEntries(typed) };
}

function linesIn(answer: Answer | undefined): readonly CostLine[] {
  return isCostLines(answer) ? answer : [];
}
