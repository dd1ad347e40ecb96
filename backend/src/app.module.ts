import { Module, type DynamicModule } from '@nestjs/common';
import { AllocationModule, allocationEntities } from './allocation/index.js';
import { ApplicationsModule, applicationEntities } from './applications/index.js';
import { AssessmentModule, assessmentEntities } from './assessment/index.js';
import { CalendarsModule, calendarEntities } from './calendars/index.js';
import { ColleaguesModule, colleagueEntities } from './colleagues/index.js';
import { CommentsModule, commentEntities } from './comments/index.js';
import { DeadlinesModule, deadlineEntities } from './deadlines/index.js';
import { DecisionsModule, decisionEntities } from './decisions/index.js';
import { DocumentsModule, documentEntities } from './documents/index.js';
import { IdentityModule, identityEntities } from './identity/index.js';
import { LettersModule, letterEntities } from './letters/index.js';
import { LimitsModule, limitEntities } from './limits/index.js';
import { NotificationsModule, notificationEntities } from './notifications/index.js';
import { OfficesModule, officeEntities } from './offices/index.js';
import { PartnershipsModule, partnershipEntities } from './partnerships/index.js';
import { PaymentsModule, paymentEntities } from './payments/index.js';
import { PermissionsModule, permissionEntities } from './permissions/index.js';
import { evidenceEntities } from './platform/evidence/index.js';
import { outboxEntities } from './platform/outbox/index.js';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';
import { ReadingModule } from './reading/index.js';
import { ReceiptsModule } from './receipts/index.js';
import { ReferenceDataModule, referenceDataEntities } from './reference-data/index.js';
import { RehearsalModule } from './rehearsal/index.js';
import { SectionOwnersModule, sectionOwnerEntities } from './section-owners/index.js';
import { TranchesModule, trancheEntities } from './tranches/index.js';
import { VerifyModule } from './verify/index.js';

const ENTITIES = [
  ...evidenceEntities,
  ...outboxEntities,
  ...allocationEntities,
  ...applicationEntities,
  ...assessmentEntities,
  ...calendarEntities,
  ...colleagueEntities,
  ...commentEntities,
  ...deadlineEntities,
  ...decisionEntities,
  ...documentEntities,
  ...identityEntities,
  ...letterEntities,
  ...limitEntities,
  ...notificationEntities,
  ...officeEntities,
  ...partnershipEntities,
  ...paymentEntities,
  ...permissionEntities,
  ...referenceDataEntities,
  ...sectionOwnerEntities,
  ...trancheEntities,
];

/** The whole portal. API and worker are this module; the worker adds the queue. */
@Module({})
export class AppModule {
  static of(parts: Omit<PlatformParts, 'entities'>): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.of({ ...parts, entities: ENTITIES }),
        AllocationModule,
        ApplicationsModule,
        AssessmentModule,
        CalendarsModule,
        ColleaguesModule,
        CommentsModule,
        DeadlinesModule,
        DecisionsModule,
        DocumentsModule,
        IdentityModule,
        LettersModule,
        LimitsModule,
        NotificationsModule,
        OfficesModule,
        PartnershipsModule,
        PaymentsModule,
        PermissionsModule,
        ReadingModule,
        ReceiptsModule,
        ReferenceDataModule,
        RehearsalModule,
        SectionOwnersModule,
        TranchesModule,
        VerifyModule,
      ],
    };
  }
}
