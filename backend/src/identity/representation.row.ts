import { Entity, PrimaryColumn } from 'typeorm';

/** A person may act for an organisation, as the identity provider said at the latest sign-in. */
@Entity('representation')
export class RepresentationRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'representation_pkey' })
  personId: string;

  @PrimaryColumn('uuid', {
    name: 'organisation_id',
    primaryKeyConstraintName: 'representation_pkey',
  })
  organisationId: string;
}
