import type { Field } from '../../form/index.js';
import { both } from './words.fixture.js';

/** What a receiver says on an intention. */
export const VIEWS: Field = {
  kind: 'long-text',
  name: 'views',
  label: both('Zienswijze'),
  maximumWords: 99,
  means: 'views',
};

/** What an officer answers with a step. */
export const DONE: Field = {
  kind: 'yes-no',
  name: 'done',
  label: both('Gedaan'),
  means: 'is-done',
};

export const WEIGHED: Field = {
  kind: 'money',
  name: 'weighed',
  label: both('Bedrag'),
  means: 'weighed-amount',
};

/** What means nothing to the engine. */
export const WHY: Field = { kind: 'text', name: 'why', label: both('Waarom') };
