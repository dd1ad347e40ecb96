import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { VerifyPortal } from './verify-portal.js';

@Module({ imports: [DiscoveryModule], providers: [VerifyPortal] })
export class VerifyModule {}
