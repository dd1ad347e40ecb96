import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interests } from '../applications/index.js';
import { numbersOf } from '../identity/index.js';

/** Who stands in a partnership has an interest in its application. */
@Injectable()
export class PartnerInterest implements OnModuleInit {
  constructor(private readonly interests: Interests) {}

  onModuleInit(): void {
    this.interests.add({
      tookPart: isOrWasPartnerIn,
      takesPart: isPartnerIn,
      binds: (_person, own) => isNamedIn(own),
    });
  }
}

function isOrWasPartnerIn(organisations: string): string {
  return `EXISTS (SELECT 1 FROM partner WHERE partner.application_id = a.id
    AND partner.organisation_id = ANY(${organisations}))`;
}

function isPartnerIn(organisations: string): string {
  return `EXISTS (SELECT 1 FROM partner WHERE partner.application_id = a.id
    AND partner.organisation_id = ANY(${organisations}) AND partner.declined_at IS NULL)`;
}

/** By register number alone nobody gets at an application, but it is reason enough to stay out. */
function isNamedIn(organisations: string): string {
  return `EXISTS (SELECT 1 FROM partner WHERE partner.application_id = a.id
    AND partner.kvk IN ${numbersOf(organisations)})`;
}
