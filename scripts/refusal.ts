/** Something the operator can put right. Ends a script with this one sentence, without a stack trace. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
