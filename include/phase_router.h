/*
 * libphaserouter: balanced, reproducible routing of many sources to many targets.
 *
 * Sources are what is routed, targets are where to: tokens and experts, keys and shards, jobs and workers. A routing
 * names for each of M sources at most k different ones of N targets. It is a pure integer function of its inputs,
 * written out in docs/SPEC.md: the same bits on every machine, thread count, instruction set and binding. There are two
 * kinds:
 *
 *   phase_router_assign         takes a weight for each target. Every source gets exactly k targets, and every target
 *                               its share of all routes, rounded down or up.
 *   phase_router_route_degrees  takes a degree for each source and for each target. Every source gets at most k
 *                               targets, and no target gets more sources than its degree.
 *
 * Words
 *
 *   Route.       One target that a source gets. The routes of a source are its row.
 *   Fan-out.     k, the most routes that a row may have.
 *   Load.        The number of sources that a target gets. (Also called column load, since sources are rows and
 *                targets columns.)
 *   Weight.      What the loads of an assignment are to be proportional to.
 *   Degree.      How much a source wants to send, s_i for source i, from 0 to N; how many sources a target may take,
 *                t_j for target j, from 0 to M.
 *   S, T.        Bit matrices that say the same as degrees: row i of S (M x N) has s_i ones, row j of T (N x M) has
 *                t_j. Which bits of a row are set does not matter.
 *   Phase.       A place on a ring. There are two rings: one of N phases, on which every target has a phase of its own
 *                that the seed chooses, and one of M phases, on which every source has one.
 *   Arc.         Consecutive phases of a ring. On the ring of N phases source i has an arc of s_i phases, which begins
 *                where the arc of source i - 1 ends; on the ring of M phases target j has an arc of t_j.
 *   Candidate.   Target j is a candidate of source i if the phase of each lies in the arc of the other. A row consists
 *                of candidates, of which it keeps k where there are more: the cut at k.
 *   Phase order. The order of a row's candidates along the source's arc.
 *
 * docs/theory.md begins with a routing of 3 sources to 4 targets, done by hand with every number.
 *
 * Conventions
 *
 *   Shapes.      M is n_sources and N is n_targets; both are at most PHASE_ROUTER_MAX_SIZE. Matrices are row-major.
 *                A packed bit matrix of R rows and C columns is R rows of ceil(C/64) words; column c of a row
 *                is bit c%64 (0 = least significant) of its word c/64. Bits past column C-1 are ignored when
 *                read and zero when written.
 *   Indices.     Sources are numbered 0 .. M-1, targets 0 .. N-1.
 *   Results.     Row i of a dense M x k result holds source i's targets, then -1 in what is left of the row. The
 *                targets of a row are all different. They are in the order that docs/SPEC.md says (phase order, where
 *                there are phases) or, with PHASE_ROUTER_SORT_ROWS, ascending.
 *   Ownership.   The caller owns every buffer. Nothing that is passed in is kept after a call returns, except the cancel
 *                callback of the options with its data. The only memory that the library hands out to be freed are
 *                routers and assignments.
 *   Changes.     While a call runs, no other thread may change its inputs or outputs. If one does, the call may
 *                succeed, or fail with OUT_OF_RANGE, or with INVALID_ARGUMENT and a message that ends in "changed
 *                during the call"; the content of the outputs is then undefined. The library still reads and writes
 *                nothing outside the buffers, because it uses the very values that it has checked.
 *   Lengths.     An argument with a name in _len counts elements, not bytes, and must be exactly what the shape asks
 *                for, unless the function says otherwise. An input without such an argument has the length that the
 *                function's comment names.
 *   Pointers.    A pointer may be NULL only where its buffer has length zero or its comment says so. It must
 *                be aligned for its element type, and an output must not overlap an input or another output.
 *   Zero sizes.  M = 0, N = 0 and k = 0 are valid. With M = 0 or k = 0 there is nothing to write. With N = 0 a
 *                routing has rows that are all -1, and an assignment, if M and k are above 0, is infeasible.
 *   Errors.      Every function that can fail returns a status: 0 or a negative PHASE_ROUTER_ERROR_*. After
 *                an error phase_router_last_error() says, on the same thread, which argument broke which rule.
 *                Arguments are checked before anything is written: after an error every buffer and the router
 *                are as they were, with two exceptions. Some functions say that they leave something else behind; and
 *                after PHASE_ROUTER_ERROR_NO_MEMORY, _CANCELLED and _INTERNAL the content of the outputs is undefined
 *                (the router itself stays valid). Comments leave out the prefix PHASE_ROUTER_ERROR_ where they name
 *                errors. The library never calls abort, never sets errno on purpose and never prints.
 *   Threads.     One router serves one call at a time; different routers are independent, and may be used from
 *                different threads at once. Functions without a router are safe to call from any thread.
 *                A call may do its work on several threads, at most num_threads of them (see the options below). How
 *                many there are never changes a result. A call uses fewer where that is faster, that is for little work
 *                and where earlier calls of the router have found the processors busy, and where no more threads can be
 *                created. It uses one inside a parallel region of OpenMP and in a forked child whose parent had
 *                other threads. OpenMP may also wake threads that earlier calls on the same thread have used. They
 *                do no work and go back to sleep at once; leaving them out would end them, and creating
 *                them again costs more. Once several threads have run, the library stays loaded until the process ends.
 */
#ifndef PHASE_ROUTER_H
#define PHASE_ROUTER_H

#include <stddef.h>
#include <stdint.h>

#define PHASE_ROUTER_VERSION_MAJOR 0
#define PHASE_ROUTER_VERSION_MINOR 2
#define PHASE_ROUTER_VERSION_PATCH 0

/* The newest routing spec this header knows (docs/SPEC.md). */
#define PHASE_ROUTER_SPEC_VERSION 1

/* The largest n_sources, n_targets and k: 2^31 - 1. */
#define PHASE_ROUTER_MAX_SIZE 2147483647

/* The largest n_targets of phase_router_assign_by_scores. */
#define PHASE_ROUTER_MAX_SCORE_TARGETS 4096

/* The largest num_threads. */
#define PHASE_ROUTER_MAX_THREADS 1024

#if defined(_WIN32)
#if defined(PHASE_ROUTER_BUILDING)
#define PHASE_ROUTER_API __declspec(dllexport)
#elif defined(PHASE_ROUTER_STATIC)
#define PHASE_ROUTER_API
#else
#define PHASE_ROUTER_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define PHASE_ROUTER_API __attribute__((visibility("default")))
#else
#define PHASE_ROUTER_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------------------------------------------------
 * Status
 * --------------------------------------------------------------------------------------------------------- */

/* 0 is success, errors are negative. A value keeps its meaning for ever; new ones may be added. */
typedef int32_t phase_router_status;

enum {
  PHASE_ROUTER_OK = 0,
  /* A null or misaligned pointer, buffers that overlap, an unknown flag, a number that stands for no choice. */
  PHASE_ROUTER_ERROR_INVALID_ARGUMENT = -1,
  /* A length that is not what the shape asks for. */
  PHASE_ROUTER_ERROR_SIZE_MISMATCH = -2,
  /* A value or size outside its range: a degree s_i > N or t_j > M, n_sources > PHASE_ROUTER_MAX_SIZE, a range of rows
   * that ends behind the last row. */
  PHASE_ROUTER_ERROR_OUT_OF_RANGE = -3,
  /* A product of sizes or a sum of weights that does not fit in 64 bits (or in size_t). */
  PHASE_ROUTER_ERROR_OVERFLOW = -4,
  /* An output is too small whose size is only known after counting (the targets of phase_router_route_csr). */
  PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL = -5,
  /* No degrees or assignment can satisfy the request; the message says why. */
  PHASE_ROUTER_ERROR_INFEASIBLE = -6,
  /* An array that has to be a permutation and is none. */
  PHASE_ROUTER_ERROR_NOT_A_PERMUTATION = -7,
  /* The library or the processor does not have what is asked for: a routing spec or an instruction set level that it
   * does not know, or fields at the end of a struct that only a newer version of the library knows. */
  PHASE_ROUTER_ERROR_UNSUPPORTED = -8,
  /* Memory could not be allocated. */
  PHASE_ROUTER_ERROR_NO_MEMORY = -9,
  /* The router has no stats to report, because no routing call has succeeded yet. */
  PHASE_ROUTER_ERROR_NO_RESULT = -10,
  /* A defect of the library. Please report it. */
  PHASE_ROUTER_ERROR_INTERNAL = -11,
  /* The cancel callback of the options asked the call to stop. */
  PHASE_ROUTER_ERROR_CANCELLED = -12
};

/* A short English name of a status, e.g. "out of range"; "unknown status" for a value that is none. Never NULL,
 * never freed. */
PHASE_ROUTER_API const char *phase_router_status_string(phase_router_status status);

/* The message of the last call on this thread that failed: one English line, "argument: rule", or only what happened
 * where no argument is at fault. It is empty before the first failure, and stays as it is until the next failure. */
PHASE_ROUTER_API const char *phase_router_last_error(void);

/* ------------------------------------------------------------------------------------------------------------
 * Version
 * --------------------------------------------------------------------------------------------------------- */

/* The library's version, "major.minor.patch". */
PHASE_ROUTER_API const char *phase_router_version(void);

/* The newest routing spec that the library computes. */
PHASE_ROUTER_API uint32_t phase_router_spec_version(void);

/* The name of the instruction set level whose kernels run in this process: "scalar", "avx2", "avx512" (F, CD, DQ, BW
 * and VL), "avx512vbmi2" (also IFMA, VBMI, VBMI2, VPOPCNTDQ, BITALG), "neon64" or "wasm128" (WebAssembly). Every level gives
 * the same results.
 * When the library is first called it takes the fastest level that the processor runs, or the one that the environment
 * variable PHASE_ROUTER_SIMD names. */
PHASE_ROUTER_API const char *phase_router_simd_level(void);

/* How calls come by several threads: "openmp", or "none" in a build without OpenMP, whose calls run on one thread. */
PHASE_ROUTER_API const char *phase_router_threading(void);

/* ------------------------------------------------------------------------------------------------------------
 * Options
 * --------------------------------------------------------------------------------------------------------- */

/* Option flags. Bits that are not named here must be zero. */
enum {
  /* Whether the rows of S and T are permuted, by two permutations rho and tau that follow from the seed: row i of the
   * routes is then the row of source rho(i), and target j has the degree t_tau(j) (SPEC section 4). This hides the
   * input order; balance does not need it. Setting both bits is an error; setting neither takes the build's default,
   * which is off unless the library was configured with -DPHASE_ROUTER_ROW_PERMUTATIONS=ON. */
  PHASE_ROUTER_ROW_PERMUTATIONS_ON = 1,
  PHASE_ROUTER_ROW_PERMUTATIONS_OFF = 2,
  /* Each row lists its targets in ascending order instead of phase order. */
  PHASE_ROUTER_SORT_ROWS = 4
};

/* Which k candidates a row with more than k keeps. */
enum {
  /* k of them at random, every set of k as likely as any other; the seed and the row's index decide. The set for k
   * contains the set for any smaller k. The default. */
  PHASE_ROUTER_SELECT_RANDOM = 0,
  /* The k lowest target indices. */
  PHASE_ROUTER_SELECT_FIRST = 1
};

/* A callback that is asked during long calls whether they shall stop: 0 = go on, anything else = stop.
 *
 * The callback runs on the thread that made the call and on no other, after every few milliseconds of work (at most 10;
 * calls of less than about 2 ms never ask). Two things are done in one piece and may take longer: finding the
 * candidates of a row that has tens of millions of them, and copying a caller's permutation of millions of entries.
 * When the callback answers with a nonzero value, the call returns PHASE_ROUTER_ERROR_CANCELLED as soon as its threads
 * have ended. The outputs of the call are then undefined, and the router (or the assignment) is as usable as before.
 * The callback and its data must stay valid as long as the router, or any assignment that was created from it, is
 * used. The callback must return normally (no longjmp, no C++ exception), and must not call any function of this
 * library that returns a status.
 */
typedef int32_t (*phase_router_cancel_callback)(void *data);

/* Options of a router. In every field but struct_size zero means the default, so that
 * `phase_router_options o = {sizeof o};` are the default options. Newer versions only append fields. */
typedef struct phase_router_options {
  uint32_t struct_size;  /* sizeof(phase_router_options) of the header the caller was compiled with */
  uint32_t flags;        /* PHASE_ROUTER_ROW_PERMUTATIONS_*, PHASE_ROUTER_SORT_ROWS */
  uint64_t seed;         /* any value; 0 is a seed like any other */
  uint32_t selection;    /* PHASE_ROUTER_SELECT_* */
  int32_t num_threads;   /* the most threads that a call may use, up to PHASE_ROUTER_MAX_THREADS; 0 = what
                          * OMP_NUM_THREADS says, held to the number of processors that the process may use */
  uint32_t spec_version; /* routing spec to compute; 0 = PHASE_ROUTER_SPEC_VERSION of the library */
  uint32_t reserved;     /* must be 0 */
  /* Since 0.2. */
  phase_router_cancel_callback cancel; /* NULL = calls cannot be stopped */
  void *cancel_data;                   /* handed to cancel as it is */
} phase_router_options;

/* Writes the default options: caller_size bytes of zeros with struct_size = caller_size. Pass sizeof *options for it.
 * INVALID_ARGUMENT: options is NULL. OUT_OF_RANGE: caller_size is below 32, the size of the struct's first version, or
 * above 4096.
 *
 * How struct_size is used, here and wherever an options struct is read: it tells the library which version of the
 * struct the caller knows. To a struct that is smaller than the library's own, zeros are added. One that is larger is
 * accepted if all bytes past the library's own size are zero, and is UNSUPPORTED otherwise. One of less than 32 or more
 * than 4096 bytes is OUT_OF_RANGE. */
PHASE_ROUTER_API phase_router_status phase_router_options_init(phase_router_options *options,
                                                               size_t caller_size);

/* ------------------------------------------------------------------------------------------------------------
 * Router
 * --------------------------------------------------------------------------------------------------------- */

/* A router has a seed, options, and memory that its calls reuse: of several calls of one shape only the first allocates
 * memory (but phase_router_stage always does, and phase_router_reassign and phase_router_assign_by_scores may). */
typedef struct phase_router phase_router;

/* Creates a router; *out is NULL after an error. options may be NULL for the defaults.
 * INVALID_ARGUMENT: out is NULL, an unknown flag or selection, both row permutation bits, a nonzero reserved
 * field. OUT_OF_RANGE: num_threads, struct_size. UNSUPPORTED: a spec_version that this library does not have, nonzero
 * bytes past the fields that it knows, or an environment variable PHASE_ROUTER_SIMD that names a level which does not
 * exist or which the processor does not run. NO_MEMORY. */
PHASE_ROUTER_API phase_router_status phase_router_create(phase_router **out,
                                                         const phase_router_options *options);

/* Frees the router. NULL is allowed and does nothing. */
PHASE_ROUTER_API void phase_router_destroy(phase_router *router);

/* Replaces the seed. Every later call uses the new one. Permutations that were set (see below) stay set.
 * INVALID_ARGUMENT: router is NULL. */
PHASE_ROUTER_API phase_router_status phase_router_set_seed(phase_router *router, uint64_t seed);

/* Reads the options that the router uses. Where spec_version or the row permutation bits were left to the default, what
 * was taken for them is shown; num_threads is shown as it was given. options->struct_size is set to caller_size, and
 * fields that the library does not know are zero. Errors are those of phase_router_options_init, and INVALID_ARGUMENT:
 * router is NULL. */
PHASE_ROUTER_API phase_router_status phase_router_get_options(const phase_router *router,
                                                              phase_router_options *options,
                                                              size_t caller_size);

/* Sets permutations that the router is to use instead of those that follow from the seed (SPEC section 4). They are
 * copied:
 *   pi_s[j]  the phase of target j,  N entries        pi_t[i]  the phase of source i,  M entries
 *   rho[i]   the row of S used for source i, M entries tau[j]  the row of T used for target j, N entries
 * For one that is NULL with length 0 the router goes back to the seed's. rho and tau apply whether row permutations are
 * on or off. Later routing calls must have the n_sources and n_targets that fit (SIZE_MISMATCH otherwise). The
 * assignment does not use permutations.
 * INVALID_ARGUMENT, SIZE_MISMATCH (pi_s and tau, or pi_t and rho, of different lengths; a length without a
 * pointer), OUT_OF_RANGE (a length above PHASE_ROUTER_MAX_SIZE), NOT_A_PERMUTATION, NO_MEMORY. After any error
 * the permutations are as before. */
PHASE_ROUTER_API phase_router_status phase_router_set_permutations(phase_router *router, const uint32_t *pi_s,
                                                                   size_t pi_s_len, const uint32_t *pi_t,
                                                                   size_t pi_t_len, const uint32_t *rho,
                                                                   size_t rho_len, const uint32_t *tau,
                                                                   size_t tau_len);

/* Writes the permutations that a routing of n_sources x n_targets would use, each of them the one that was set or the
 * seed's, in the layout of phase_router_set_permutations. Any output may be NULL with length 0 to skip it.
 * INVALID_ARGUMENT, SIZE_MISMATCH (a length, or a permutation that was set for another size), OUT_OF_RANGE,
 * NO_MEMORY. */
PHASE_ROUTER_API phase_router_status phase_router_get_permutations(
    phase_router *router, uint64_t n_sources, uint64_t n_targets, uint32_t *pi_s, size_t pi_s_len,
    uint32_t *pi_t, size_t pi_t_len, uint32_t *rho, size_t rho_len, uint32_t *tau, size_t tau_len);

/* ------------------------------------------------------------------------------------------------------------
 * Routing
 *
 * Errors of every function here: INVALID_ARGUMENT (null, misaligned or overlapping buffers), SIZE_MISMATCH,
 * OUT_OF_RANGE (sizes, k above PHASE_ROUTER_MAX_SIZE, a degree above its limit), OVERFLOW (M * k), NO_MEMORY,
 * CANCELLED.
 * k may be larger than N; every row then ends in -1.
 * --------------------------------------------------------------------------------------------------------- */

/* Routes by a pair of packed bit matrices: s_bits is S, M x N, whose row i has s_i ones; t_bits is T, N x M, whose row
 * j has t_j ones. Only the number of ones in each row matters. routes: M x k, routes_len = M * k.
 * Time O((sum of packed words) + M + N + sum(s)/64 + M k); memory O(M + N). */
PHASE_ROUTER_API phase_router_status phase_router_route_packed(phase_router *router, const uint64_t *s_bits,
                                                               const uint64_t *t_bits, uint64_t n_sources,
                                                               uint64_t n_targets, uint32_t k,
                                                               int32_t *routes, size_t routes_len);

/* Routes by degrees: source_degrees has M entries in [0, N], target_degrees N entries in [0, M]. routes: M x k,
 * routes_len = M * k. */
PHASE_ROUTER_API phase_router_status phase_router_route_degrees(
    phase_router *router, const uint32_t *source_degrees, const uint32_t *target_degrees, uint64_t n_sources,
    uint64_t n_targets, uint32_t k, int32_t *routes, size_t routes_len);

/* Rows row_begin .. row_end - 1 of what phase_router_route_degrees would write, computed alone. All M source
 * degrees are still read, because a source's arc begins where those before it end. routes: (row_end - row_begin) x k.
 * OUT_OF_RANGE: row_begin > row_end or row_end > n_sources. */
PHASE_ROUTER_API phase_router_status phase_router_route_rows(
    phase_router *router, const uint32_t *source_degrees, const uint32_t *target_degrees, uint64_t n_sources,
    uint64_t n_targets, uint32_t k, uint64_t row_begin, uint64_t row_end, int32_t *routes, size_t routes_len);

/* The same routes as compressed sparse rows: row i is targets[row_offsets[i] .. row_offsets[i+1] - 1].
 * row_offsets_len = M + 1. With targets NULL and targets_len 0 only row_offsets is written: its last entry is
 * the length that targets needs. targets_len may be larger than that. BUFFER_TOO_SMALL: it is smaller;
 * row_offsets has then been written, targets has not. */
PHASE_ROUTER_API phase_router_status
phase_router_route_csr(phase_router *router, const uint32_t *source_degrees, const uint32_t *target_degrees,
                       uint64_t n_sources, uint64_t n_targets, uint32_t k, uint64_t *row_offsets,
                       size_t row_offsets_len, int32_t *targets, size_t targets_len);

/* How many candidates each source has before the cut at k. counts_len = M. */
PHASE_ROUTER_API phase_router_status phase_router_count_candidates(phase_router *router,
                                                                   const uint32_t *source_degrees,
                                                                   const uint32_t *target_degrees,
                                                                   uint64_t n_sources, uint64_t n_targets,
                                                                   uint32_t *counts, size_t counts_len);

/* The loads that routing with each of n_seeds seeds would give, without storing any route. The router's own seed is
 * neither used nor changed, and neither are its stats. loads: n_seeds x N, loads_len = n_seeds * N; entry (q, j) is the
 * number of sources that keep target j under seeds[q]. Each thread treats seeds of its own and needs about 12 M + 44 N
 * bytes; there are no more threads than 1 GiB has room for, but at least one. */
PHASE_ROUTER_API phase_router_status phase_router_sample_loads(
    phase_router *router, const uint32_t *source_degrees, const uint32_t *target_degrees, uint64_t n_sources,
    uint64_t n_targets, uint32_t k, const uint64_t *seeds, size_t n_seeds, uint64_t *loads, size_t loads_len);

/* ------------------------------------------------------------------------------------------------------------
 * Exact assignment
 * --------------------------------------------------------------------------------------------------------- */

/* Turns non-negative integer weights into integer degrees that are proportional to them, rounded by largest remainders
 * (SPEC section 7.1.1): the degrees sum to total, none is above cap, and a weight of 0 gets 0. What the cap takes from
 * a heavy target goes to the others in proportion. Of equal remainders those of the lowest targets are rounded up.
 * weights and degrees: n_targets entries, degrees_len = n_targets. cap <= PHASE_ROUTER_MAX_SIZE.
 * OVERFLOW: the sum of the weights does not fit in 64 bits. INFEASIBLE: total > 0 and cap times the number of positive
 * weights is below total. Both can be true of one call: it then gives OVERFLOW.
 * INVALID_ARGUMENT, SIZE_MISMATCH, OUT_OF_RANGE, NO_MEMORY. */
PHASE_ROUTER_API phase_router_status phase_router_apportion(const uint64_t *weights, uint64_t n_targets,
                                                            uint64_t total, uint64_t cap, uint32_t *degrees,
                                                            size_t degrees_len);

/* The same, but rounded as the seed decides (SPEC section 7.1.2). With total = k * M and cap = M these are the loads
 * that phase_router_assign gives under that seed. The share of target j is cap if the cap holds it down. The others
 * share what is then left of total in proportion to their weights; where the cap holds nobody down, the share of target
 * j is total * weights[j] / sum(weights).
 *   1. degrees[j] is its share rounded down or up, and the share itself where that is an integer;
 *   2. over seeds, the mean of degrees[j] is its share;
 *   3. for every j, degrees[0] + ... + degrees[j] is less than one away from the sum of these targets' shares. So the
 *      sum over neighbouring targets (such as the experts of one processor) is less than two away from the sum of their
 *      shares; and it is that sum where the shares before the first and those up to the last of them both sum to
 *      integers.
 * Parameters and errors are those of phase_router_apportion. */
PHASE_ROUTER_API phase_router_status phase_router_shares(uint64_t seed, const uint64_t *weights,
                                                         uint64_t n_targets, uint64_t total, uint64_t cap,
                                                         uint32_t *degrees, size_t degrees_len);

/* The exact assignment (SPEC section 7): every source gets exactly k different targets, and the load of target j is
 * what phase_router_shares gives it with total = k * M and cap = M. Any consecutive rows together give every target
 * close to its share of their routes. Once the loads are drawn, two targets meet in a row as often as chance would have
 * them meet. But the loads of neighbouring targets depend on each other where shares are small: if each of the first
 * two targets has a share of 1/2, exactly one of them gets a source.
 * weights: n_targets entries. To fix the loads, pass the loads themselves as weights: integers that sum to k * M, each
 * at most M, for example what phase_router_apportion gives. routes: M x k, routes_len = M * k.
 * With M = 0 or k = 0 there are no routes, and neither k nor the weights are looked at.
 * INFEASIBLE: k > N, or fewer than k targets have a positive weight. OVERFLOW: the sum of the weights, or M * k, does
 * not fit. INVALID_ARGUMENT, SIZE_MISMATCH, OUT_OF_RANGE, NO_MEMORY, CANCELLED. */
PHASE_ROUTER_API phase_router_status phase_router_assign(phase_router *router, const uint64_t *weights,
                                                         uint64_t n_sources, uint64_t n_targets, uint32_t k,
                                                         int32_t *routes, size_t routes_len);

/* Rows row_begin .. row_end - 1 of what phase_router_assign would write, computed alone. An assignment consists of
 * blocks of about N / k consecutive rows; the time is O(N) for each block that the rows lie in, and O(k) for each row.
 * routes: (row_end - row_begin) x k. OUT_OF_RANGE also: row_begin > row_end or row_end > n_sources. To ask for rows
 * more than once, make a phase_router_assignment, which does not compute the loads again. */
PHASE_ROUTER_API phase_router_status phase_router_assign_rows(phase_router *router, const uint64_t *weights,
                                                              uint64_t n_sources, uint64_t n_targets,
                                                              uint32_t k, uint64_t row_begin,
                                                              uint64_t row_end, int32_t *routes,
                                                              size_t routes_len);

/* An exact assignment that can be asked for rows. It holds what phase_router_assign computes before it writes the first
 * row. It never changes, so any number of threads may use one at the same time (its cancel callback, if it has one,
 * then runs on each of them). It has copies of the router's seed and options, and may be used after its router is
 * destroyed. */
typedef struct phase_router_assignment phase_router_assignment;

/* Creates the assignment that phase_router_assign(router, weights, n_sources, n_targets, k) would write; *out is
 * NULL after an error. Parameters and errors as there, and INVALID_ARGUMENT: out is NULL. The router is free for other
 * calls, or to be destroyed, afterwards.
 *
 * Creation also prepares for reading single rows where that takes little time and memory:
 *   - With at most 2^21 routes (k * M), and whenever M < 2 ceil(N / k), creation computes all routes and keeps them,
 *     in the time of phase_router_assign and 4 bytes a route (at most 8 MB, or at most 16 bytes a target). A row is
 *     then copied.
 *   - Otherwise, where k <= N / 32 (N / 128 if N > 65536) and they fit in 12 MB, it keeps the orders of the blocks
 *     (SPEC section 7.4) and sums of their quotas, in about 2 k M nanoseconds. A row then takes about a third of a
 *     microsecond for each of its targets, and one to three microseconds if N > 65536.
 *   - Otherwise nothing is computed beforehand, and a row costs O(N).
 * A list of rows is treated in parts of up to 2048 entries. The rows of a part that lie in one block of about N / k
 * consecutive rows never cost more together than O(N), which is that of the whole block, and O(k) each.
 * Besides, the object takes 20 bytes a target (4 where M < 2 ceil(N / k)), and each thread that reads at the same time
 * as others needs O(N) bytes more. */
PHASE_ROUTER_API phase_router_status phase_router_assignment_create(phase_router_assignment **out,
                                                                    const phase_router *router,
                                                                    const uint64_t *weights,
                                                                    uint64_t n_sources, uint64_t n_targets,
                                                                    uint32_t k);

/* Frees the assignment. NULL is allowed and does nothing. No other thread may be using it. */
PHASE_ROUTER_API void phase_router_assignment_destroy(phase_router_assignment *assignment);

/* Rows row_begin .. row_end - 1, as phase_router_assign would write them. routes: (row_end - row_begin) x k.
 * OUT_OF_RANGE: row_begin > row_end or row_end > n_sources. INVALID_ARGUMENT, SIZE_MISMATCH, OVERFLOW, NO_MEMORY,
 * CANCELLED. */
PHASE_ROUTER_API phase_router_status phase_router_assignment_rows(const phase_router_assignment *assignment,
                                                                  uint64_t row_begin, uint64_t row_end,
                                                                  int32_t *routes, size_t routes_len);

/* A list of rows, in any order, each as often as it is listed: row q of routes is row rows[q] of the assignment. rows:
 * n_rows entries, each below M. routes: n_rows x k, routes_len = n_rows * k. OUT_OF_RANGE: an entry of rows.
 * INVALID_ARGUMENT, SIZE_MISMATCH, OVERFLOW, NO_MEMORY, CANCELLED. */
PHASE_ROUTER_API phase_router_status phase_router_assignment_gather(const phase_router_assignment *assignment,
                                                                    const uint64_t *rows, size_t n_rows,
                                                                    int32_t *routes, size_t routes_len);

/* The load of every target over all M rows, which is what phase_router_shares gives under the assignment's seed.
 * loads_len = N. INVALID_ARGUMENT, SIZE_MISMATCH. */
PHASE_ROUTER_API phase_router_status phase_router_assignment_loads(const phase_router_assignment *assignment,
                                                                   uint32_t *loads, size_t loads_len);

/* ------------------------------------------------------------------------------------------------------------
 * Exact assignment in groups
 *
 * Targets lie in groups, such as disks in racks or experts on machines, and a row may not take any of them together.
 * --------------------------------------------------------------------------------------------------------- */

/* What a row may take (SPEC section 10). */
enum {
  /* The k targets of every row lie in k different groups. */
  PHASE_ROUTER_GROUPS_SPREAD = 0,
  /* The targets of every row lie in exactly groups_per_row groups, k / groups_per_row different ones in each. */
  PHASE_ROUTER_GROUPS_LOCAL = 1
};

/* The groups of the targets. Newer versions only append fields. */
typedef struct phase_router_groups {
  uint32_t struct_size;     /* sizeof(phase_router_groups) of the header the caller was compiled with */
  uint32_t rule;            /* PHASE_ROUTER_GROUPS_* */
  const uint32_t *group_of; /* n_targets entries: the group of each target, below n_groups */
  uint32_t n_groups;        /* at most n_targets; groups may be empty */
  uint32_t groups_per_row;  /* LOCAL: a divisor of k; SPREAD: 0 */
} phase_router_groups;

/* How the rule changed shares. A group can be in a row only once, and so can a target: one that is heavy is in every
 * row, where its weight alone would ask for more, and others get what it loses. Newer versions only append fields. */
typedef struct phase_router_group_stats {
  uint32_t struct_size;
  uint32_t groups_capped;  /* groups that are held down to M rows */
  uint32_t targets_capped; /* LOCAL: targets that are held down to the rows of their group */
  uint32_t reserved;       /* 0 */
  double shares_changed;   /* the part of all routes, from 0 to 1, that others get for it */
} phase_router_group_stats;

/* The exact assignment where targets lie in groups (SPEC section 10): k different targets a row that keep the rule.
 *   - SPREAD: the load of every target, and of every group, is its share, rounded down or up.
 *   - LOCAL: every group gets its share of the rows, rounded down or up; each of its targets gets its share of what the
 *     group has, rounded down or up, which is less than two away from its share of all routes.
 * Shares are in proportion to the weights, but for what stats says. Over seeds the mean of every load is the share. Any
 * consecutive rows together give every group and every target close to its share of their routes. Once the loads are
 * drawn, chance alone decides which targets of different groups meet in a row.
 * weights and routes are as for phase_router_assign. stats may be NULL; otherwise stats_size = sizeof *stats, and it is
 * written as in phase_router_get_stats (the first version has 24 bytes), by successful calls only.
 * With M = 0 or k = 0 there are no routes, and the weights are not looked at, but the groups are.
 * INFEASIBLE: a row needs more groups than there are, or than have a positive weight; LOCAL: a group of positive weight
 * has fewer than k / groups_per_row targets of positive weight. OUT_OF_RANGE: n_groups above n_targets, an entry of
 * group_of, groups_per_row that is 0 or does not divide k, a struct_size. INVALID_ARGUMENT: rule, groups_per_row that
 * is not 0 with SPREAD. OVERFLOW, SIZE_MISMATCH, UNSUPPORTED, NO_MEMORY, CANCELLED. */
PHASE_ROUTER_API phase_router_status
phase_router_assign_grouped(phase_router *router, const uint64_t *weights, const phase_router_groups *groups,
                            uint64_t n_sources, uint64_t n_targets, uint32_t k, int32_t *routes,
                            size_t routes_len, phase_router_group_stats *stats, size_t stats_size);

/* Creates an assignment, to be asked for rows, of what phase_router_assign_grouped would write. Parameters and errors
 * are as there, and everything else as for phase_router_assignment_create. With at most 2^21 routes all of them are
 * kept. Otherwise a row takes O(n_groups + targets of its groups), or much less where indices fit in 12 MB; and besides
 * these the object takes about 40 bytes a target and 2 KB for each group of several targets. */
PHASE_ROUTER_API phase_router_status phase_router_assignment_create_grouped(
    phase_router_assignment **out, const phase_router *router, const uint64_t *weights,
    const phase_router_groups *groups, uint64_t n_sources, uint64_t n_targets, uint32_t k,
    phase_router_group_stats *stats, size_t stats_size);

/* ------------------------------------------------------------------------------------------------------------
 * Reassignment
 *
 * Targets come and go and change their weights, and nearly all routes stay where they are.
 * --------------------------------------------------------------------------------------------------------- */

/* Flags of phase_router_previous. Bits that are not named here must be zero. */
enum {
  /* max_moves holds. */
  PHASE_ROUTER_LIMIT_MOVES = 1
};

/* The routes that are to be kept as far as possible. Newer versions only append fields. */
typedef struct phase_router_previous {
  uint32_t struct_size; /* sizeof(phase_router_previous) of the header the caller was compiled with */
  uint32_t flags;       /* PHASE_ROUTER_LIMIT_MOVES */
  /* n_sources x k entries: different targets in each row, and -1 for free places, anywhere in a row. They must not
   * overlap the new routes. */
  const int32_t *routes;
  uint64_t n_sources; /* rows of routes: as many as there are to be now, or fewer, or more */
  uint64_t max_moves; /* with PHASE_ROUTER_LIMIT_MOVES: the most moves to make; otherwise not looked at */
} phase_router_previous;

/* A route that moves: the row gives up target from, which stood in its place slot, and gets target to. */
typedef struct phase_router_move {
  uint32_t row;
  uint32_t
      slot; /* below k: of from in the previous routes, and, unless rows are sorted, of to in the new ones */
  int32_t from;
  int32_t to;
} phase_router_move;

/* What a reassignment came to. Routes are counted in the rows that there were and still are; that rows were added or
 * taken away at the end is no move. Newer versions only append fields. */
typedef struct phase_router_reassign_stats {
  uint32_t struct_size;
  int32_t threads; /* the most threads that any stage ran on */
  uint64_t moves;  /* routes of previous rows that are not in the new rows: entries of the list of moves */
  uint64_t moves_left; /* moves that the limit has put off; 0 = all loads are their shares */
  uint64_t
      bound; /* no routes with these loads need fewer moves: the sum over all targets of max(0, routes that
                            * it has now - its load). moves + moves_left is this, or more where rows would hold a
                            * target, or a group, twice. Without a rule and with SPREAD it is the least possible in any
                            * case; with LOCAL it need not be. */
  uint64_t filled;        /* routes in places that were free, or in added rows */
  uint64_t rows_mended;   /* previous rows that broke the rule of the groups */
  uint32_t groups_capped; /* as in phase_router_group_stats; 0 without groups */
  uint32_t
      targets_capped;    /* targets that are held down to M rows, or with LOCAL to the rows of their group */
  double shares_changed; /* the part of all routes, from 0 to 1, that others get for what is held down */
  double total_ms;       /* the whole call */
} phase_router_reassign_stats;

/* The exact assignment that keeps as many of the previous routes as it can (SPEC section 11). Every source gets k
 * different targets that keep the rule of the groups, every target its share of today's weights, rounded down or up,
 * and as few routes as possible change.
 *   - Targets may be added at the end (n_targets grows; the others keep their numbers), removed by a weight of 0, and
 *     given other weights. Rows may be added or taken away at the end.
 *   - Shares are those of phase_router_assign, or with groups of phase_router_assign_grouped. They are rounded to what
 *     a target has already, where that is the share rounded down or up and sums allow it. So where nothing has changed
 *     nothing moves, under any seed. Where nothing is held, routes and loads are those of the other two calls.
 *   - The number of moves is the least possible for the loads that were chosen. The exception is the rule LOCAL: the
 *     fewest rows change groups, and then in each group the fewest routes change, but both together need not be least.
 *   - The seed draws which rows give up a target that has too many, and which of the waiting targets they get.
 *   - Routes that stay keep their place in the row. A target that comes takes the place of one that goes: of its own
 *     group if there is one. With PHASE_ROUTER_SORT_ROWS rows are sorted afterwards.
 *   - Previous rows may break the rule of the groups, because groups were changed: they are mended, by moves.
 * With PHASE_ROUTER_LIMIT_MOVES and a limit below the moves that are needed, the call makes that many of them (rows
 * that break the rule first), and fills all free places. Loads are then between what they were and what they are to be,
 * except for targets that a chain of moves passes through: where rows have hardly a choice, a target may have gained a
 * row and not lost another yet, or the other way round. Calling again with the result, and the same weights and seed,
 * makes further moves, until moves_left is 0; where there are such chains, moves_left may stay as it is for a call.
 * LOCAL moves all routes of a row at once if the row changes groups, and does not fill its free places before; so
 * limits below k may put off every move.
 *
 * groups may be NULL: there is no rule besides that targets of a row differ. weights and routes are as for
 * phase_router_assign; to fix the loads, pass them as weights. moves may be NULL with moves_len 0. Otherwise it gets
 * the list of moves, ascending by row and slot, and what is behind the last stays as it is; moves_len entries are
 * enough if that is max_moves, or k times the previous rows. stats may be NULL; otherwise stats_size = sizeof *stats,
 * and it is written as in phase_router_get_stats (the first version has 72 bytes). Outputs are written by successful
 * calls only.
 * With M = 0 or k = 0 there are no routes, and neither the weights nor the previous routes are looked at, but the
 * groups are. Rows that are taken away are not looked at either.
 * Time is proportional to M * k, to N, and to k for every move, where rows have a choice. It can grow with the square
 * of M where nearly every row has to hold every target, or every group: 3 copies on 3 targets when a fourth comes, or
 * in 3 racks when a fourth comes, or in 4 racks that they did not keep apart before. Then 40,000 rows take about a
 * second. Memory is O(N), and at most four times the routes where few of them move, or eight times with LOCAL; where
 * many move, twice that.
 * OUT_OF_RANGE: an entry of the previous routes that is neither -1 nor below n_targets; previous n_sources.
 * INVALID_ARGUMENT: a target that a previous row holds twice; flags. BUFFER_TOO_SMALL: there are more moves than
 * moves_len. Everything else is as for phase_router_assign and phase_router_assign_grouped. */
PHASE_ROUTER_API phase_router_status
phase_router_reassign(phase_router *router, const phase_router_previous *previous, const uint64_t *weights,
                      const phase_router_groups *groups, uint64_t n_sources, uint64_t n_targets, uint32_t k,
                      int32_t *routes, size_t routes_len, phase_router_move *moves, size_t moves_len,
                      phase_router_reassign_stats *stats, size_t stats_size);

/* ------------------------------------------------------------------------------------------------------------
 * Assignment by scores
 * --------------------------------------------------------------------------------------------------------- */

/* What scores are. */
enum {
  /* IEEE 754 binary32. Minus infinity forbids its pair; NaN and plus infinity are errors. */
  PHASE_ROUTER_SCORES_FLOAT32 = 0,
  /* Integers in [-2^30, 2^30]. -2^31 forbids its pair. */
  PHASE_ROUTER_SCORES_INT32 = 1
};

/* The scores of M sources for N targets. Newer versions only append fields. */
typedef struct phase_router_scores {
  uint32_t struct_size; /* sizeof(phase_router_scores) of the header the caller was compiled with */
  uint32_t type;        /* PHASE_ROUTER_SCORES_* */
  const void *values;   /* row i begins at element i * row_stride */
  uint64_t row_stride;  /* elements from one row to the next, at least N; 0 = N */
  const uint64_t
      *allowed; /* packed M x N bit matrix: pairs whose bit is 0 are forbidden, and their scores are not
                            * looked at; NULL = all are allowed */
} phase_router_scores;

/* How many rows each target may get: in proportion to weights, or within bounds. Either weights is given, or upper is,
 * with or without lower. Newer versions only append fields. */
typedef struct phase_router_load_bounds {
  uint32_t struct_size; /* sizeof(phase_router_load_bounds) of the header the caller was compiled with */
  uint32_t reserved;    /* must be 0 */
  const uint64_t
      *weights; /* N: at most shares(seed, weights, total = k * M, cap = M), and exactly that where every row
                            * is full */
  const uint32_t *lower; /* N: at least so many, or the call fails as infeasible; NULL = 0 */
  const uint32_t
      *upper; /* N: at most so many, each at most M. Exact loads, as far as the allowed pairs can give them:
                            * upper that sums to k * M, and no lower. A capacity factor: upper above k * M / N. */
} phase_router_load_bounds;

/* What proves that no assignment is better (SPEC section 9.2), where the search for it starts, and how near to the best it
 * may end. Each pointer may be NULL. Newer versions only append fields. */
typedef struct phase_router_certificate {
  uint32_t struct_size; /* sizeof(phase_router_certificate) of the header the caller was compiled with */
  uint32_t reserved;    /* must be 0 */
  const int64_t *
      start; /* in: N prices, such as those of an earlier call. Good ones save time; exact routes do not depend
                         * on them. May be the same array as prices. */
  int64_t *
      prices; /* out: N prices, in units of fixed point. They are not unique, and may change with the library's
                         * version and with start */
  uint64_t *
      full; /* out: ceil(N / 64) words: the set J of targets that stand in the way of more routes; empty if all
                         * rows are full */
  double
      tolerance; /* in: 0 for the best assignment. Otherwise the total may be below the best by as much as this for each
                  * route, in units of scores (SPEC section 9.3); finite, and not negative */
} phase_router_certificate;

/* What an assignment by scores came to. Sums of scores are in units of fixed point: a float x is the integer nearest to
 * x * 2^exponent. Newer versions only append fields. */
typedef struct phase_router_score_stats {
  uint32_t struct_size;
  int32_t exponent; /* 0 for integer scores */
  uint64_t routes;
  uint64_t rows_short; /* rows with fewer than k routes */
  int64_t total;       /* sum of the scores of all routes */
  int64_t top_total;   /* the same for the k largest allowed scores of every row, whatever the loads */
  int64_t dual;        /* the bound on total that prices and lambda prove: total itself without a tolerance */
  int64_t lambda;      /* of the certificate: at most 0 */
  uint64_t routes_below_top; /* routes with a score below their row's k-th largest */
  uint64_t
      augmentations; /* routes moved along shortest paths, after coarser steps, or within the tolerance */
  uint32_t passes;   /* how often all scores were read */
  int32_t threads;   /* the most threads that any stage ran on */
  double prices_ms;  /* time for the starting prices, milliseconds */
  double search_ms;  /* for the selection and the search */
  double output_ms;  /* for the routes, their order and the certificate */
  double total_ms;   /* the whole call */
} phase_router_score_stats;

/* The assignment by scores (SPEC section 9): at most k distinct allowed targets for every source, loads within their
 * bounds, and of all such assignments the one with the most routes; of these the one with the largest sum of scores in
 * fixed point; of these the one that the seed decides. The result is the same on every machine, for every number of threads
 * and for all starting prices. Each row lists its targets in descending order of their scores, or, with
 * PHASE_ROUTER_SORT_ROWS, of their indices in ascending order; then -1. routes: M x k, routes_len = M * k.
 *
 * With a tolerance in the certificate there are as many routes and loads keep to the same bounds, but the sum may be below
 * the largest by so much, in less time; which of the routes that are good enough are found may depend on the starting
 * prices.
 *
 * certificate may be NULL. stats may be NULL; otherwise stats_size = sizeof *stats, and phase_router_score_stats is
 * written as in phase_router_get_stats (the first version has 112 bytes). Both outputs are written by successful calls only.
 *
 * Floats are read as 30-bit integers with one exponent for all, so that the largest magnitude lies in [2^29, 2^30). Where
 * some huge score (a mask of -1e9) leaves less than 10 bits for the differences within most rows, the call is refused: forbid
 * pairs by minus infinity or by the bit matrix. Time is proportional to M * N for usual scores; it can be ten times that
 * where masks or bounds leave rows short, twenty times where M is not much larger than N, and hundreds of times where
 * scores are products x_i * y_j (with k = 1 and more than 128 targets, a thousand times). Memory is at most a quarter of the scores, and in proportion to N^2 and to the pairs in
 * which an exchange is nearly worth its price (with a tolerance that is met without the exact search, at most 24 bytes a route); unlike other calls, this one may
 * allocate each time.
 *
 * OUT_OF_RANGE: N above PHASE_ROUTER_MAX_SCORE_TARGETS, a tolerance that is NaN, infinite or negative, a score that is NaN,
 * plus infinity or outside the integers' range, scores that fixed point would flatten, row_stride < N, upper above M, lower above upper, a struct_size. INFEASIBLE: lower
 * cannot be met (the message names targets that cannot be filled); with weights, as phase_router_assign. OVERFLOW: k * M is
 * 2^33 or more, the sum of the weights, sizes. INVALID_ARGUMENT: both weights and bounds, or neither (unless N = 0, where
 * NULL is the empty upper, and rows are empty); the type; changed during the call. SIZE_MISMATCH, UNSUPPORTED, NO_MEMORY,
 * CANCELLED. */
PHASE_ROUTER_API phase_router_status phase_router_assign_by_scores(
    phase_router *router, const phase_router_scores *scores, const phase_router_load_bounds *loads,
    uint64_t n_sources, uint64_t n_targets, uint32_t k, int32_t *routes, size_t routes_len,
    const phase_router_certificate *certificate, phase_router_score_stats *stats, size_t stats_size);

/* ------------------------------------------------------------------------------------------------------------
 * Assignment by scores, of rows that are spread over several processes
 * --------------------------------------------------------------------------------------------------------- */

/* A shard: a range of the rows of one assignment by scores, and what is known of all of them. Each process has one (or
 * several), and passes the same scores of its rows to every call. What the processes exchange, by whatever means they
 * have, is arrays of integers: sums over all shards; the rows that are still open once prices are found, which go to one
 * process; and the solution for them, which that process sends to all. Usually few rows are open. Where prices are not
 * found closely (as with many bounds above the shares, a capacity factor of 1.25 for example, or scores with structure),
 * it can be all of them: that process then needs room for all scores. The routes are then those that
 * phase_router_assign_by_scores gives for all rows together. For every shard, in this order:
 *
 *   create
 *   do accumulate -> sums;  add up the sums of all shards, element by element;  update(sums) -> more    while more
 *   do open_rows -> rows;   bring the rows of all shards to one process;  there solve(rows) -> solution;
 *      send it to all;  settle(solution) -> routes, part;  add up part.opened of all shards    while that is not 0
 *   destroy
 *
 * There are up to 35 rounds of sums, and usually one or two of open rows. All calls of a shard come from one thread at a
 * time, any thread; different shards may be used at the same time. A call that fails leaves the shard as it was, and may be made
 * again (an accumulate that fails in the last round of sums must be); a call at the wrong time is INVALID_ARGUMENT. What is wrong with one shard's scores is said to that shard alone: the program
 * sees to it that the others do not wait for its sums. All arrays are the caller's, and are not kept. */
typedef struct phase_router_score_shard phase_router_score_shard;

/* Sums have 2 * n_targets elements and so many more. */
#define PHASE_ROUTER_SHARD_SUMS 288
/* The solution of n_rows open rows has 2 * n_targets + n_rows * (k + 1) elements and so many more. */
#define PHASE_ROUTER_SHARD_SOLUTION 4

/* What a shard came to. Sums of scores are in units of fixed point. Newer versions only append fields. */
typedef struct phase_router_shard_part {
  uint32_t struct_size;
  int32_t exponent;    /* the same for all shards: a float x is the integer nearest to x * 2^exponent */
  uint64_t opened;     /* rows that had to be opened: if any shard has some, nothing else is final */
  uint64_t routes;     /* of this shard, like the following */
  uint64_t rows_short; /* rows with fewer than k routes */
  int64_t total;       /* sum of the scores of all routes */
  int64_t top_total;   /* the same for the k largest allowed scores of every row, whatever the loads */
  int64_t lambda;      /* of the certificate, the same for all shards: at most 0 */
} phase_router_shard_part;

/* Creates the shard of the rows [row_begin, row_end) of n_sources, which may be none. Every row must be in one shard,
 * and seed, n_sources, n_targets, k, loads and start must be the same for all shards: the first update says
 * if they are not. Options are taken from the router, which is not needed afterwards; of these the number of threads, the
 * level, PHASE_ROUTER_SORT_ROWS and the callback may differ between shards. loads are those of all rows together, as for
 * phase_router_assign_by_scores. start: n_targets prices to start from, such as those of an earlier certificate, or
 * NULL. The routes do not depend on them, but good ones save rounds and open rows. Sets *out to NULL if it fails. The
 * shard keeps about n_targets / 8 + 2 bytes a row, and its calls take as much again and some 8 more; accumulate up to five
 * times the shard's scores where most scores of a target are nearly equal.
 * OUT_OF_RANGE: row_end above n_sources, row_begin above row_end; other errors as for phase_router_assign_by_scores. */
PHASE_ROUTER_API phase_router_status phase_router_score_shard_create(phase_router_score_shard **out,
                                                                     const phase_router *router,
                                                                     const phase_router_load_bounds *loads,
                                                                     uint64_t n_sources, uint64_t n_targets,
                                                                     uint32_t k, uint64_t row_begin,
                                                                     uint64_t row_end, const int64_t *start);

/* NULL is allowed. */
PHASE_ROUTER_API void phase_router_score_shard_destroy(phase_router_score_shard *shard);

/* Writes what this round asks of the shard's rows. scores: row_end - row_begin rows, the shard's first one first, all
 * of one type in all shards and rounds. sums_len = 2 * n_targets + PHASE_ROUTER_SHARD_SUMS. Their sums over all shards fit
 * in 64 bits with a sign. Errors: those of scores in phase_router_assign_by_scores; INVALID_ARGUMENT: the last round is
 * over, the type. */
PHASE_ROUTER_API phase_router_status phase_router_score_shard_accumulate(phase_router_score_shard *shard,
                                                                         const phase_router_scores *scores,
                                                                         int64_t *sums, size_t sums_len);

/* Takes the sums over all shards; this shard must have accumulated its own. Sets more to 1 if another round of sums is
 * to follow, and to 0 otherwise; it is the same for all shards. INVALID_ARGUMENT: sums of
 * another round, a row that is in no shard or in two, shards of different problems, scores of several types.
 * OUT_OF_RANGE: sums that cannot be, scores that fixed point would flatten: then all shards say so. */
PHASE_ROUTER_API phase_router_status phase_router_score_shard_update(phase_router_score_shard *shard,
                                                                     const int64_t *sums, size_t sums_len,
                                                                     uint32_t *more);

/* Sets count to the number of the shard's open rows, and writes them if rows is not NULL: for each its number among all
 * rows, and then its n_targets scores in fixed point, where -2^31 is a forbidden pair. rows_len = count * (n_targets + 1);
 * a first call with NULL and 0, which does not look at scores, tells count. INVALID_ARGUMENT: there are rounds of sums
 * to come. */
PHASE_ROUTER_API phase_router_status phase_router_score_shard_open_rows(const phase_router_score_shard *shard,
                                                                        const phase_router_scores *scores,
                                                                        int32_t *rows, size_t rows_len,
                                                                        size_t *count);

/* Finds what is best for the open rows of all shards: rows has n_rows of them, what open_rows wrote for one shard after what it
 * wrote for another, in any order. To be called with one shard, no matter which. solution_len = 2 * n_targets + n_rows *
 * (k + 1) + PHASE_ROUTER_SHARD_SOLUTION. The solution goes to all shards; it may say that more rows are needed, and settle
 * opens them. INFEASIBLE: lower cannot be met, as for phase_router_assign_by_scores; this is known only when all rows are
 * open. INVALID_ARGUMENT: a row that is given twice, scores that are not those of these rows. OUT_OF_RANGE: a row's
 * number. */
PHASE_ROUTER_API phase_router_status phase_router_score_shard_solve(const phase_router_score_shard *shard,
                                                                    const int32_t *rows, size_t n_rows,
                                                                    int64_t *solution, size_t solution_len);

/* Looks whether all rows of the shard hold what is best for them under the solution's prices, opens those that do not,
 * and writes the routes of the shard's rows: routes_len = (row_end - row_begin) * k. They are final once no shard has
 * opened a row; until then, what routes, certificate and part hold except part.opened means nothing. certificate may be
 * NULL; its start must be NULL and its tolerance 0, and its outputs and part->lambda are the same for all shards: a proof
 * for all rows together (SPEC section 9.2), if not the one that phase_router_assign_by_scores gives. part_size = sizeof
 * *part (the first version has 56 bytes). INVALID_ARGUMENT: a solution of a shard that was given other sums, or not of
 * all open rows; scores that have changed. OUT_OF_RANGE: a solution that cannot be. SIZE_MISMATCH: solution_len. */
PHASE_ROUTER_API phase_router_status phase_router_score_shard_settle(
    phase_router_score_shard *shard, const phase_router_scores *scores, const int64_t *solution,
    size_t solution_len, int32_t *routes, size_t routes_len, const phase_router_certificate *certificate,
    phase_router_shard_part *part, size_t part_size);

/* ------------------------------------------------------------------------------------------------------------
 * Results
 * --------------------------------------------------------------------------------------------------------- */

/* What the last successful routing call of a router did: phase_router_route_packed, _route_degrees, _route_rows,
 * _route_csr, _assign, _assign_rows, _assign_grouped, _reassign or _assign_by_scores. Counts are over the rows that
 * the call computed. Newer versions only append fields. */
typedef struct phase_router_stats {
  uint32_t struct_size;
  uint32_t spec_version;
  uint64_t n_sources;
  uint64_t n_targets;
  uint64_t seed;
  uint32_t k;
  uint32_t flags;          /* as phase_router_get_options shows them */
  uint32_t selection;      /* PHASE_ROUTER_SELECT_* */
  int32_t threads;         /* the most threads that any stage ran on, as counted while it ran */
  uint64_t rows;           /* rows computed */
  uint64_t candidates;     /* candidates before the cut at k, all rows; for an assignment, its routes */
  uint64_t active_routes;  /* routes kept, all rows */
  uint64_t rows_cut;       /* rows with more than k candidates */
  uint64_t rows_short;     /* rows with fewer than k routes */
  uint64_t rows_empty;     /* rows without a route */
  uint64_t source_mass;    /* sum of all source degrees (M * N for an assignment) */
  uint64_t target_mass;    /* sum of all target degrees */
  double routes_per_row;   /* active_routes / rows */
  double fill_ratio;       /* active_routes / (rows * k) */
  double edge_density;     /* active_routes / (rows * N) */
  double expected_density; /* source_mass * target_mass / (M N)^2: the exact mean density before the cut */
  double nominal_density;  /* k / N: the density if every row were full */
  double degrees_ms;       /* time to obtain and check the degrees (apportionment included), milliseconds */
  double setup_ms;         /* time to prepare what all rows need (permutations, arcs) */
  double routing_ms;       /* time to compute the rows */
  double total_ms;         /* the whole call */
  char simd_level[16];     /* as phase_router_simd_level() */
} phase_router_stats;

/* Writes the stats: caller_size bytes with struct_size = caller_size. Fields that the library does not know are zero,
 * and those that a caller with a smaller struct does not know are left out. Ratios with a zero denominator are 0.
 * NO_RESULT: no routing call of this router has succeeded. OUT_OF_RANGE: caller_size is below the first version's (200
 * bytes) or above 4096. INVALID_ARGUMENT. */
PHASE_ROUTER_API phase_router_status phase_router_get_stats(const phase_router *router,
                                                            phase_router_stats *stats, size_t caller_size);

/* The load of every target in a dense result: loads[j] is how often j occurs in routes (n_sources x k entries, each a
 * target in [0, N) or -1). loads_len = N. OUT_OF_RANGE: an entry that is neither. INVALID_ARGUMENT, SIZE_MISMATCH,
 * OVERFLOW, NO_MEMORY. */
PHASE_ROUTER_API phase_router_status phase_router_column_loads(const int32_t *routes, uint64_t n_sources,
                                                               uint32_t k, uint64_t n_targets,
                                                               uint64_t *loads, size_t loads_len);

/* A summary of loads. Newer versions only append fields. */
typedef struct phase_router_load_stats {
  uint32_t struct_size;
  uint32_t reserved; /* 0 */
  uint64_t min;
  uint64_t max;
  uint64_t total;
  double mean;   /* total / N */
  double stddev; /* population standard deviation */
  double skew;   /* max / mean; 0 when total is 0 */
} phase_router_load_stats;

/* Summarises loads (n_targets entries). All figures are 0 when n_targets is 0. caller_size is as in
 * phase_router_get_stats, but at least 56, the size of the struct's first version. OVERFLOW: the sum of the loads does
 * not fit in 64 bits. INVALID_ARGUMENT, OUT_OF_RANGE. */
PHASE_ROUTER_API phase_router_status phase_router_summarize_loads(const uint64_t *loads, uint64_t n_targets,
                                                                  phase_router_load_stats *stats,
                                                                  size_t caller_size);

/* ------------------------------------------------------------------------------------------------------------
 * Dispatch
 *
 * From routes to the data that is routed, such as tokens that go to experts. For every route a copy of the source's
 * data goes to a place in a buffer in which those of a target lie together, target after target (as products of
 * matrices in groups need them); what the target makes of it is then found at the same place. Where targets lie on
 * several ranks (processes, devices), what goes to a rank lies together as well; or a row is sent to a rank once,
 * however many of its targets lie there.
 *
 * None of this depends on a seed: a router lends its threads, its memory and its cancel callback, and its stats stay as
 * they are. Errors of both functions: INVALID_ARGUMENT (pointers, a type, changed during the call), OUT_OF_RANGE
 * (sizes, an entry of the routes that is neither -1 nor a target, row_stride below k, a struct_size), OVERFLOW (sizes;
 * with INT32, M * k or a place above 2^31 - 1), BUFFER_TOO_SMALL, UNSUPPORTED, NO_MEMORY, CANCELLED.
 * --------------------------------------------------------------------------------------------------------- */

/* Types of integers. */
enum { PHASE_ROUTER_INT32 = 0, PHASE_ROUTER_INT64 = 1 };

/* Routes from anywhere: M rows of k entries, each a target or -1 for an empty slot, which may be anywhere in a row. A
 * row may hold a target several times. Newer versions only append fields. */
typedef struct phase_router_routes {
  uint32_t struct_size; /* sizeof(phase_router_routes) of the header the caller was compiled with */
  uint32_t type;        /* PHASE_ROUTER_INT32, PHASE_ROUTER_INT64 */
  const void *values;   /* row i begins at element i * row_stride */
  uint64_t row_stride;  /* elements from one row to the next, at least k; 0 = k */
} phase_router_routes;

/* Where routes lie when they are ordered by target. The route in slot c of row i has the number i * k + c. The routes
 * of a target lie in ascending order of their numbers, and so of their sources. Each output may be NULL, and all have
 * one type. Newer versions only append fields. */
typedef struct phase_router_dispatch {
  uint32_t struct_size; /* sizeof(phase_router_dispatch) of the header the caller was compiled with */
  uint32_t type;        /* of all outputs: PHASE_ROUTER_INT32, PHASE_ROUTER_INT64 */
  /* The number of places of every target is the least multiple of this that holds its routes. At most
   * PHASE_ROUTER_MAX_SIZE; 0 = 1. */
  uint64_t multiple;
  void *counts; /* out: N: the number of routes of each target */
  /* out: N + 1: target j has the places offsets[j] .. offsets[j + 1] - 1, of which the first counts[j] hold routes */
  void *offsets;
  void *order;   /* out: order_len: the number of the route at each place, -1 where there is none */
  void *sources; /* out: order_len: the row of that route, -1 where there is none */
  void *places;  /* out: M x k: the place of each route, -1 for an empty slot */
  /* At least offsets[N], and 0 if both order and sources are NULL. M * k + min(N, M * k) * (multiple - 1) is always
   * enough. */
  uint64_t order_len;
} phase_router_dispatch;

/* Orders routes by target. One pass over the routes counts, and checks them before anything is written; a second one
 * writes. What is left of order and sources behind the last place is -1. To learn offsets[N] first, ask for offsets
 * alone. BUFFER_TOO_SMALL: order_len is below offsets[N]. */
PHASE_ROUTER_API phase_router_status phase_router_dispatch_plan(phase_router *router,
                                                                const phase_router_routes *routes,
                                                                uint64_t n_sources, uint64_t n_targets,
                                                                uint32_t k,
                                                                const phase_router_dispatch *dispatch);

/* Which rows go to which rank, each once, however many of its targets lie there. Each output may be NULL, and all have
 * one type. Newer versions only append fields. */
typedef struct phase_router_rank_dispatch {
  uint32_t struct_size; /* sizeof(phase_router_rank_dispatch) of the header the caller was compiled with */
  uint32_t type;        /* of all outputs: PHASE_ROUTER_INT32, PHASE_ROUTER_INT64 */
  uint64_t n_ranks;     /* from 1 to N (1 if N is 0) */
  /* n_ranks + 1 entries, 0 first, N last, none below the one before: rank d has the targets bounds[d] ..
   * bounds[d + 1] - 1. NULL = runs that are equal up to one target: bounds[d] = floor(d * N / n_ranks). */
  const uint32_t *bounds;
  void *route_counts; /* out: n_ranks: the number of routes to each rank */
  void *counts;       /* out: n_ranks: the number of rows that go to each rank */
  void *offsets;      /* out: n_ranks + 1: those for rank d are sources[offsets[d] .. offsets[d + 1] - 1] */
  void *sources;      /* out: sources_len: rows, ascending for each rank; then -1 */
  void *places;       /* out: M x k: where in sources each route finds its row, -1 for an empty slot */
  /* At least offsets[n_ranks], and 0 if sources is NULL. M * min(k, n_ranks) is always enough. */
  uint64_t sources_len;
} phase_router_rank_dispatch;

/* Finds the rows for each rank. In an all-to-all that sends a copy for every route, the send buffer is ordered as
 * phase_router_dispatch_plan orders routes without a multiple, and route_counts are the sizes of its parts; in one that
 * sends a row to a rank once, the send buffer has the rows of sources, and counts are the sizes of its parts.
 * INVALID_ARGUMENT also: bounds that fall, do not begin with 0 or do not end with N. OUT_OF_RANGE also: n_ranks, an
 * entry of bounds. BUFFER_TOO_SMALL: sources_len is below offsets[n_ranks]. */
PHASE_ROUTER_API phase_router_status phase_router_dispatch_ranks(phase_router *router,
                                                                 const phase_router_routes *routes,
                                                                 uint64_t n_sources, uint64_t n_targets,
                                                                 uint32_t k,
                                                                 const phase_router_rank_dispatch *ranks);

/* ------------------------------------------------------------------------------------------------------------
 * Keys
 *
 * From a key (a name, a number) to a partition, such as the source of an assignment (SPEC section 12): the key's bytes
 * are hashed by XXH3-64 with seed 0, and a hash h of n partitions belongs to partition (h * n) div 2^64. So the
 * partition of a key depends on the key and on n alone, and any library that has XXH3 finds it.
 * --------------------------------------------------------------------------------------------------------- */

/* How keys lie in memory, and which bytes of a key are hashed. */
enum {
  /* 64-bit integers in the processor's byte order, aligned; signed or unsigned: 2^64 - 1 and -1 are the same key. Hashed
   * as 8 bytes, the least significant first. */
  PHASE_ROUTER_KEYS_INT64 = 0,
  /* width bytes for each key, of which the zero bytes at the end are no part of the key. */
  PHASE_ROUTER_KEYS_BYTES = 1,
  /* width code points for each key, as aligned 32-bit integers in the processor's byte order, of which the zeros at the
   * end are no part of the key. Hashed as UTF-8. */
  PHASE_ROUTER_KEYS_UTF32 = 2,
  /* Keys of different lengths one after another: key q is the bytes from offsets[q] to offsets[q + 1] - 1 of values, and
   * offsets are n_keys + 1 signed 32-bit integers that never fall. (Arrow's layout of strings and of bytes.) */
  PHASE_ROUTER_KEYS_OFFSETS32 = 3,
  /* The same with signed 64-bit integers. (Arrow's large strings.) */
  PHASE_ROUTER_KEYS_OFFSETS64 = 4
};

/* Keys. Newer versions only append fields. */
typedef struct phase_router_keys {
  uint32_t struct_size; /* sizeof(phase_router_keys) of the header the caller was compiled with */
  uint32_t type;        /* PHASE_ROUTER_KEYS_* */
  const void *values;
  const void *offsets; /* OFFSETS32, OFFSETS64: the offsets; otherwise NULL */
  uint64_t
      width; /* BYTES: bytes of a key; UTF32: code points of a key; INT64: 0; OFFSETS32, OFFSETS64: how many bytes
                        * values has, which no offset is above */
} phase_router_keys;

/* The hash of one key of so many bytes: XXH3-64 with seed 0. It is what phase_router_hash_keys gives for the same bytes.
 * INVALID_ARGUMENT. UNSUPPORTED: the library was built without xxHash's header. */
PHASE_ROUTER_API phase_router_status phase_router_hash_key(const void *key, size_t key_len, uint64_t *hash);

/* The hash of each of many keys: hashes_len = n_keys. It runs on the calling thread alone.
 * INVALID_ARGUMENT: the type, offsets where the type has none, buffers; changed during the call. OUT_OF_RANGE:
 * width is not 0 with INT64, an offset that is negative, falls, or is above width, a code point above 0x10FFFF or one of a
 * surrogate (0xD800 to 0xDFFF), a struct_size. OVERFLOW: sizes. SIZE_MISMATCH, NO_MEMORY (UTF32 alone). UNSUPPORTED: the
 * struct_size, or the library was built without xxHash's header. */
PHASE_ROUTER_API phase_router_status phase_router_hash_keys(const phase_router_keys *keys, uint64_t n_keys,
                                                            uint64_t *hashes, size_t hashes_len);

/* The partition of each of many keys, below n_partitions: partitions_len = n_keys. Everything else is as for
 * phase_router_hash_keys. OUT_OF_RANGE: n_partitions is 0 or above PHASE_ROUTER_MAX_SIZE. */
PHASE_ROUTER_API phase_router_status phase_router_key_partitions(const phase_router_keys *keys,
                                                                 uint64_t n_keys, uint64_t n_partitions,
                                                                 uint32_t *partitions, size_t partitions_len);

/* ------------------------------------------------------------------------------------------------------------
 * Bit matrices and the literal pipeline
 *
 * rows and columns are at most PHASE_ROUTER_MAX_SIZE. Errors of every function: INVALID_ARGUMENT,
 * SIZE_MISMATCH, OUT_OF_RANGE, OVERFLOW (sizes).
 * --------------------------------------------------------------------------------------------------------- */

/* Packs a rows x columns byte matrix; any nonzero byte is a one. bits_len = rows * ceil(columns / 64). */
PHASE_ROUTER_API phase_router_status phase_router_pack_bits(const uint8_t *bytes, uint64_t rows,
                                                            uint64_t columns, uint64_t *bits,
                                                            size_t bits_len);

/* The inverse of phase_router_pack_bits: writes bytes of 0 and 1. bytes_len = rows * columns. */
PHASE_ROUTER_API phase_router_status phase_router_unpack_bits(const uint64_t *bits, uint64_t rows,
                                                              uint64_t columns, uint8_t *bytes,
                                                              size_t bytes_len);

/* The number of ones in each row of a packed matrix. degrees_len = rows. */
PHASE_ROUTER_API phase_router_status phase_router_row_degrees(const uint64_t *bits, uint64_t rows,
                                                              uint64_t columns, uint32_t *degrees,
                                                              size_t degrees_len);

/* The candidates were first described by a pipeline of bit matrices: align the ones of each row of S, rotate each row
 * to where its arc begins, permute the columns, do the same to T, transpose it, and take the AND. The router needs none
 * of these matrices; they are the stages of the literal pipeline (SPEC section 5), for those who want to see them. */
enum {
  PHASE_ROUTER_STAGE_S_ALIGNED = 0,  /* M x N */
  PHASE_ROUTER_STAGE_S_ROTATED = 1,  /* M x N */
  PHASE_ROUTER_STAGE_S_SHUFFLED = 2, /* M x N */
  PHASE_ROUTER_STAGE_S_FINAL = 3,    /* M x N */
  PHASE_ROUTER_STAGE_T_ALIGNED = 4,  /* N x M */
  PHASE_ROUTER_STAGE_T_ROTATED = 5,  /* N x M */
  PHASE_ROUTER_STAGE_T_SHUFFLED = 6, /* N x M */
  PHASE_ROUTER_STAGE_T_PREPARED = 7, /* N x M */
  PHASE_ROUTER_STAGE_T_FINAL = 8,    /* M x N, transposed */
  PHASE_ROUTER_STAGE_O = 9           /* M x N: all candidates, before the cut at k */
};

/* Makes the matrix of one stage of the literal pipeline from the packed matrices s_bits (M x N) and t_bits (N x M),
 * with the seed, options and permutations of the router. It takes O(M N / 64) memory, and is meant for pictures, study
 * and tests. The matrix that a stage does not need may be NULL (t_bits for the S stages, s_bits for the T stages).
 * bits_len = M * ceil(N / 64), or N * ceil(M / 64) for the N x M stages. Also NO_MEMORY. */
PHASE_ROUTER_API phase_router_status phase_router_stage(phase_router *router, uint32_t stage,
                                                        const uint64_t *s_bits, const uint64_t *t_bits,
                                                        uint64_t n_sources, uint64_t n_targets,
                                                        uint64_t *bits, size_t bits_len);

#ifdef __cplusplus
}
#endif

#endif /* PHASE_ROUTER_H */
