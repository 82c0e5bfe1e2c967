import { AppError } from '@/lib/errors';
import type { InputFault } from '@/lib/messages/input-faults';

/** An argument or file that cannot be used. `params` fill the sentence of the fault. */
export function inputError(fault: InputFault, params: Readonly<Record<string, string | number>> = {}): AppError {
  return new AppError('bad-input', { ...params, fault });
}
