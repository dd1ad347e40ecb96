import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the applications an applicant may make: its key stands here once, whoever writes. */
@Entity('applicant_slot')
export class ApplicantSlotRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'applicant_slot_pkey' })
  scheme: string;

  /** The organisation or the person that applies. */
  @PrimaryColumn('uuid', {
    name: 'applicant_id',
    primaryKeyConstraintName: 'applicant_slot_pkey',
  })
  applicantId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'applicant_slot_pkey' })
  key: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;
}
