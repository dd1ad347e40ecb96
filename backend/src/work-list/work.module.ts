import { Module } from '@nestjs/common';
import { ListWork } from './list-work.js';
import { WorkController } from './work.controller.js';
import { WorkSources } from './work-sources.js';

/** The work list: knows no feature; those that have something to do for somebody plug in. */
@Module({
  controllers: [WorkController],
  providers: [ListWork, WorkSources],
  exports: [WorkSources],
})
export class WorkModule {}
