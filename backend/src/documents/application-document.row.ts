import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A document of an application; its bytes stand in the document store under their hash. */
@Entity('application_document')
@Index('application_document_uploader_idx', ['uploadedBy', 'uploadedAt'])
export class ApplicationDocumentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'application_document_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  kind: string;

  /** Whose signed agreement it is; null for the kinds that the scheme asks for. */
  @Column('text', { nullable: true })
  concerns: string | null;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('integer')
  bytes: number;

  @Column('text', { name: 'content_type' })
  contentType: string;

  @Column('text')
  sha256: string;

  @Column('text', { name: 'storage_key' })
  storageKey: string;

  /** `not-scanned` where no virus scanner is configured: said so on the screen. */
  @Column('text')
  scan: 'clean' | 'not-scanned';

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('timestamp with time zone', { name: 'uploaded_at', precision: 3 })
  uploadedAt: Date;

  /** Removed documents stay in the history; a submission copy may point at them. */
  @Column('timestamp with time zone', { name: 'removed_at', precision: 3, nullable: true })
  removedAt: Date | null;

  /** Why nobody can read it, see `DocumentDefect`; null when it could be opened. */
  @Column('text', { nullable: true })
  defect: string | null;

  /** Null for what came in before uploads were opened; a job looks at it. */
  @Column('timestamp with time zone', { name: 'inspected_at', precision: 3, nullable: true })
  inspectedAt: Date | null;

  /** Of a removed document whose bytes are gone as well. */
  @Column('timestamp with time zone', { name: 'erased_at', precision: 3, nullable: true })
  erasedAt: Date | null;
}
