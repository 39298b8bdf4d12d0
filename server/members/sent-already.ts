/** Thrown inside the transaction that receives: the same page was sent before, nothing is to be done again. */
export class SentAlready extends Error {}
