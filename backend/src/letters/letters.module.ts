import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ReferenceDataModule } from '../reference-data/index.js';
import { ReferenceLabels } from './compose/reference-labels.js';
import { HearingFacts } from './hearing-facts.js';
import { LetterEffects } from './letter-effects.js';
import { LetterView } from './letter-view.js';
import { LettersCheck } from './letters-check.js';
import { LettersController } from './letters.controller.js';
import { RenderLetterJob } from './render-letter.job.js';
import { ShowLetter } from './show-letter.js';
import { WatchEarlierAwardsJob } from './watch-earlier-awards.job.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { letterSource } from './letter-evidence.js';

@Module({
  imports: [ApplicationsModule, NotificationsModule, ReferenceDataModule],
  controllers: [LettersController],
  providers: [
    HearingFacts,
    LetterEffects,
    LettersCheck,
    LetterView,
    ReferenceLabels,
    RenderLetterJob,
    ShowLetter,
    WatchEarlierAwardsJob,
  ],
})
export class LettersModule {
  constructor(evidence: EvidenceSources) {
    evidence.add(letterSource);
  }
}
