import type { Answers } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A page of the form as somebody left it; the database keeps it, whoever writes the page. */
@Entity('application_section_version')
export class SectionVersionRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'application_section_version_pkey',
  })
  applicationId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'application_section_version_pkey' })
  section: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'application_section_version_pkey' })
  version: number;

  @Column('jsonb')
  answers: Answers;

  /** Null where it was put back as it was sent. */
  @Column('uuid', { name: 'saved_by', nullable: true })
  savedBy: string | null;

  @Column('timestamp with time zone', { name: 'begun_at', precision: 3 })
  begunAt: Date;

  @Column('timestamp with time zone', { name: 'saved_at', precision: 3 })
  savedAt: Date;
}
