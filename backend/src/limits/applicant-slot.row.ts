import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose slot it is that there is one of for all applicants together. */
export const EVERYBODY = '00000000-0000-0000-0000-000000000000';

/** One of the applications an applicant may make: its key stands here once, whoever writes. */
@Entity('applicant_slot')
export class ApplicantSlotRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'applicant_slot_pkey' })
  scheme: string;

  /** The organisation or the person that applies; `EVERYBODY` where a limit is of all of them. */
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
