import { expect, it } from '@jest/globals';
import type { Answer, FormDefinition } from '../form/index.js';
import { pagesSetAside } from './pages-set-aside.js';

const words = (text: string) => ({ nl: text, en: text });
const page = (name: string, variants?: readonly string[]) => ({
  name,
  group: 'all',
  title: words(name),
  part: 'questions' as const,
  fields: [{ kind: 'text' as const, name: `${name}-text`, label: words(name) }],
  ...(variants && { variants }),
});
const form: FormDefinition = {
  groups: [],
  sections: [
    page('plan'),
    page('account', ['paid']),
    page('reasons', ['free']),
    page('both', ['paid', 'free']),
  ],
};

it.each<[string, Readonly<Record<string, Answer>>, readonly string[]]>([
  ['a page of the other kind with an answer', { 'account-text': 'NL91' }, ['account']],
  ['nothing of what both kinds ask', { 'plan-text': 'a', 'both-text': 'b' }, []],
  ['nothing that is not asked now', { 'reasons-text': 'a' }, []],
  ['no page that was left empty', { 'account-text': '' }, []],
  ['no page that was emptied', { 'account-text': null }, []],
  ['no list without a row', { 'account-text': [] }, []],
])('sets aside %s', (_what, answers, expected) => {
  const set = pagesSetAside({ form }, { variant: 'paid', answers }, 'free');
  expect(set.map(({ nl }) => nl)).toEqual(expected);
});
