import { OrganisationRow } from './organisation.row.js';
import { PersonRow } from './person.row.js';
import { RepresentationRow } from './representation.row.js';
import { RoleGrantRow } from './role-grant.row.js';
import { SessionRow } from './session.row.js';

export { CurrentUser } from './current-user.js';
export { FileRoles, type RoleEnd } from './file-roles.js';
export { holdsFor } from './holds-for.js';
export { IdentityModule } from './identity.module.js';
export { findPersona, PERSONAS } from './local/personas.js';
export {
  holdersOf,
  languagesAt,
  mailAddressesOf,
  nameOfApplicant,
  nameOfPerson,
  numbersOf,
  organisationIdOf,
  organisationsOf,
  peopleActing,
  peopleInRole,
  peopleOf,
  readersAt,
  representativesOf,
  representedBy,
  type MailAddress,
  type Organisation,
  type PersonActing,
  type Representative,
} from './people.js';
export { addOffice, officesHeld, peopleAt, removeOffice, type OfficeHeld } from './offices-held.js';
export { OwnApplications } from './own-applications.js';
export { PeopleOnFile, type ActingOnFile } from './people-on-file.js';
export { PeopleRepository } from './people.repository.js';
export type { MandateHeld, RepresentedOrganisation, RoleOnFile, SignedIn } from './signed-in.js';
export { SESSION_COOKIE } from './sign-in/cookies.js';
export type { IdentityClaims } from './sign-in/identity-claims.js';
export { Sessions } from './sign-in/sessions.js';
export { UnreadMessages } from './unread-messages.js';
export { WelcomeParts } from './sign-in/welcome-parts.js';
export { WelcomePerson } from './sign-in/welcome-person.js';

export const identityEntities = [
  OrganisationRow,
  PersonRow,
  RepresentationRow,
  RoleGrantRow,
  SessionRow,
];
