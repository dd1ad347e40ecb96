import {
  checklistFor,
  type LetterDefinition,
  type LetterSection,
  type LetterTrait,
} from '../../letters/index.js';
import { both } from './words.fixture.js';

/** What the garden has, by which its letters must say more. */
const TRAITS: readonly LetterTrait[] = [
  'public-law',
  'money',
  'co-financed',
  'scored',
  'ranked',
  'project',
];

/** A letter that prints, for each rule of its checklist, all the fields of the rule. */
function letter(kind: string, ...more: readonly LetterSection[]): LetterDefinition {
  const sections = checklistFor(kind, TRAITS).map(({ item, fields }): LetterSection => ({
    covers: [item],
    blocks: fields.map(printing),
  }));
  return { kind, subject: both('Bijentuin'), sections: [...sections, ...more] };
}

function printing(name: string): LetterSection['blocks'][number] {
  const [collection = '', field] = name.split('.');
  return field === undefined
    ? { kind: 'paragraph', text: both(`{${name}}`) }
    : { kind: 'list-from', itemsFrom: collection, item: both(`{${field}}`) };
}

/** Why it was intended, in a decision that follows on a hearing. */
const INTENTION: LetterSection = {
  blocks: [{ kind: 'paragraph', when: 'intention', text: both('Wij kondigden dit aan.') }],
};

export const GARDEN_LETTERS: readonly LetterDefinition[] = [
  letter('supplement-request'),
  letter('not-processed'),
  letter('rejection'),
  letter('rejection-after-views', INTENTION),
  letter('rejection-quality'),
  letter('rejection-ceiling'),
  letter('award'),
  letter('withdrawal'),
  letter('intention'),
  letter('determination'),
  letter('determination-after-views', INTENTION),
  letter('objection-upheld'),
];
