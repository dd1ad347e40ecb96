import type { Answers } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answers of one page of the form; `version` is its ETag. */
@Entity('application_section')
export class ApplicationSectionRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'application_section_pkey',
  })
  applicationId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'application_section_pkey' })
  section: string;

  @Column('jsonb')
  answers: Answers;

  @Column('integer')
  version: number;

  @Column('uuid', { name: 'updated_by' })
  updatedBy: string;

  @Column('timestamp with time zone', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  /** When it was put back as it was sent, last; null where it never was. */
  @Column('timestamp with time zone', { name: 'put_back_at', precision: 3, nullable: true })
  putBackAt: Date | null;
}
