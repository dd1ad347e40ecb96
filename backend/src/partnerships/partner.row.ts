import type { PartnerKind } from '@tranche/domain';
import type { MandateUsed } from '../applications/index.js';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { int8 } from '../platform/database/index.js';

/** A member of a partnership with its pledge (toezegging), the lead applicant included. */
@Entity('partner')
@Unique('partner_once_key', ['applicationId', 'kvk'])
export class PartnerRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'partner_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  /** Known once the organisation itself signs in with this register number. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  kind: PartnerKind;

  @Column('text', { nullable: true })
  kvk: string | null;

  @Column('text', { name: 'contact_name' })
  contactName: string;

  @Column('text', { name: 'contact_email' })
  contactEmail: string;

  @Column('boolean', { name: 'is_lead' })
  isLead: boolean;

  @Column('bigint', { name: 'cash_cents', transformer: int8, default: 0 })
  cashCents: number;

  @Column('bigint', { name: 'in_kind_cents', transformer: int8, default: 0 })
  inKindCents: number;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  /** On which mandate, as it was then; null where none was needed. */
  @Column('jsonb', { name: 'confirmed_mandate', nullable: true })
  confirmedMandate: MandateUsed | null;

  @Column('timestamp with time zone', { name: 'confirmed_at', precision: 3, nullable: true })
  confirmedAt: Date | null;

  /** The signed agreement that confirms it instead of the partner's own people. */
  @Column('uuid', { name: 'agreement_document_id', nullable: true })
  agreementDocumentId: string | null;

  /** What was agreed to last, whether it still holds or not. */
  @Column('bigint', { name: 'agreed_cash_cents', transformer: int8, nullable: true })
  agreedCashCents: number | null;

  @Column('bigint', { name: 'agreed_in_kind_cents', transformer: int8, nullable: true })
  agreedInKindCents: number | null;

  /** It does not take part, and said why; until it is invited anew or changes its mind. */
  @Column('timestamp with time zone', { name: 'declined_at', precision: 3, nullable: true })
  declinedAt: Date | null;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason: string | null;

  /** It leaves an application that was sent, and why: the authority judges what that means. */
  @Column('timestamp with time zone', { name: 'leaving_at', precision: 3, nullable: true })
  leavingAt: Date | null;

  @Column('text', { name: 'leaving_reason', nullable: true })
  leavingReason: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('uuid', { name: 'updated_by' })
  updatedBy: string;

  @Column('timestamp with time zone', { name: 'updated_at', precision: 3 })
  updatedAt: Date;
}
