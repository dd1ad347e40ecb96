import { expect, it } from '@jest/globals';
import type { Field, Section } from '@tranche/domain';
import { asOffered } from './as-offered.js';

const text = { nl: 'School', en: 'School' };
const school: Field = {
  kind: 'reference',
  name: 'school',
  label: text,
  list: 'schools',
  only: { attribute: 'level', in: ['mbo', 'hbo', 'wo'] },
  matching: { attribute: 'level', field: 'level' },
};
const section: Section = {
  name: 'school',
  group: 'g',
  title: text,
  part: 'questions',
  fields: [school],
};

it('offers only what fits an answer elsewhere in the form', () => {
  expect(asOffered(section, { level: 'mbo' }).fields).toEqual([
    { ...school, only: { attribute: 'level', in: ['mbo'] } },
  ]);
});

it('offers everything while that is not answered', () => {
  expect(asOffered(section, {}).fields).toEqual([school]);
  expect(asOffered(section, { level: '' }).fields).toEqual([school]);
});
