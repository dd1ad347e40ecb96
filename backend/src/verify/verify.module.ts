import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EvidenceCheck } from './evidence-check.js';
import { VerifyPortal } from './verify-portal.js';

@Module({ imports: [DiscoveryModule], providers: [EvidenceCheck, VerifyPortal] })
export class VerifyModule {}
