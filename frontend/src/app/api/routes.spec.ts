import { describe, expect, it } from '@jest/globals';
import { ROUTES } from '@tranche/contracts';
import * as account from './account.js';
import * as applications from './applications.js';
import * as assess from './assess.js';
import * as authenticity from './authenticity.js';
import * as colleagues from './colleagues.js';
import * as comments from './comments.js';
import * as documents from './documents.js';
import * as draws from './draws.js';
import * as handle from './handle.js';
import * as invitations from './invitations.js';
import * as mandates from './mandates.js';
import * as offices from './offices.js';
import * as partners from './partners.js';
import * as referenceLists from './reference-lists.js';
import * as rehearsal from './rehearsal.js';
import * as schemes from './schemes.js';
import * as sectionOwners from './section-owners.js';
import * as sectionVersions from './section-versions.js';
import * as session from './session.js';
import * as tranches from './tranches.js';

const SUBJECTS = [
  account,
  applications,
  assess,
  authenticity,
  colleagues,
  comments,
  documents,
  draws,
  handle,
  invitations,
  mandates,
  offices,
  partners,
  referenceLists,
  rehearsal,
  schemes,
  sectionOwners,
  sectionVersions,
  session,
  tranches,
];

const made = SUBJECTS.flatMap((subject) => Object.values<unknown>(subject)).flatMap((each) =>
  typeof each === 'function' && 'route' in each ? [each.route] : [],
);

describe('the room of the API', () => {
  it('has every route once', () => {
    expect(made.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  });

  it('fills in what differs, so that no name can lead to another address', () => {
    const reference = 'a/b?c';
    expect(applications.saveSection.at({ reference, section: 'plan' })).toBe(
      '/v1/applications/a%2Fb%3Fc/sections/plan',
    );
  });

  it('says with which method, what is sent and what is asked', () => {
    expect(applications.readCaseload({ query: { limit: 50 } })).toMatchObject({
      method: 'GET',
      path: '/v1/applications/caseload',
      query: { limit: 50 },
    });
    const body = { allocation: 'a1' };
    expect(handle.decideTranche({ tranche: 'rif-2026', body })).toMatchObject({
      method: 'POST',
      path: '/v1/tranches/rif-2026/decisions',
      body,
    });
  });
});
