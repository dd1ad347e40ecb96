import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The address at which a calendar reads what waits for somebody; only its reader holds the secret in it. */
@Entity('calendar_address')
@Unique('calendar_address_secret_key', ['secretSha256'])
export class CalendarAddressRow {
  @PrimaryColumn('uuid', {
    name: 'person_id',
    primaryKeyConstraintName: 'calendar_address_pkey',
  })
  personId: string;

  @Column('text', { name: 'secret_sha256' })
  secretSha256: string;

  @Column('timestamp with time zone', { name: 'made_at', precision: 3 })
  madeAt: Date;
}
