import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { LimitEffects } from './limit-effects.js';

@Module({ imports: [ApplicationsModule], providers: [LimitEffects] })
export class LimitsModule {}
