import { answerMeaning, type Answers, type Field } from '../form/index.js';
import type { Text } from '../text.js';
import { answerInWords } from './words/answer-in-words.js';

/**
 * That a receiver gives no views, as an officer recorded it (Awb 4:8): on which day it let that know, ISO, and
 * how. Null where nothing of the kind was recorded.
 */
export function waiverIn(
  asks: readonly Field[],
  input: Answers,
): { readonly on: string; readonly how: Text } | null {
  const on = answerMeaning(asks, input, 'views-given-on');
  const question = asks.find(({ means }) => means === 'views-waived-how');
  const answer = question && input[question.name];
  const nl = question ? answerInWords(question, answer, 'nl') : null;
  const en = question ? answerInWords(question, answer, 'en') : null;
  return typeof on === 'string' && nl !== null && en !== null ? { on, how: { nl, en } } : null;
}
