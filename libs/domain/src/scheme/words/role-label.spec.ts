import { describe, expect, it } from '@jest/globals';
import type { Section } from '../../form/index.js';
import { roleLabel } from './role-label.js';

const formWith = (part: Section['part']) => {
  const title = { nl: part, en: part };
  return { form: { groups: [], sections: [{ name: part, group: '', title, part, fields: [] }] } };
};

describe('what a role is called', () => {
  it.each([
    ['with partners', formWith('partners'), 'applicant', 'penvoerder'],
    ['alone', formWith('questions'), 'applicant', 'aanvrager'],
    ['alone', formWith('questions'), 'officer', 'behandelaar'],
  ] as const)('%s: %#', (_name, scheme, role, label) => {
    expect(roleLabel(scheme, role).nl).toBe(label);
  });
});
