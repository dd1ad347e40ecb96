import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an officer said is wanting in a document; every time a row, the last one holds. */
@Entity('document_remark')
export class DocumentRemarkRow {
  @PrimaryColumn('uuid', { name: 'document_id', primaryKeyConstraintName: 'document_remark_pkey' })
  documentId: string;

  /** From 1, per document. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'document_remark_pkey' })
  number: number;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  /** Null where an earlier remark was taken back. */
  @Column('text', { nullable: true })
  text: string | null;

  /** The event by which the applicant was asked about it; null while it is a note of the office. */
  @Column('integer', { name: 'told_in', nullable: true })
  toldIn: number | null;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
