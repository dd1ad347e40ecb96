import { describe, expect, it } from '@jest/globals';
import { SIGNED_OUT } from './core/session/session-store.js';
import { tabsFor } from './navigation-tabs.js';

const keys = (roles: (typeof SIGNED_OUT)['roles']) =>
  tabsFor({ ...SIGNED_OUT, signedIn: true, roles }).map(({ key }) => key);

describe('the tabs', () => {
  it('shows the schemes to who is not signed in', () => {
    expect(tabsFor(null).map(({ key }) => key)).toEqual(['schemes']);
    expect(tabsFor(SIGNED_OUT).map(({ key }) => key)).toEqual(['schemes']);
  });

  it.each([
    { roles: ['applicant'] as const, tabs: ['schemes', 'applications', 'messages'] },
    { roles: ['assessor'] as const, tabs: ['schemes', 'assess', 'messages'] },
    { roles: ['chair'] as const, tabs: ['schemes', 'handle', 'messages'] },
    { roles: ['officer'] as const, tabs: ['schemes', 'handle', 'messages'] },
    { roles: [] as const, tabs: ['schemes', 'applications', 'messages'] },
  ])('gives $roles their parts', ({ roles, tabs }) => {
    expect(keys([...roles])).toEqual(tabs);
  });

  it.each(['assessor', 'officer'] as const)(
    'keep the way to one’s own applications for an %s',
    (role) => {
      const session = { ...SIGNED_OUT, signedIn: true, roles: [role], hasApplications: true };
      expect(tabsFor(session).map(({ key }) => key)).toContain('applications');
    },
  );
});
