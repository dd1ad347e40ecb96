import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { GrantPermission } from './grant-permission.js';

@Module({ imports: [ApplicationsModule], providers: [GrantPermission] })
export class PermissionsModule {}
