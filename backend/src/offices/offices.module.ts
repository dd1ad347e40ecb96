import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { ChangeOffices } from './change-offices.js';
import { ListOffices } from './list-offices.js';
import { OfficesController } from './offices.controller.js';

/** Who holds which office of the authority, for which scheme or tranche. */
@Module({
  imports: [NotificationsModule],
  controllers: [OfficesController],
  providers: [ChangeOffices, ListOffices],
})
export class OfficesModule {}
