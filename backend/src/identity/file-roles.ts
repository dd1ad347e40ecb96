import { Injectable } from '@nestjs/common';
import { RegistryOfOne } from '../platform/registry/index.js';

/** By whom and when a role was ended; by whom is not known of the oldest. */
export interface RoleEnd {
  readonly by: string | null;
  readonly at: string;
  readonly isByYou: boolean;
}

/** SQL about the roles that colleagues gave somebody in an application; a person is of type uuid. */
export interface FileRolesSource {
  /** All that somebody accepted and still has, of type jsonb: a list of `RoleOnFile`. */
  readonly listOf: (person: string) => string;
  /** Every mandate that somebody accepted, of type jsonb: a list of `MandateHeld`. */
  readonly mandatesOf: (person: string) => string;
  /** For which organisations somebody has a role or a mandate in application `a`, of type uuid[]. */
  readonly organisationsOf: (person: string) => string;
  /** Everybody's, of every application: rows of application_id, organisation_id, person_id and role. */
  readonly rows: string;
  /** Mandates that were accepted and not withdrawn: rows of organisation_id, application_id and person_id. */
  readonly holders: string;
  /** As {@link holders}, of those alone that are in force on a day. */
  readonly holdersOn: (today: Temporal.PlainDate) => string;
  /** For whose applications, all of them, somebody ever had a mandate, also one that is over; of type uuid[]. */
  readonly everHeldFor: (person: string) => string;
  /** The one that ended last in application `a`, of type jsonb: a `RoleEnd`; null where none did. */
  readonly endOf: (person: string) => string;
  /** Whether somebody ever had one in application `a`, also one that has ended; of type boolean. */
  readonly everHad: (person: string) => string;
}

/** Where the roles of colleagues plug in, which are read with the session: in the same statement. */
@Injectable()
export class FileRoles extends RegistryOfOne<FileRolesSource> {
  get source(): FileRolesSource {
    return this.part;
  }
}
