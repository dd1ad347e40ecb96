import { DeterminationRow } from './determination.row.js';
import { PaymentRow } from './payment.row.js';

export { determinationsOf } from './determination.js';
export { PaymentsModule } from './payments.module.js';
export { proposalsIn } from './propose-determination.js';
export { redatePayments } from './redate-payments.js';

export const paymentEntities = [DeterminationRow, PaymentRow];
