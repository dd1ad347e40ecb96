import type { Text } from '../../text.js';
import type { Answer, Answers, Field, Section } from '../field.js';
import { keepShown } from '../keep-shown.js';
import { labelled } from '../problem.js';
import { settleAnswers } from '../settle-answers.js';
import { fitAnswer } from './fit-answer.js';
import type { OwnLines } from './own-lines.js';

/** A page of an earlier application with what was answered there. */
export interface EarlierPage {
  readonly section: Section;
  readonly answers: Answers;
}

/** What does not fit as it was, on the page where it was asked. */
export interface Misfit {
  readonly page: Text;
  readonly text: Text;
}

export interface CarriedOver {
  /** By the name of the page that asks it now. */
  readonly answers: ReadonlyMap<string, Answers>;
  readonly misfits: readonly Misfit[];
}

/**
 * What of an earlier application is a start for a form of the same scheme, whatever the version: each answer
 * goes to the question of its name and kind, wherever that is asked now. What no longer fits is named. A
 * declaration is made anew, and so is the first day: both would be untrue.
 */
export function carryOver(
  earlier: readonly EarlierPage[],
  pages: readonly Section[],
  own: OwnLines,
): CarriedOver {
  const carried = new Map<string, Record<string, Answer>>();
  const misfits: Misfit[] = [];
  for (const { section, answers } of earlier) {
    const shown = keepShown(section, answers);
    for (const field of section.fields) {
      const answer = shown[field.name];
      if (!isAnswered(answer)) continue;
      const asked = askedNow(pages, field);
      const fitted = asked
        ? fitAnswer(asked.field, answer, own)
        : { answer: null, misfits: [gone(field)] };
      misfits.push(...fitted.misfits.map((text) => ({ page: section.title, text })));
      if (!asked || fitted.answer === null) continue;
      const page = carried.get(asked.page.name) ?? {};
      carried.set(asked.page.name, { ...page, [asked.field.name]: fitted.answer });
    }
  }
  const kept = pages.flatMap((page) => {
    const answers = carried.get(page.name);
    return answers ? [[page.name, settleAnswers(page, answers).answers] as const] : [];
  });
  return { answers: new Map(kept), misfits };
}

function askedNow(pages: readonly Section[], { name, kind }: Field) {
  for (const page of pages) {
    const field = page.fields.find((each) => each.name === name && each.kind === kind);
    if (field) return { page, field };
  }
  return null;
}

function isAnswered(answer: Answer | undefined): answer is NonNullable<Answer> {
  const isEmpty = answer === undefined || answer === null || answer === '';
  return !isEmpty && !(Array.isArray(answer) && answer.length === 0);
}

function gone(field: Field): Text {
  return labelled(
    field,
    'deze vraag wordt niet meer gesteld',
    'this question is not asked any more',
  );
}
