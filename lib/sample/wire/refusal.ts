/**
 * An error answer of AWS: its code, its message and its HTTP status. Thrown by operations and turned into the
 * error shape of the service's protocol by the endpoint. (A class, so that a throw carries a stack and `instanceof` tells
 * an intended answer from a defect of ours.)
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = code;
  }
}
