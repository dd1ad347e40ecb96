import { Module } from '@nestjs/common';
import { LocalMailStore } from './local-mail-store.js';
import { Mailer } from './mailer.js';

@Module({ providers: [LocalMailStore, Mailer], exports: [LocalMailStore, Mailer] })
export class MailModule {}
