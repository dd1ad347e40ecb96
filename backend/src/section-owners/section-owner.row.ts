import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who was asked to write a section: an organisation, or somebody of it. */
@Entity('section_owner')
export class SectionOwnerRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'section_owner_pkey',
  })
  applicationId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'section_owner_pkey' })
  section: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** Null where the organisation sees for itself who does it. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('uuid', { name: 'given_by' })
  givenBy: string;

  @Column('timestamp with time zone', { name: 'given_at', precision: 3 })
  givenAt: Date;

  @Column('uuid', { name: 'done_by', nullable: true })
  doneBy: string | null;

  @Column('timestamp with time zone', { name: 'done_at', precision: 3, nullable: true })
  doneAt: Date | null;

  @Column('timestamp with time zone', { name: 'reminded_at', precision: 3, nullable: true })
  remindedAt: Date | null;
}
