import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened to who takes part: a partner left, was taken out or replaced, or another leads since. */
export const CHANGE_KINDS = ['left', 'removed', 'replaced', 'announced', 'lead'] as const;

/** Kept for good: the row of the partner may be gone, and its people are to know why. */
@Entity('partnership_change')
export class PartnershipChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'partnership_change_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  kind: (typeof CHANGE_KINDS)[number];

  @Column('uuid', { name: 'partner_id' })
  partnerId: string;

  /** Whose people are told that it is out, and why; null where none of them signed in. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('text')
  name: string;

  @Column('text', { name: 'successor_name', nullable: true })
  successorName: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
