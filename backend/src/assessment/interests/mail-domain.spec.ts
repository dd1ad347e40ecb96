import { describe, expect, it } from '@jest/globals';
import { organisationDomainOf } from './mail-domain.js';

describe('the organisation behind a mail address', () => {
  it.each([
    ['anna@rocdelinde.nl', 'rocdelinde.nl'],
    ['anna@Mail.ROCdeLinde.NL', 'rocdelinde.nl'],
    ['anna@students.college.ac.uk', 'college.ac.uk'],
    ['anna@gmail.com', null],
    ['anna@ziggo.nl', null],
    ['anna@xs4all.nl', null],
    ['anna@kpnmail.nl', null],
    ['anna@freedom.nl', null],
    ['anna@hotmail.nl', null],
    ['anna@icloud.com', null],
    ['anna', null],
    ['', null],
  ])('%s is %s', (email, domain) => {
    expect(organisationDomainOf(email)).toBe(domain);
  });
});
