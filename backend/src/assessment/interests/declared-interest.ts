import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interests } from '../../applications/index.js';

/** Whoever declared an interest as an assessor has it in every office. */
@Injectable()
export class DeclaredInterest implements OnModuleInit {
  constructor(private readonly interests: Interests) {}

  onModuleInit(): void {
    this.interests.add({
      binds: (person) => `EXISTS (SELECT 1 FROM assignment WHERE assignment.application_id = a.id
        AND assignment.person_id = ${person} AND assignment.interests->>'kind' <> 'none')`,
    });
  }
}
