// Types of the package phaserouter. docs/javascript.md is its guide.

/** Integers: of 32 bits, or of 64 bits where BigInt is. */
export type Integers = ArrayLike<number> | ArrayLike<bigint> | ArrayLike<number | bigint>;
/** An integer in [0, 2^64); a number has to be at most 2^53 - 1. */
export type Word = number | bigint;
export type Labels = readonly string[] | readonly number[] | readonly bigint[] | Uint32Array | Int32Array;
export type Key = string | Uint8Array | number | bigint;

export interface RouterOptions {
  /** Drawn from the system if it is left out. */
  seed?: Word;
  selection?: "random" | "first";
  sortRows?: boolean;
  rowPermutations?: boolean;
}
export interface RouteOptions {
  /** Compute only the rows begin to end - 1. */
  rows?: readonly [begin: number, end: number];
}
export interface GroupOptions {
  /** A label for each target. */
  groups?: Labels;
  rule?: "spread" | "local";
  /** With the rule "local", and only then: a divisor of k. */
  groupsPerRow?: number;
}
export interface ScoreOptions {
  weights?: Integers;
  /** Exact loads, which sum to k * nSources. */
  loads?: Integers;
  lower?: number | Integers;
  upper?: number | Integers;
  /** nSources x nTargets, 0 where a pair is forbidden. */
  allowed?: Uint8Array | ArrayLike<number | boolean>;
  start?: ScoredRoutes | BigInt64Array;
  tolerance?: number;
}
export interface ReassignOptions extends GroupOptions {
  nSources?: number;
  maxMoves?: Word;
}

export interface GroupStats {
  groupsCapped: number;
  targetsCapped: number;
  sharesChanged: number;
}
export interface RoutingStats {
  specVersion: number;
  nSources: number;
  nTargets: number;
  seed: bigint;
  k: number;
  sortRows: boolean;
  rowPermutations: boolean;
  selection: "random" | "first";
  rows: number;
  candidates: number;
  activeRoutes: number;
  rowsCut: number;
  rowsShort: number;
  rowsEmpty: number;
  sourceMass: number;
  targetMass: number;
  routesPerRow: number;
  fillRatio: number;
  edgeDensity: number;
  expectedDensity: number;
  nominalDensity: number;
  degreesMs: number;
  setupMs: number;
  routingMs: number;
  totalMs: number;
  simdLevel: string;
}
export interface ScoreStats {
  exponent: number;
  routes: number;
  rowsShort: number;
  total: bigint;
  topTotal: bigint;
  dual: bigint;
  lambda: bigint;
  routesBelowTop: number;
  augmentations: number;
  passes: number;
  pricesMs: number;
  searchMs: number;
  outputMs: number;
  totalMs: number;
}
export interface ReassignStats extends GroupStats {
  moves: number;
  movesLeft: number;
  bound: number;
  filled: number;
  rowsMended: number;
  totalMs: number;
}

/** At most k targets for every source. */
export class Routes implements Iterable<Int32Array> {
  protected constructor();
  /** nSources x k: the targets of each source, then -1. */
  readonly targets: Int32Array;
  readonly nSources: number;
  readonly nTargets: number;
  readonly k: number;
  readonly seed: bigint;
  readonly groupStats: GroupStats | null;
  readonly stats: RoutingStats | null;
  /** The targets of a source without the -1; a view of targets. */
  row(source: number): Int32Array;
  [Symbol.iterator](): Iterator<Int32Array>;
  columnLoads(): Uint32Array;
  digest(): bigint;
}
/** Routes by scores, with what proves that none are better. */
export class ScoredRoutes extends Routes {
  readonly scoreStats: ScoreStats;
  readonly certificate: { prices: BigInt64Array; full: Uint8Array; exponent: number; lambda: bigint };
  /** In units of scores. */
  readonly total: number;
  readonly prices: Float64Array;
}
export interface Reassigned {
  routes: Routes;
  moves: { row: number; slot: number; from: number; to: number }[];
  stats: ReassignStats;
}

/** A seed, options, and memory that calls reuse. dispose() gives it back. */
export class Router {
  constructor(options?: RouterOptions);
  get seed(): bigint;
  set seed(seed: Word);
  route(sourceDegrees: ArrayLike<number>, targetDegrees: ArrayLike<number>, k: number, options?: RouteOptions): Routes;
  assign(nSources: number, weights: Integers, k: number, options?: RouteOptions & GroupOptions): Routes;
  assignment(nSources: number, weights: Integers, k: number, options?: GroupOptions): Assignment;
  assignByScores(scores: Scores, nSources: number, nTargets: number, k: number, options?: ScoreOptions): ScoredRoutes;
  reassign(previous: Routes | ArrayLike<number>, weights: Integers, k: number, options?: ReassignOptions): Reassigned;
  permutations(nSources: number, nTargets: number): Permutations;
  setPermutations(permutations?: { [name in keyof Permutations]?: ArrayLike<number> }): void;
  countCandidates(sourceDegrees: ArrayLike<number>, targetDegrees: ArrayLike<number>): Uint32Array;
  sampleLoads(sources: ArrayLike<number>, targets: ArrayLike<number>, k: number, seeds: Integers): Uint32Array;
  stage(name: Stage, s: Bytes | null, t: Bytes | null, nSources: number, nTargets: number): Uint8Array;
  dispose(): void;
  [Symbol.dispose](): void;
}
export type Scores = Float32Array | Int32Array | Float64Array | readonly number[];
export type Bytes = Uint8Array | ArrayLike<number | boolean>;
export type Stage =
  | `s${"Aligned" | "Rotated" | "Shuffled" | "Final"}`
  | `t${"Aligned" | "Rotated" | "Shuffled" | "Prepared" | "Final"}`
  | "o";
export interface Permutations {
  piS: Uint32Array;
  piT: Uint32Array;
  rho: Uint32Array;
  tau: Uint32Array;
}

/** An exact assignment to ask for rows. dispose() gives its memory back. */
export class Assignment {
  private constructor();
  readonly nSources: number;
  readonly nTargets: number;
  readonly k: number;
  readonly seed: bigint;
  readonly groupStats: GroupStats | null;
  readonly loads: Uint32Array;
  row(source: number): Int32Array;
  rows(begin: number, end: number): Int32Array;
  gather(sources: Integers): Int32Array;
  dispose(): void;
  [Symbol.dispose](): void;
}

export interface PlacementOptions {
  names?: readonly string[];
  groups?: readonly string[];
  seed?: Word;
}
export interface Rebalance {
  placement: Placement;
  moves: { partition: number; copy: number; from: number; to: number }[];
  movesLeft: number;
  bound: number;
  partitionsMended: number;
  sharesChanged: number;
}
/** Which targets hold the copies of each partition, and through its hash of each key. It never changes. */
export class Placement {
  constructor(nPartitions: number, weights: Integers | ReadonlyMap<string, Word>, k: number, options?: PlacementOptions);
  readonly nPartitions: number;
  readonly nTargets: number;
  readonly k: number;
  readonly seed: bigint;
  readonly specVersion: number;
  readonly weights: BigUint64Array;
  readonly names: readonly string[] | null;
  readonly groups: readonly string[] | null;
  readonly table: Int32Array;
  readonly loads: Uint32Array;
  readonly digest: string;
  partition(key: Key): number;
  partitions(keys: Iterable<Key>): Uint32Array;
  lookup(key: Key): string[] | number[];
  lookupMany(keys: Iterable<Key>): Int32Array;
  rebalance(
    weights: Integers | ReadonlyMap<string, Word>,
    options?: { names?: readonly string[]; groups?: readonly string[]; maxMoves?: Word },
  ): Rebalance;
  /** JSON, the same text that the other bindings write. */
  toText(): string;
  static fromText(text: string): Placement;
}

export function route(
  sourceDegrees: ArrayLike<number>,
  targetDegrees: ArrayLike<number>,
  k: number,
  options?: RouterOptions & RouteOptions,
): Routes;
export function assign(
  nSources: number,
  weights: Integers,
  k: number,
  options?: RouterOptions & RouteOptions & GroupOptions,
): Routes;
export function assignment(
  nSources: number,
  weights: Integers,
  k: number,
  options?: RouterOptions & GroupOptions,
): Assignment;
export function assignByScores(
  scores: Scores,
  nSources: number,
  nTargets: number,
  k: number,
  options?: RouterOptions & ScoreOptions,
): ScoredRoutes;
export function reassign(
  previous: Routes | ArrayLike<number>,
  weights: Integers,
  k: number,
  options?: RouterOptions & ReassignOptions,
): Reassigned;
/** The inside of an exact assignment, for pages that explain it, by the names of SPEC section 7. */
export function explainAssignment(
  nSources: number,
  weights: Integers,
  k: number,
  options?: RouterOptions,
): {
  loads: Uint32Array;
  layout: Uint32Array;
  blocks: { residue: number; firstRow: number; rows: number; stride: number; start: number }[];
};
export function apportion(weights: Integers, total: Word, options?: { cap?: number }): Uint32Array;
export function shares(weights: Integers, total: Word, options?: { cap?: number; seed?: Word }): Uint32Array;
export function hashKey(key: Key): bigint;
export function partition(key: Key, nPartitions: number): number;
export function partitions(keys: Iterable<Key>, nPartitions: number): Uint32Array;
export function packBits(bytes: Bytes, rows: number, columns: number): BigUint64Array;
export function unpackBits(words: Integers, rows: number, columns: number): Uint8Array;
export function version(): string;
export function specVersion(): number;
/** "wasm128", or "scalar" in a build without vectors. */
export function simdLevel(): string;

/** Its message names the argument and the rule. */
export class PhaseRouterError extends Error {
  /** The C library's status; 0 where C has none. */
  readonly status: number;
}
export class ArgumentTypeError extends PhaseRouterError {}
export class InvalidArgumentError extends PhaseRouterError {}
export class SizeMismatchError extends PhaseRouterError {}
export class OutOfRangeError extends PhaseRouterError {}
export class SizeOverflowError extends PhaseRouterError {}
export class BufferTooSmallError extends PhaseRouterError {}
export class InfeasibleError extends PhaseRouterError {}
export class NotAPermutationError extends PhaseRouterError {}
export class UnsupportedError extends PhaseRouterError {}
export class OutOfMemoryError extends PhaseRouterError {}
export class NoResultError extends PhaseRouterError {}
export class InternalError extends PhaseRouterError {}

/**
 * Loads the module once; everything else may be called from then on.
 * @param source where it is, or what it is; its usual place if it is left out
 */
export function load(
  source?: string | URL | BufferSource | WebAssembly.Module,
): Promise<typeof import("phaserouter")>;
