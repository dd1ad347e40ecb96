import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { LimitEffects } from './limit-effects.js';
import { LimitStops } from './limit-stops.js';
import { LimitsAtStart } from './limits-at-start.js';

@Module({ imports: [ApplicationsModule], providers: [LimitEffects, LimitStops, LimitsAtStart] })
export class LimitsModule {}
