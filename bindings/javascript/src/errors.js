// One error for every status of the library, and one for arguments of a wrong type.

/** Base of every error of this package; its message names the argument and the rule. */
export class PhaseRouterError extends Error {
  /**
   * @param {string} message
   * @param {number} [status] the C library's status; 0 where JavaScript noticed first and C has no such status
   */
  constructor(message, status = 0) {
    super(message);
    this.name = new.target.name;
    this.status = status;
  }
}

/** A value that is not one of those allowed, or an object that is disposed of. */
export class InvalidArgumentError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -1);
  }
}

/** A length that is not what the other arguments ask for. */
export class SizeMismatchError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -2);
  }
}

/** A number outside its range: a degree above its limit, a negative k, a range of rows. */
export class OutOfRangeError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -3);
  }
}

/** A product of sizes or a sum of weights that does not fit in 64 bits, or in memory. */
export class SizeOverflowError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -4);
  }
}

/** An output that is too small. */
export class BufferTooSmallError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -5);
  }
}

/** No degrees or assignment can satisfy the request. */
export class InfeasibleError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -6);
  }
}

/** An array that has to be a permutation and is none. */
export class NotAPermutationError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -7);
  }
}

/** Something that this version does not know, such as a file of a newer one. */
export class UnsupportedError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -8);
  }
}

/** Memory could not be allocated. */
export class OutOfMemoryError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -9);
  }
}

/** Nothing has been routed yet. */
export class NoResultError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -10);
  }
}

/** A defect of the library; please report it. */
export class InternalError extends PhaseRouterError {
  constructor(/** @type {string} */ message) {
    super(message, -11);
  }
}

/** An argument of a type that is not accepted. */
export class ArgumentTypeError extends PhaseRouterError {}

const byStatus = [
  InvalidArgumentError,
  SizeMismatchError,
  OutOfRangeError,
  SizeOverflowError,
  BufferTooSmallError,
  InfeasibleError,
  NotAPermutationError,
  UnsupportedError,
  OutOfMemoryError,
  NoResultError,
  InternalError,
];

/**
 * The error of a status; of one that this package does not know, the base class with that status.
 * @param {number} status
 * @param {string} message
 */
export function errorOf(status, message) {
  const known = byStatus[-1 - status];
  return known ? new known(message) : new PhaseRouterError(message, status);
}
