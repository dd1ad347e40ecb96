import type {
  Answer,
  AnswerRow,
  Answers,
  CostLine,
  Field,
  Section,
  Unread,
} from '@tranche/domain/browser';
import { assertNever, isCostLines, isRows, isUnread } from '@tranche/domain/browser';

/**
 * The answers of a section by what they hold. A form wants one type per control; a section mixes
 * types, so that each kind of answer has its own drawer, keyed by the name of the field. What could not
 * be read stays in its drawer as it was typed.
 */
export interface AnswerModel {
  readonly texts: Record<string, string>;
  readonly picks: Record<string, string | Unread>;
  readonly numbers: Record<string, number | Unread | null>;
  readonly ticks: Record<string, boolean>;
  readonly lists: Record<string, readonly string[]>;
  readonly costs: Record<string, readonly CostLine[]>;
  readonly rows: Record<string, readonly AnswerRow[]>;
}

export type Drawer = keyof AnswerModel;

/** Which drawer the answer of a field lies in. */
export function drawerOf(field: Field): Drawer {
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'choice':
    case 'yes-no':
      return 'texts';
    case 'date':
    case 'reference':
      return 'picks';
    case 'money':
    case 'number':
      return 'numbers';
    case 'declaration':
      return 'ticks';
    case 'multi-choice':
      return 'lists';
    case 'cost-lines':
      return 'costs';
    case 'rows':
      return 'rows';
    default:
      return assertNever(field);
  }
}

/** Answers as they were stored, laid out for the controls; what has the wrong shape is left empty. */
export function toModel(section: Section, answers: Answers): AnswerModel {
  const model: AnswerModel = {
    texts: {},
    picks: {},
    numbers: {},
    ticks: {},
    lists: {},
    costs: {},
    rows: {},
  };
  for (const field of section.fields) putAnswer(model, field, answers[field.name]);
  return model;
}

/** What the controls hold, as the API wants it: an empty control is `null`, "not answered". */
export function toAnswers(section: Section, model: AnswerModel): Answers {
  return Object.fromEntries(section.fields.map((field) => [field.name, answerOf(field, model)]));
}

/** The answers of `after` that are not those of `before`. */
export function changesBetween(before: Answers, after: Answers): Answers {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, answer]) => JSON.stringify(answer ?? null) !== JSON.stringify(before[name] ?? null),
    ),
  );
}

function putAnswer(model: AnswerModel, { kind, name }: Field, answer: Answer | undefined): void {
  switch (kind) {
    case 'text':
    case 'long-text':
    case 'choice':
      model.texts[name] = typeof answer === 'string' ? answer : '';
      return;
    case 'date':
    case 'reference':
      model.picks[name] = typeof answer === 'string' || isUnread(answer) ? answer : '';
      return;
    case 'yes-no':
      model.texts[name] = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : '';
      return;
    case 'money':
    case 'number':
      model.numbers[name] = typeof answer === 'number' || isUnread(answer) ? answer : null;
      return;
    case 'declaration':
      model.ticks[name] = answer === true;
      return;
    case 'multi-choice':
      model.lists[name] = isTextList(answer) ? answer : [];
      return;
    case 'cost-lines':
      model.costs[name] =
        answer !== null && answer !== undefined && isCostLines(answer) ? answer : [];
      return;
    case 'rows':
      model.rows[name] = isRows(answer) ? answer : [];
      return;
    default:
      assertNever(kind);
  }
}

function answerOf({ kind, name }: Field, model: AnswerModel): Answer {
  switch (kind) {
    case 'text':
    case 'long-text':
    case 'choice':
      return model.texts[name]?.trim() ? (model.texts[name] ?? null) : null;
    case 'date':
    case 'reference':
      return model.picks[name] || null;
    case 'yes-no':
      return model.texts[name] ? model.texts[name] === 'yes' : null;
    case 'money':
    case 'number':
      return model.numbers[name] ?? null;
    case 'declaration':
      return model.ticks[name] ? true : null;
    case 'multi-choice':
      return model.lists[name]?.length ? (model.lists[name] ?? null) : null;
    case 'cost-lines':
      return model.costs[name]?.length ? (model.costs[name] ?? null) : null;
    case 'rows':
      return model.rows[name]?.length ? (model.rows[name] ?? null) : null;
    default:
      return assertNever(kind);
  }
}

function isTextList(answer: Answer | undefined): answer is readonly string[] {
  return Array.isArray(answer) && answer.every((item) => typeof item === 'string');
}
