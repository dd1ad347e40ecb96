import {
  answerText,
  isShown,
  type Answers,
  type AnswerWords,
  type Field,
  type LetterBlock,
  type Section,
} from '@tranche/domain';
import { WORDS } from './paper-words.js';

/** A page of the form with what was answered. */
export interface Answered {
  readonly definition: Pick<Section, 'title' | 'fields'>;
  readonly answers: Answers;
}

/** The questions of a page with their answers: short ones beside each other, long ones below their question. */
export function answerBlocks({ definition, answers }: Answered, words: AnswerWords): LetterBlock[] {
  const { language } = words;
  const blocks: LetterBlock[] = [{ kind: 'heading', level: 2, text: definition.title[language] }];
  let facts: { label: string; value: string }[] = [];
  const keepFacts = () => {
    if (facts.length > 0) blocks.push({ kind: 'facts', facts });
    facts = [];
  };
  for (const field of definition.fields.filter((each) => isShown(each, answers))) {
    const label = field.label[language];
    const text = answerText(field, answers[field.name], words) || WORDS.empty[language];
    if (!isLong(field)) {
      facts.push({ label, value: text });
      continue;
    }
    keepFacts();
    blocks.push({ kind: 'heading', level: 3, text: label }, ...longAnswer(field, text));
  }
  keepFacts();
  return blocks;
}

function isLong({ kind }: Field): boolean {
  return kind === 'long-text' || kind === 'cost-lines' || kind === 'rows';
}

function longAnswer({ kind }: Field, text: string): LetterBlock[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (kind !== 'long-text' && lines.length > 1) {
    return [{ kind: 'list', ordered: false, items: lines }];
  }
  return lines.map((line) => ({ kind: 'paragraph', tone: 'plain', text: line }));
}
