import { describe, expect, it } from '@jest/globals';
import type { Role, Section } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import { maskedAnswers } from './masked-answers.js';

const withAccount = CATALOGUE.flatMap(({ form }) => form.sections).find(({ fields }) =>
  fields.some((field) => field.kind === 'text' && field.format === 'iban'),
);

function accountField(section: Section): string {
  const field = section.fields.find((each) => each.kind === 'text' && each.format === 'iban');
  return field?.name ?? '';
}

describe('a bank account on the page of an application', () => {
  const read = (roles: readonly Role[]) => {
    if (!withAccount) throw new Error('No scheme asks for an account');
    const name = accountField(withAccount);
    return maskedAnswers(withAccount, { [name]: 'NL91ABNA0417164300', other: 'text' }, roles)[name];
  };

  it.each<Role[]>([['applicant'], ['officer'], ['officer', 'auditor']])(
    'is read whole by %s',
    (...roles) => {
      expect(read(roles)).toBe('NL91ABNA0417164300');
    },
  );

  it.each<Role>(['partner', 'counterpart', 'chair', 'decision-maker', 'auditor'])(
    'is hidden from %s but for its end',
    (role) => {
      expect(read([role])).toBe('••••••••••••••4300');
    },
  );
});
