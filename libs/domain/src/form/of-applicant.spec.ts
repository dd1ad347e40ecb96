import { describe, expect, it } from '@jest/globals';
import type { Field, Section } from './field.js';
import { questionsOnApplicant } from './of-applicant.js';

const label = { nl: 'Vraag', en: 'Question' };
const page = (name: string, fields: readonly Field[]): Section => ({
  name,
  group: 'all',
  title: label,
  part: 'questions',
  fields,
});
const names = (...sections: Section[]) =>
  questionsOnApplicant(sections).map(({ field }) => field.name);

describe('what is asked about whoever applies', () => {
  it('is its address and its account, and what stands in a line beside them', () => {
    const contact = page('contact', [
      { kind: 'text', name: 'school', label, format: 'brin' },
      { kind: 'text', name: 'street', label, means: 'street' },
      { kind: 'text', name: 'iban', label, format: 'iban' },
      { kind: 'text', name: 'person', label },
    ]);
    expect(names(contact)).toEqual(['school', 'street', 'iban', 'person']);
  });

  it('is found by an account alone', () => {
    const account = page('account', [{ kind: 'text', name: 'who', label, format: 'account-name' }]);
    expect(names(account)).toEqual(['who']);
  });

  it('is no plan, also where that stands on the same page, and nothing of another page', () => {
    const contact = page('contact', [
      { kind: 'text', name: 'town', label, means: 'town' },
      { kind: 'long-text', name: 'plan', label, maximumWords: 10 },
      { kind: 'yes-no', name: 'agrees', label },
    ]);
    const plan = page('plan', [{ kind: 'text', name: 'title', label, format: 'email' }]);
    expect(names(contact, plan)).toEqual(['town']);
  });
});
