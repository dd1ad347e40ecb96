import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { FetchReferenceLists } from './fetch/fetch-reference-lists.js';
import { FetchReferenceListsJob } from './fetch/fetch-reference-lists.job.js';
import { ImportReferenceList } from './import-reference-list.js';
import { ListReferenceLists } from './list-reference-lists.js';
import { PreviewReferenceList } from './preview-reference-list.js';
import { DecideOnProposal } from './proposals/decide-on-proposal.js';
import { ProposeReferenceList } from './proposals/propose-reference-list.js';
import { ReferenceAnswers } from './reference-answers.js';
import { ReferenceData } from './reference-data.js';
import { ReferenceListsController } from './reference-lists.controller.js';
import { ShowReferenceList } from './show-reference-list.js';

const SHARED = [ImportReferenceList, ReferenceAnswers, ReferenceData];

@Module({
  imports: [ApplicationsModule],
  controllers: [ReferenceListsController],
  providers: [
    ...SHARED,
    FetchReferenceLists,
    FetchReferenceListsJob,
    DecideOnProposal,
    ListReferenceLists,
    PreviewReferenceList,
    ProposeReferenceList,
    ShowReferenceList,
  ],
  exports: SHARED,
})
export class ReferenceDataModule {}
