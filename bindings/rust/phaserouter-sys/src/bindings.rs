// Made from include/phase_router.h by `cargo run -p generate-bindings`. Do not edit.

pub const PHASE_ROUTER_VERSION_MAJOR: u32 = 0;
pub const PHASE_ROUTER_VERSION_MINOR: u32 = 2;
pub const PHASE_ROUTER_VERSION_PATCH: u32 = 0;
pub const PHASE_ROUTER_SPEC_VERSION: u32 = 1;
pub const PHASE_ROUTER_MAX_SIZE: u32 = 2147483647;
pub const PHASE_ROUTER_MAX_SCORE_TARGETS: u32 = 4096;
pub const PHASE_ROUTER_MAX_THREADS: u32 = 1024;
pub const PHASE_ROUTER_SHARD_SUMS: u32 = 288;
pub const PHASE_ROUTER_SHARD_SOLUTION: u32 = 4;
/// 0 is success, errors are negative. A value keeps its meaning for ever; new ones may be added.
pub type phase_router_status = i32;
pub const PHASE_ROUTER_OK: _bindgen_ty_1 = 0;
/// A null or misaligned pointer, buffers that overlap, an unknown flag, a number that stands for no choice.
pub const PHASE_ROUTER_ERROR_INVALID_ARGUMENT: _bindgen_ty_1 = -1;
/// A length that is not what the shape asks for.
pub const PHASE_ROUTER_ERROR_SIZE_MISMATCH: _bindgen_ty_1 = -2;
/** A value or size outside its range: a degree s_i > N or t_j > M, n_sources > PHASE_ROUTER_MAX_SIZE, a range of rows
 that ends behind the last row.*/
pub const PHASE_ROUTER_ERROR_OUT_OF_RANGE: _bindgen_ty_1 = -3;
/// A product of sizes or a sum of weights that does not fit in 64 bits (or in size_t).
pub const PHASE_ROUTER_ERROR_OVERFLOW: _bindgen_ty_1 = -4;
/// An output is too small whose size is only known after counting (the targets of phase_router_route_csr).
pub const PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL: _bindgen_ty_1 = -5;
/// No degrees or assignment can satisfy the request; the message says why.
pub const PHASE_ROUTER_ERROR_INFEASIBLE: _bindgen_ty_1 = -6;
/// An array that has to be a permutation and is none.
pub const PHASE_ROUTER_ERROR_NOT_A_PERMUTATION: _bindgen_ty_1 = -7;
/** The library or the processor does not have what is asked for: a routing spec or an instruction set level that it
 does not know, or fields at the end of a struct that only a newer version of the library knows.*/
pub const PHASE_ROUTER_ERROR_UNSUPPORTED: _bindgen_ty_1 = -8;
/// Memory could not be allocated.
pub const PHASE_ROUTER_ERROR_NO_MEMORY: _bindgen_ty_1 = -9;
/// The router has no stats to report, because no routing call has succeeded yet.
pub const PHASE_ROUTER_ERROR_NO_RESULT: _bindgen_ty_1 = -10;
/// A defect of the library. Please report it.
pub const PHASE_ROUTER_ERROR_INTERNAL: _bindgen_ty_1 = -11;
/// The cancel callback of the options asked the call to stop.
pub const PHASE_ROUTER_ERROR_CANCELLED: _bindgen_ty_1 = -12;
pub type _bindgen_ty_1 = ::core::ffi::c_int;
extern "C" {
    /** A short English name of a status, e.g. "out of range"; "unknown status" for a value that is none. Never NULL,
 never freed.*/
    pub fn phase_router_status_string(
        status: phase_router_status,
    ) -> *const ::core::ffi::c_char;
}
extern "C" {
    /** The message of the last call on this thread that failed: one English line, "argument: rule", or only what happened
 where no argument is at fault. It is empty before the first failure, and stays as it is until the next failure.*/
    pub fn phase_router_last_error() -> *const ::core::ffi::c_char;
}
extern "C" {
    /// The library's version, "major.minor.patch".
    pub fn phase_router_version() -> *const ::core::ffi::c_char;
}
extern "C" {
    /// The newest routing spec that the library computes.
    pub fn phase_router_spec_version() -> u32;
}
extern "C" {
    /** The name of the instruction set level whose kernels run in this process: "scalar", "avx2", "avx512" (F, CD, DQ, BW
 and VL), "avx512vbmi2" (also IFMA, VBMI, VBMI2, VPOPCNTDQ, BITALG), "neon64" or "wasm128" (WebAssembly). Every level gives
 the same results.
 When the library is first called it takes the fastest level that the processor runs, or the one that the environment
 variable PHASE_ROUTER_SIMD names.*/
    pub fn phase_router_simd_level() -> *const ::core::ffi::c_char;
}
extern "C" {
    /// How calls come by several threads: "openmp", or "none" in a build without OpenMP, whose calls run on one thread.
    pub fn phase_router_threading() -> *const ::core::ffi::c_char;
}
/** Whether the rows of S and T are permuted, by two permutations rho and tau that follow from the seed: row i of the
 routes is then the row of source rho(i), and target j has the degree t_tau(j) (SPEC section 4). This hides the
 input order; balance does not need it. Setting both bits is an error; setting neither takes the build's default,
 which is off unless the library was configured with -DPHASE_ROUTER_ROW_PERMUTATIONS=ON.*/
pub const PHASE_ROUTER_ROW_PERMUTATIONS_ON: _bindgen_ty_2 = 1;
/** Whether the rows of S and T are permuted, by two permutations rho and tau that follow from the seed: row i of the
 routes is then the row of source rho(i), and target j has the degree t_tau(j) (SPEC section 4). This hides the
 input order; balance does not need it. Setting both bits is an error; setting neither takes the build's default,
 which is off unless the library was configured with -DPHASE_ROUTER_ROW_PERMUTATIONS=ON.*/
pub const PHASE_ROUTER_ROW_PERMUTATIONS_OFF: _bindgen_ty_2 = 2;
/// Each row lists its targets in ascending order instead of phase order.
pub const PHASE_ROUTER_SORT_ROWS: _bindgen_ty_2 = 4;
/// Option flags. Bits that are not named here must be zero.
pub type _bindgen_ty_2 = ::core::ffi::c_uint;
/** k of them at random, every set of k as likely as any other; the seed and the row's index decide. The set for k
 contains the set for any smaller k. The default.*/
pub const PHASE_ROUTER_SELECT_RANDOM: _bindgen_ty_3 = 0;
/// The k lowest target indices.
pub const PHASE_ROUTER_SELECT_FIRST: _bindgen_ty_3 = 1;
/// Which k candidates a row with more than k keeps.
pub type _bindgen_ty_3 = ::core::ffi::c_uint;
/** A callback that is asked during long calls whether they shall stop: 0 = go on, anything else = stop.

 The callback runs on the thread that made the call and on no other, after every few milliseconds of work (at most 10;
 calls of less than about 2 ms never ask). Two things are done in one piece and may take longer: finding the
 candidates of a row that has tens of millions of them, and copying a caller's permutation of millions of entries.
 When the callback answers with a nonzero value, the call returns PHASE_ROUTER_ERROR_CANCELLED as soon as its threads
 have ended. The outputs of the call are then undefined, and the router (or the assignment) is as usable as before.
 The callback and its data must stay valid as long as the router, or any assignment that was created from it, is
 used. The callback must return normally (no longjmp, no C++ exception), and must not call any function of this
 library that returns a status.*/
pub type phase_router_cancel_callback = ::core::option::Option<
    unsafe extern "C" fn(data: *mut ::core::ffi::c_void) -> i32,
>;
/** Options of a router. In every field but struct_size zero means the default, so that
 `phase_router_options o = {sizeof o};` are the default options. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_options {
    /// sizeof(phase_router_options) of the header the caller was compiled with
    pub struct_size: u32,
    /// PHASE_ROUTER_ROW_PERMUTATIONS_*, PHASE_ROUTER_SORT_ROWS
    pub flags: u32,
    /// any value; 0 is a seed like any other
    pub seed: u64,
    /// PHASE_ROUTER_SELECT_*
    pub selection: u32,
    /** the most threads that a call may use, up to PHASE_ROUTER_MAX_THREADS; 0 = what
 OMP_NUM_THREADS says, held to the number of processors that the process may use*/
    pub num_threads: i32,
    /// routing spec to compute; 0 = PHASE_ROUTER_SPEC_VERSION of the library
    pub spec_version: u32,
    /// must be 0
    pub reserved: u32,
    /// NULL = calls cannot be stopped
    pub cancel: phase_router_cancel_callback,
    /// handed to cancel as it is
    pub cancel_data: *mut ::core::ffi::c_void,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_options",
    ][::core::mem::size_of::<phase_router_options>() - 48usize];
    [
        "Alignment of phase_router_options",
    ][::core::mem::align_of::<phase_router_options>() - 8usize];
    [
        "Offset of field: phase_router_options::struct_size",
    ][::core::mem::offset_of!(phase_router_options, struct_size) - 0usize];
    [
        "Offset of field: phase_router_options::flags",
    ][::core::mem::offset_of!(phase_router_options, flags) - 4usize];
    [
        "Offset of field: phase_router_options::seed",
    ][::core::mem::offset_of!(phase_router_options, seed) - 8usize];
    [
        "Offset of field: phase_router_options::selection",
    ][::core::mem::offset_of!(phase_router_options, selection) - 16usize];
    [
        "Offset of field: phase_router_options::num_threads",
    ][::core::mem::offset_of!(phase_router_options, num_threads) - 20usize];
    [
        "Offset of field: phase_router_options::spec_version",
    ][::core::mem::offset_of!(phase_router_options, spec_version) - 24usize];
    [
        "Offset of field: phase_router_options::reserved",
    ][::core::mem::offset_of!(phase_router_options, reserved) - 28usize];
    [
        "Offset of field: phase_router_options::cancel",
    ][::core::mem::offset_of!(phase_router_options, cancel) - 32usize];
    [
        "Offset of field: phase_router_options::cancel_data",
    ][::core::mem::offset_of!(phase_router_options, cancel_data) - 40usize];
};
impl Default for phase_router_options {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
extern "C" {
    /** Writes the default options: caller_size bytes of zeros with struct_size = caller_size. Pass sizeof *options for it.
 INVALID_ARGUMENT: options is NULL. OUT_OF_RANGE: caller_size is below 32, the size of the struct's first version, or
 above 4096.

 How struct_size is used, here and wherever an options struct is read: it tells the library which version of the
 struct the caller knows. To a struct that is smaller than the library's own, zeros are added. One that is larger is
 accepted if all bytes past the library's own size are zero, and is UNSUPPORTED otherwise. One of less than 32 or more
 than 4096 bytes is OUT_OF_RANGE.*/
    pub fn phase_router_options_init(
        options: *mut phase_router_options,
        caller_size: usize,
    ) -> phase_router_status;
}
/** A router has a seed, options, and memory that its calls reuse: of several calls of one shape only the first allocates
 memory (but phase_router_stage always does, and phase_router_reassign and phase_router_assign_by_scores may).*/
#[repr(C)]
#[derive(Debug)]
pub struct phase_router {
    _unused: [u8; 0],
}
extern "C" {
    /** Creates a router; *out is NULL after an error. options may be NULL for the defaults.
 INVALID_ARGUMENT: out is NULL, an unknown flag or selection, both row permutation bits, a nonzero reserved
 field. OUT_OF_RANGE: num_threads, struct_size. UNSUPPORTED: a spec_version that this library does not have, nonzero
 bytes past the fields that it knows, or an environment variable PHASE_ROUTER_SIMD that names a level which does not
 exist or which the processor does not run. NO_MEMORY.*/
    pub fn phase_router_create(
        out: *mut *mut phase_router,
        options: *const phase_router_options,
    ) -> phase_router_status;
}
extern "C" {
    /// Frees the router. NULL is allowed and does nothing.
    pub fn phase_router_destroy(router: *mut phase_router);
}
extern "C" {
    /** Replaces the seed. Every later call uses the new one. Permutations that were set (see below) stay set.
 INVALID_ARGUMENT: router is NULL.*/
    pub fn phase_router_set_seed(
        router: *mut phase_router,
        seed: u64,
    ) -> phase_router_status;
}
extern "C" {
    /** Reads the options that the router uses. Where spec_version or the row permutation bits were left to the default, what
 was taken for them is shown; num_threads is shown as it was given. options->struct_size is set to caller_size, and
 fields that the library does not know are zero. Errors are those of phase_router_options_init, and INVALID_ARGUMENT:
 router is NULL.*/
    pub fn phase_router_get_options(
        router: *const phase_router,
        options: *mut phase_router_options,
        caller_size: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Sets permutations that the router is to use instead of those that follow from the seed (SPEC section 4). They are
 copied:
   pi_s[j]  the phase of target j,  N entries        pi_t[i]  the phase of source i,  M entries
   rho[i]   the row of S used for source i, M entries tau[j]  the row of T used for target j, N entries
 For one that is NULL with length 0 the router goes back to the seed's. rho and tau apply whether row permutations are
 on or off. Later routing calls must have the n_sources and n_targets that fit (SIZE_MISMATCH otherwise). The
 assignment does not use permutations.
 INVALID_ARGUMENT, SIZE_MISMATCH (pi_s and tau, or pi_t and rho, of different lengths; a length without a
 pointer), OUT_OF_RANGE (a length above PHASE_ROUTER_MAX_SIZE), NOT_A_PERMUTATION, NO_MEMORY. After any error
 the permutations are as before.*/
    pub fn phase_router_set_permutations(
        router: *mut phase_router,
        pi_s: *const u32,
        pi_s_len: usize,
        pi_t: *const u32,
        pi_t_len: usize,
        rho: *const u32,
        rho_len: usize,
        tau: *const u32,
        tau_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Writes the permutations that a routing of n_sources x n_targets would use, each of them the one that was set or the
 seed's, in the layout of phase_router_set_permutations. Any output may be NULL with length 0 to skip it.
 INVALID_ARGUMENT, SIZE_MISMATCH (a length, or a permutation that was set for another size), OUT_OF_RANGE,
 NO_MEMORY.*/
    pub fn phase_router_get_permutations(
        router: *mut phase_router,
        n_sources: u64,
        n_targets: u64,
        pi_s: *mut u32,
        pi_s_len: usize,
        pi_t: *mut u32,
        pi_t_len: usize,
        rho: *mut u32,
        rho_len: usize,
        tau: *mut u32,
        tau_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Routes by a pair of packed bit matrices: s_bits is S, M x N, whose row i has s_i ones; t_bits is T, N x M, whose row
 j has t_j ones. Only the number of ones in each row matters. routes: M x k, routes_len = M * k.
 Time O((sum of packed words) + M + N + sum(s)/64 + M k); memory O(M + N).*/
    pub fn phase_router_route_packed(
        router: *mut phase_router,
        s_bits: *const u64,
        t_bits: *const u64,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        routes: *mut i32,
        routes_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Routes by degrees: source_degrees has M entries in [0, N], target_degrees N entries in [0, M]. routes: M x k,
 routes_len = M * k.*/
    pub fn phase_router_route_degrees(
        router: *mut phase_router,
        source_degrees: *const u32,
        target_degrees: *const u32,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        routes: *mut i32,
        routes_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Rows row_begin .. row_end - 1 of what phase_router_route_degrees would write, computed alone. All M source
 degrees are still read, because a source's arc begins where those before it end. routes: (row_end - row_begin) x k.
 OUT_OF_RANGE: row_begin > row_end or row_end > n_sources.*/
    pub fn phase_router_route_rows(
        router: *mut phase_router,
        source_degrees: *const u32,
        target_degrees: *const u32,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        row_begin: u64,
        row_end: u64,
        routes: *mut i32,
        routes_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** The same routes as compressed sparse rows: row i is targets[row_offsets[i] .. row_offsets[i+1] - 1].
 row_offsets_len = M + 1. With targets NULL and targets_len 0 only row_offsets is written: its last entry is
 the length that targets needs. targets_len may be larger than that. BUFFER_TOO_SMALL: it is smaller;
 row_offsets has then been written, targets has not.*/
    pub fn phase_router_route_csr(
        router: *mut phase_router,
        source_degrees: *const u32,
        target_degrees: *const u32,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        row_offsets: *mut u64,
        row_offsets_len: usize,
        targets: *mut i32,
        targets_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /// How many candidates each source has before the cut at k. counts_len = M.
    pub fn phase_router_count_candidates(
        router: *mut phase_router,
        source_degrees: *const u32,
        target_degrees: *const u32,
        n_sources: u64,
        n_targets: u64,
        counts: *mut u32,
        counts_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** The loads that routing with each of n_seeds seeds would give, without storing any route. The router's own seed is
 neither used nor changed, and neither are its stats. loads: n_seeds x N, loads_len = n_seeds * N; entry (q, j) is the
 number of sources that keep target j under seeds[q]. Each thread treats seeds of its own and needs about 12 M + 44 N
 bytes; there are no more threads than 1 GiB has room for, but at least one.*/
    pub fn phase_router_sample_loads(
        router: *mut phase_router,
        source_degrees: *const u32,
        target_degrees: *const u32,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        seeds: *const u64,
        n_seeds: usize,
        loads: *mut u64,
        loads_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Turns non-negative integer weights into integer degrees that are proportional to them, rounded by largest remainders
 (SPEC section 7.1.1): the degrees sum to total, none is above cap, and a weight of 0 gets 0. What the cap takes from
 a heavy target goes to the others in proportion. Of equal remainders those of the lowest targets are rounded up.
 weights and degrees: n_targets entries, degrees_len = n_targets. cap <= PHASE_ROUTER_MAX_SIZE.
 OVERFLOW: the sum of the weights does not fit in 64 bits. INFEASIBLE: total > 0 and cap times the number of positive
 weights is below total. Both can be true of one call: it then gives OVERFLOW.
 INVALID_ARGUMENT, SIZE_MISMATCH, OUT_OF_RANGE, NO_MEMORY.*/
    pub fn phase_router_apportion(
        weights: *const u64,
        n_targets: u64,
        total: u64,
        cap: u64,
        degrees: *mut u32,
        degrees_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** The same, but rounded as the seed decides (SPEC section 7.1.2). With total = k * M and cap = M these are the loads
 that phase_router_assign gives under that seed. The share of target j is cap if the cap holds it down. The others
 share what is then left of total in proportion to their weights; where the cap holds nobody down, the share of target
 j is total * weights[j] / sum(weights).
   1. degrees[j] is its share rounded down or up, and the share itself where that is an integer;
   2. over seeds, the mean of degrees[j] is its share;
   3. for every j, degrees[0] + ... + degrees[j] is less than one away from the sum of these targets' shares. So the
      sum over neighbouring targets (such as the experts of one processor) is less than two away from the sum of their
      shares; and it is that sum where the shares before the first and those up to the last of them both sum to
      integers.
 Parameters and errors are those of phase_router_apportion.*/
    pub fn phase_router_shares(
        seed: u64,
        weights: *const u64,
        n_targets: u64,
        total: u64,
        cap: u64,
        degrees: *mut u32,
        degrees_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** The exact assignment (SPEC section 7): every source gets exactly k different targets, and the load of target j is
 what phase_router_shares gives it with total = k * M and cap = M. Any consecutive rows together give every target
 close to its share of their routes. Once the loads are drawn, two targets meet in a row as often as chance would have
 them meet. But the loads of neighbouring targets depend on each other where shares are small: if each of the first
 two targets has a share of 1/2, exactly one of them gets a source.
 weights: n_targets entries. To fix the loads, pass the loads themselves as weights: integers that sum to k * M, each
 at most M, for example what phase_router_apportion gives. routes: M x k, routes_len = M * k.
 With M = 0 or k = 0 there are no routes, and neither k nor the weights are looked at.
 INFEASIBLE: k > N, or fewer than k targets have a positive weight. OVERFLOW: the sum of the weights, or M * k, does
 not fit. INVALID_ARGUMENT, SIZE_MISMATCH, OUT_OF_RANGE, NO_MEMORY, CANCELLED.*/
    pub fn phase_router_assign(
        router: *mut phase_router,
        weights: *const u64,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        routes: *mut i32,
        routes_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Rows row_begin .. row_end - 1 of what phase_router_assign would write, computed alone. An assignment consists of
 blocks of about N / k consecutive rows; the time is O(N) for each block that the rows lie in, and O(k) for each row.
 routes: (row_end - row_begin) x k. OUT_OF_RANGE also: row_begin > row_end or row_end > n_sources. To ask for rows
 more than once, make a phase_router_assignment, which does not compute the loads again.*/
    pub fn phase_router_assign_rows(
        router: *mut phase_router,
        weights: *const u64,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        row_begin: u64,
        row_end: u64,
        routes: *mut i32,
        routes_len: usize,
    ) -> phase_router_status;
}
/** An exact assignment that can be asked for rows. It holds what phase_router_assign computes before it writes the first
 row. It never changes, so any number of threads may use one at the same time (its cancel callback, if it has one,
 then runs on each of them). It has copies of the router's seed and options, and may be used after its router is
 destroyed.*/
#[repr(C)]
#[derive(Debug)]
pub struct phase_router_assignment {
    _unused: [u8; 0],
}
extern "C" {
    /** Creates the assignment that phase_router_assign(router, weights, n_sources, n_targets, k) would write; *out is
 NULL after an error. Parameters and errors as there, and INVALID_ARGUMENT: out is NULL. The router is free for other
 calls, or to be destroyed, afterwards.

 Creation also prepares for reading single rows where that takes little time and memory:
   - With at most 2^21 routes (k * M), and whenever M < 2 ceil(N / k), creation computes all routes and keeps them,
     in the time of phase_router_assign and 4 bytes a route (at most 8 MB, or at most 16 bytes a target). A row is
     then copied.
   - Otherwise, where k <= N / 32 (N / 128 if N > 65536) and they fit in 12 MB, it keeps the orders of the blocks
     (SPEC section 7.4) and sums of their quotas, in about 2 k M nanoseconds. A row then takes about a third of a
     microsecond for each of its targets, and one to three microseconds if N > 65536.
   - Otherwise nothing is computed beforehand, and a row costs O(N).
 A list of rows is treated in parts of up to 2048 entries. The rows of a part that lie in one block of about N / k
 consecutive rows never cost more together than O(N), which is that of the whole block, and O(k) each.
 Besides, the object takes 20 bytes a target (4 where M < 2 ceil(N / k)), and each thread that reads at the same time
 as others needs O(N) bytes more.*/
    pub fn phase_router_assignment_create(
        out: *mut *mut phase_router_assignment,
        router: *const phase_router,
        weights: *const u64,
        n_sources: u64,
        n_targets: u64,
        k: u32,
    ) -> phase_router_status;
}
extern "C" {
    /// Frees the assignment. NULL is allowed and does nothing. No other thread may be using it.
    pub fn phase_router_assignment_destroy(assignment: *mut phase_router_assignment);
}
extern "C" {
    /** Rows row_begin .. row_end - 1, as phase_router_assign would write them. routes: (row_end - row_begin) x k.
 OUT_OF_RANGE: row_begin > row_end or row_end > n_sources. INVALID_ARGUMENT, SIZE_MISMATCH, OVERFLOW, NO_MEMORY,
 CANCELLED.*/
    pub fn phase_router_assignment_rows(
        assignment: *const phase_router_assignment,
        row_begin: u64,
        row_end: u64,
        routes: *mut i32,
        routes_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** A list of rows, in any order, each as often as it is listed: row q of routes is row rows[q] of the assignment. rows:
 n_rows entries, each below M. routes: n_rows x k, routes_len = n_rows * k. OUT_OF_RANGE: an entry of rows.
 INVALID_ARGUMENT, SIZE_MISMATCH, OVERFLOW, NO_MEMORY, CANCELLED.*/
    pub fn phase_router_assignment_gather(
        assignment: *const phase_router_assignment,
        rows: *const u64,
        n_rows: usize,
        routes: *mut i32,
        routes_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** The load of every target over all M rows, which is what phase_router_shares gives under the assignment's seed.
 loads_len = N. INVALID_ARGUMENT, SIZE_MISMATCH.*/
    pub fn phase_router_assignment_loads(
        assignment: *const phase_router_assignment,
        loads: *mut u32,
        loads_len: usize,
    ) -> phase_router_status;
}
/// The k targets of every row lie in k different groups.
pub const PHASE_ROUTER_GROUPS_SPREAD: _bindgen_ty_4 = 0;
/// The targets of every row lie in exactly groups_per_row groups, k / groups_per_row different ones in each.
pub const PHASE_ROUTER_GROUPS_LOCAL: _bindgen_ty_4 = 1;
/// What a row may take (SPEC section 10).
pub type _bindgen_ty_4 = ::core::ffi::c_uint;
/// The groups of the targets. Newer versions only append fields.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_groups {
    /// sizeof(phase_router_groups) of the header the caller was compiled with
    pub struct_size: u32,
    /// PHASE_ROUTER_GROUPS_*
    pub rule: u32,
    /// n_targets entries: the group of each target, below n_groups
    pub group_of: *const u32,
    /// at most n_targets; groups may be empty
    pub n_groups: u32,
    /// LOCAL: a divisor of k; SPREAD: 0
    pub groups_per_row: u32,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_groups",
    ][::core::mem::size_of::<phase_router_groups>() - 24usize];
    [
        "Alignment of phase_router_groups",
    ][::core::mem::align_of::<phase_router_groups>() - 8usize];
    [
        "Offset of field: phase_router_groups::struct_size",
    ][::core::mem::offset_of!(phase_router_groups, struct_size) - 0usize];
    [
        "Offset of field: phase_router_groups::rule",
    ][::core::mem::offset_of!(phase_router_groups, rule) - 4usize];
    [
        "Offset of field: phase_router_groups::group_of",
    ][::core::mem::offset_of!(phase_router_groups, group_of) - 8usize];
    [
        "Offset of field: phase_router_groups::n_groups",
    ][::core::mem::offset_of!(phase_router_groups, n_groups) - 16usize];
    [
        "Offset of field: phase_router_groups::groups_per_row",
    ][::core::mem::offset_of!(phase_router_groups, groups_per_row) - 20usize];
};
impl Default for phase_router_groups {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
/** How the rule changed shares. A group can be in a row only once, and so can a target: one that is heavy is in every
 row, where its weight alone would ask for more, and others get what it loses. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct phase_router_group_stats {
    pub struct_size: u32,
    /// groups that are held down to M rows
    pub groups_capped: u32,
    /// LOCAL: targets that are held down to the rows of their group
    pub targets_capped: u32,
    /// 0
    pub reserved: u32,
    /// the part of all routes, from 0 to 1, that others get for it
    pub shares_changed: f64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_group_stats",
    ][::core::mem::size_of::<phase_router_group_stats>() - 24usize];
    [
        "Alignment of phase_router_group_stats",
    ][::core::mem::align_of::<phase_router_group_stats>() - 8usize];
    [
        "Offset of field: phase_router_group_stats::struct_size",
    ][::core::mem::offset_of!(phase_router_group_stats, struct_size) - 0usize];
    [
        "Offset of field: phase_router_group_stats::groups_capped",
    ][::core::mem::offset_of!(phase_router_group_stats, groups_capped) - 4usize];
    [
        "Offset of field: phase_router_group_stats::targets_capped",
    ][::core::mem::offset_of!(phase_router_group_stats, targets_capped) - 8usize];
    [
        "Offset of field: phase_router_group_stats::reserved",
    ][::core::mem::offset_of!(phase_router_group_stats, reserved) - 12usize];
    [
        "Offset of field: phase_router_group_stats::shares_changed",
    ][::core::mem::offset_of!(phase_router_group_stats, shares_changed) - 16usize];
};
extern "C" {
    /** The exact assignment where targets lie in groups (SPEC section 10): k different targets a row that keep the rule.
   - SPREAD: the load of every target, and of every group, is its share, rounded down or up.
   - LOCAL: every group gets its share of the rows, rounded down or up; each of its targets gets its share of what the
     group has, rounded down or up, which is less than two away from its share of all routes.
 Shares are in proportion to the weights, but for what stats says. Over seeds the mean of every load is the share. Any
 consecutive rows together give every group and every target close to its share of their routes. Once the loads are
 drawn, chance alone decides which targets of different groups meet in a row.
 weights and routes are as for phase_router_assign. stats may be NULL; otherwise stats_size = sizeof *stats, and it is
 written as in phase_router_get_stats (the first version has 24 bytes), by successful calls only.
 With M = 0 or k = 0 there are no routes, and the weights are not looked at, but the groups are.
 INFEASIBLE: a row needs more groups than there are, or than have a positive weight; LOCAL: a group of positive weight
 has fewer than k / groups_per_row targets of positive weight. OUT_OF_RANGE: n_groups above n_targets, an entry of
 group_of, groups_per_row that is 0 or does not divide k, a struct_size. INVALID_ARGUMENT: rule, groups_per_row that
 is not 0 with SPREAD. OVERFLOW, SIZE_MISMATCH, UNSUPPORTED, NO_MEMORY, CANCELLED.*/
    pub fn phase_router_assign_grouped(
        router: *mut phase_router,
        weights: *const u64,
        groups: *const phase_router_groups,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        routes: *mut i32,
        routes_len: usize,
        stats: *mut phase_router_group_stats,
        stats_size: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Creates an assignment, to be asked for rows, of what phase_router_assign_grouped would write. Parameters and errors
 are as there, and everything else as for phase_router_assignment_create. With at most 2^21 routes all of them are
 kept. Otherwise a row takes O(n_groups + targets of its groups), or much less where indices fit in 12 MB; and besides
 these the object takes about 40 bytes a target and 2 KB for each group of several targets.*/
    pub fn phase_router_assignment_create_grouped(
        out: *mut *mut phase_router_assignment,
        router: *const phase_router,
        weights: *const u64,
        groups: *const phase_router_groups,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        stats: *mut phase_router_group_stats,
        stats_size: usize,
    ) -> phase_router_status;
}
/// max_moves holds.
pub const PHASE_ROUTER_LIMIT_MOVES: _bindgen_ty_5 = 1;
/// Flags of phase_router_previous. Bits that are not named here must be zero.
pub type _bindgen_ty_5 = ::core::ffi::c_uint;
/// The routes that are to be kept as far as possible. Newer versions only append fields.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_previous {
    /// sizeof(phase_router_previous) of the header the caller was compiled with
    pub struct_size: u32,
    /// PHASE_ROUTER_LIMIT_MOVES
    pub flags: u32,
    /** n_sources x k entries: different targets in each row, and -1 for free places, anywhere in a row. They must not
 overlap the new routes.*/
    pub routes: *const i32,
    /// rows of routes: as many as there are to be now, or fewer, or more
    pub n_sources: u64,
    /// with PHASE_ROUTER_LIMIT_MOVES: the most moves to make; otherwise not looked at
    pub max_moves: u64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_previous",
    ][::core::mem::size_of::<phase_router_previous>() - 32usize];
    [
        "Alignment of phase_router_previous",
    ][::core::mem::align_of::<phase_router_previous>() - 8usize];
    [
        "Offset of field: phase_router_previous::struct_size",
    ][::core::mem::offset_of!(phase_router_previous, struct_size) - 0usize];
    [
        "Offset of field: phase_router_previous::flags",
    ][::core::mem::offset_of!(phase_router_previous, flags) - 4usize];
    [
        "Offset of field: phase_router_previous::routes",
    ][::core::mem::offset_of!(phase_router_previous, routes) - 8usize];
    [
        "Offset of field: phase_router_previous::n_sources",
    ][::core::mem::offset_of!(phase_router_previous, n_sources) - 16usize];
    [
        "Offset of field: phase_router_previous::max_moves",
    ][::core::mem::offset_of!(phase_router_previous, max_moves) - 24usize];
};
impl Default for phase_router_previous {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
/// A route that moves: the row gives up target from, which stood in its place slot, and gets target to.
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct phase_router_move {
    pub row: u32,
    /// below k: of from in the previous routes, and, unless rows are sorted, of to in the new ones
    pub slot: u32,
    pub from: i32,
    pub to: i32,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of phase_router_move"][::core::mem::size_of::<phase_router_move>() - 16usize];
    [
        "Alignment of phase_router_move",
    ][::core::mem::align_of::<phase_router_move>() - 4usize];
    [
        "Offset of field: phase_router_move::row",
    ][::core::mem::offset_of!(phase_router_move, row) - 0usize];
    [
        "Offset of field: phase_router_move::slot",
    ][::core::mem::offset_of!(phase_router_move, slot) - 4usize];
    [
        "Offset of field: phase_router_move::from",
    ][::core::mem::offset_of!(phase_router_move, from) - 8usize];
    [
        "Offset of field: phase_router_move::to",
    ][::core::mem::offset_of!(phase_router_move, to) - 12usize];
};
/** What a reassignment came to. Routes are counted in the rows that there were and still are; that rows were added or
 taken away at the end is no move. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct phase_router_reassign_stats {
    pub struct_size: u32,
    /// the most threads that any stage ran on
    pub threads: i32,
    /// routes of previous rows that are not in the new rows: entries of the list of moves
    pub moves: u64,
    /// moves that the limit has put off; 0 = all loads are their shares
    pub moves_left: u64,
    /** no routes with these loads need fewer moves: the sum over all targets of max(0, routes that
 it has now - its load). moves + moves_left is this, or more where rows would hold a
 target, or a group, twice. Without a rule and with SPREAD it is the least possible in any
 case; with LOCAL it need not be.*/
    pub bound: u64,
    /// routes in places that were free, or in added rows
    pub filled: u64,
    /// previous rows that broke the rule of the groups
    pub rows_mended: u64,
    /// as in phase_router_group_stats; 0 without groups
    pub groups_capped: u32,
    /// targets that are held down to M rows, or with LOCAL to the rows of their group
    pub targets_capped: u32,
    /// the part of all routes, from 0 to 1, that others get for what is held down
    pub shares_changed: f64,
    /// the whole call
    pub total_ms: f64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_reassign_stats",
    ][::core::mem::size_of::<phase_router_reassign_stats>() - 72usize];
    [
        "Alignment of phase_router_reassign_stats",
    ][::core::mem::align_of::<phase_router_reassign_stats>() - 8usize];
    [
        "Offset of field: phase_router_reassign_stats::struct_size",
    ][::core::mem::offset_of!(phase_router_reassign_stats, struct_size) - 0usize];
    [
        "Offset of field: phase_router_reassign_stats::threads",
    ][::core::mem::offset_of!(phase_router_reassign_stats, threads) - 4usize];
    [
        "Offset of field: phase_router_reassign_stats::moves",
    ][::core::mem::offset_of!(phase_router_reassign_stats, moves) - 8usize];
    [
        "Offset of field: phase_router_reassign_stats::moves_left",
    ][::core::mem::offset_of!(phase_router_reassign_stats, moves_left) - 16usize];
    [
        "Offset of field: phase_router_reassign_stats::bound",
    ][::core::mem::offset_of!(phase_router_reassign_stats, bound) - 24usize];
    [
        "Offset of field: phase_router_reassign_stats::filled",
    ][::core::mem::offset_of!(phase_router_reassign_stats, filled) - 32usize];
    [
        "Offset of field: phase_router_reassign_stats::rows_mended",
    ][::core::mem::offset_of!(phase_router_reassign_stats, rows_mended) - 40usize];
    [
        "Offset of field: phase_router_reassign_stats::groups_capped",
    ][::core::mem::offset_of!(phase_router_reassign_stats, groups_capped) - 48usize];
    [
        "Offset of field: phase_router_reassign_stats::targets_capped",
    ][::core::mem::offset_of!(phase_router_reassign_stats, targets_capped) - 52usize];
    [
        "Offset of field: phase_router_reassign_stats::shares_changed",
    ][::core::mem::offset_of!(phase_router_reassign_stats, shares_changed) - 56usize];
    [
        "Offset of field: phase_router_reassign_stats::total_ms",
    ][::core::mem::offset_of!(phase_router_reassign_stats, total_ms) - 64usize];
};
extern "C" {
    /** The exact assignment that keeps as many of the previous routes as it can (SPEC section 11). Every source gets k
 different targets that keep the rule of the groups, every target its share of today's weights, rounded down or up,
 and as few routes as possible change.
   - Targets may be added at the end (n_targets grows; the others keep their numbers), removed by a weight of 0, and
     given other weights. Rows may be added or taken away at the end.
   - Shares are those of phase_router_assign, or with groups of phase_router_assign_grouped. They are rounded to what
     a target has already, where that is the share rounded down or up and sums allow it. So where nothing has changed
     nothing moves, under any seed. Where nothing is held, routes and loads are those of the other two calls.
   - The number of moves is the least possible for the loads that were chosen. The exception is the rule LOCAL: the
     fewest rows change groups, and then in each group the fewest routes change, but both together need not be least.
   - The seed draws which rows give up a target that has too many, and which of the waiting targets they get.
   - Routes that stay keep their place in the row. A target that comes takes the place of one that goes: of its own
     group if there is one. With PHASE_ROUTER_SORT_ROWS rows are sorted afterwards.
   - Previous rows may break the rule of the groups, because groups were changed: they are mended, by moves.
 With PHASE_ROUTER_LIMIT_MOVES and a limit below the moves that are needed, the call makes that many of them (rows
 that break the rule first), and fills all free places. Loads are then between what they were and what they are to be,
 except for targets that a chain of moves passes through: where rows have hardly a choice, a target may have gained a
 row and not lost another yet, or the other way round. Calling again with the result, and the same weights and seed,
 makes further moves, until moves_left is 0; where there are such chains, moves_left may stay as it is for a call.
 LOCAL moves all routes of a row at once if the row changes groups, and does not fill its free places before; so
 limits below k may put off every move.

 groups may be NULL: there is no rule besides that targets of a row differ. weights and routes are as for
 phase_router_assign; to fix the loads, pass them as weights. moves may be NULL with moves_len 0. Otherwise it gets
 the list of moves, ascending by row and slot, and what is behind the last stays as it is; moves_len entries are
 enough if that is max_moves, or k times the previous rows. stats may be NULL; otherwise stats_size = sizeof *stats,
 and it is written as in phase_router_get_stats (the first version has 72 bytes). Outputs are written by successful
 calls only.
 With M = 0 or k = 0 there are no routes, and neither the weights nor the previous routes are looked at, but the
 groups are. Rows that are taken away are not looked at either.
 Time is proportional to M * k, to N, and to k for every move, where rows have a choice. It can grow with the square
 of M where nearly every row has to hold every target, or every group: 3 copies on 3 targets when a fourth comes, or
 in 3 racks when a fourth comes, or in 4 racks that they did not keep apart before. Then 40,000 rows take about a
 second. Memory is O(N), and at most four times the routes where few of them move, or eight times with LOCAL; where
 many move, twice that.
 OUT_OF_RANGE: an entry of the previous routes that is neither -1 nor below n_targets; previous n_sources.
 INVALID_ARGUMENT: a target that a previous row holds twice; flags. BUFFER_TOO_SMALL: there are more moves than
 moves_len. Everything else is as for phase_router_assign and phase_router_assign_grouped.*/
    pub fn phase_router_reassign(
        router: *mut phase_router,
        previous: *const phase_router_previous,
        weights: *const u64,
        groups: *const phase_router_groups,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        routes: *mut i32,
        routes_len: usize,
        moves: *mut phase_router_move,
        moves_len: usize,
        stats: *mut phase_router_reassign_stats,
        stats_size: usize,
    ) -> phase_router_status;
}
/// IEEE 754 binary32. Minus infinity forbids its pair; NaN and plus infinity are errors.
pub const PHASE_ROUTER_SCORES_FLOAT32: _bindgen_ty_6 = 0;
/// Integers in [-2^30, 2^30]. -2^31 forbids its pair.
pub const PHASE_ROUTER_SCORES_INT32: _bindgen_ty_6 = 1;
/// What scores are.
pub type _bindgen_ty_6 = ::core::ffi::c_uint;
/// The scores of M sources for N targets. Newer versions only append fields.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_scores {
    /// sizeof(phase_router_scores) of the header the caller was compiled with
    pub struct_size: u32,
    /// PHASE_ROUTER_SCORES_*
    pub type_: u32,
    /// row i begins at element i * row_stride
    pub values: *const ::core::ffi::c_void,
    /// elements from one row to the next, at least N; 0 = N
    pub row_stride: u64,
    /** packed M x N bit matrix: pairs whose bit is 0 are forbidden, and their scores are not
 looked at; NULL = all are allowed*/
    pub allowed: *const u64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_scores",
    ][::core::mem::size_of::<phase_router_scores>() - 32usize];
    [
        "Alignment of phase_router_scores",
    ][::core::mem::align_of::<phase_router_scores>() - 8usize];
    [
        "Offset of field: phase_router_scores::struct_size",
    ][::core::mem::offset_of!(phase_router_scores, struct_size) - 0usize];
    [
        "Offset of field: phase_router_scores::type_",
    ][::core::mem::offset_of!(phase_router_scores, type_) - 4usize];
    [
        "Offset of field: phase_router_scores::values",
    ][::core::mem::offset_of!(phase_router_scores, values) - 8usize];
    [
        "Offset of field: phase_router_scores::row_stride",
    ][::core::mem::offset_of!(phase_router_scores, row_stride) - 16usize];
    [
        "Offset of field: phase_router_scores::allowed",
    ][::core::mem::offset_of!(phase_router_scores, allowed) - 24usize];
};
impl Default for phase_router_scores {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
/** How many rows each target may get: in proportion to weights, or within bounds. Either weights is given, or upper is,
 with or without lower. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_load_bounds {
    /// sizeof(phase_router_load_bounds) of the header the caller was compiled with
    pub struct_size: u32,
    /// must be 0
    pub reserved: u32,
    /** N: at most shares(seed, weights, total = k * M, cap = M), and exactly that where every row
 is full*/
    pub weights: *const u64,
    /// N: at least so many, or the call fails as infeasible; NULL = 0
    pub lower: *const u32,
    /** N: at most so many, each at most M. Exact loads, as far as the allowed pairs can give them:
 upper that sums to k * M, and no lower. A capacity factor: upper above k * M / N.*/
    pub upper: *const u32,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_load_bounds",
    ][::core::mem::size_of::<phase_router_load_bounds>() - 32usize];
    [
        "Alignment of phase_router_load_bounds",
    ][::core::mem::align_of::<phase_router_load_bounds>() - 8usize];
    [
        "Offset of field: phase_router_load_bounds::struct_size",
    ][::core::mem::offset_of!(phase_router_load_bounds, struct_size) - 0usize];
    [
        "Offset of field: phase_router_load_bounds::reserved",
    ][::core::mem::offset_of!(phase_router_load_bounds, reserved) - 4usize];
    [
        "Offset of field: phase_router_load_bounds::weights",
    ][::core::mem::offset_of!(phase_router_load_bounds, weights) - 8usize];
    [
        "Offset of field: phase_router_load_bounds::lower",
    ][::core::mem::offset_of!(phase_router_load_bounds, lower) - 16usize];
    [
        "Offset of field: phase_router_load_bounds::upper",
    ][::core::mem::offset_of!(phase_router_load_bounds, upper) - 24usize];
};
impl Default for phase_router_load_bounds {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
/** What proves that no assignment is better (SPEC section 9.2), where the search for it starts, and how near to the best it
 may end. Each pointer may be NULL. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_certificate {
    /// sizeof(phase_router_certificate) of the header the caller was compiled with
    pub struct_size: u32,
    /// must be 0
    pub reserved: u32,
    /** in: N prices, such as those of an earlier call. Good ones save time; exact routes do not depend
 on them. May be the same array as prices.*/
    pub start: *const i64,
    /** out: N prices, in units of fixed point. They are not unique, and may change with the library's
 version and with start*/
    pub prices: *mut i64,
    /** out: ceil(N / 64) words: the set J of targets that stand in the way of more routes; empty if all
 rows are full*/
    pub full: *mut u64,
    /** in: 0 for the best assignment. Otherwise the total may be below the best by as much as this for each
 route, in units of scores (SPEC section 9.3); finite, and not negative*/
    pub tolerance: f64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_certificate",
    ][::core::mem::size_of::<phase_router_certificate>() - 40usize];
    [
        "Alignment of phase_router_certificate",
    ][::core::mem::align_of::<phase_router_certificate>() - 8usize];
    [
        "Offset of field: phase_router_certificate::struct_size",
    ][::core::mem::offset_of!(phase_router_certificate, struct_size) - 0usize];
    [
        "Offset of field: phase_router_certificate::reserved",
    ][::core::mem::offset_of!(phase_router_certificate, reserved) - 4usize];
    [
        "Offset of field: phase_router_certificate::start",
    ][::core::mem::offset_of!(phase_router_certificate, start) - 8usize];
    [
        "Offset of field: phase_router_certificate::prices",
    ][::core::mem::offset_of!(phase_router_certificate, prices) - 16usize];
    [
        "Offset of field: phase_router_certificate::full",
    ][::core::mem::offset_of!(phase_router_certificate, full) - 24usize];
    [
        "Offset of field: phase_router_certificate::tolerance",
    ][::core::mem::offset_of!(phase_router_certificate, tolerance) - 32usize];
};
impl Default for phase_router_certificate {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
/** What an assignment by scores came to. Sums of scores are in units of fixed point: a float x is the integer nearest to
 x * 2^exponent. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct phase_router_score_stats {
    pub struct_size: u32,
    /// 0 for integer scores
    pub exponent: i32,
    pub routes: u64,
    /// rows with fewer than k routes
    pub rows_short: u64,
    /// sum of the scores of all routes
    pub total: i64,
    /// the same for the k largest allowed scores of every row, whatever the loads
    pub top_total: i64,
    /// the bound on total that prices and lambda prove: total itself without a tolerance
    pub dual: i64,
    /// of the certificate: at most 0
    pub lambda: i64,
    /// routes with a score below their row's k-th largest
    pub routes_below_top: u64,
    /// routes moved along shortest paths, after coarser steps, or within the tolerance
    pub augmentations: u64,
    /// how often all scores were read
    pub passes: u32,
    /// the most threads that any stage ran on
    pub threads: i32,
    /// time for the starting prices, milliseconds
    pub prices_ms: f64,
    /// for the selection and the search
    pub search_ms: f64,
    /// for the routes, their order and the certificate
    pub output_ms: f64,
    /// the whole call
    pub total_ms: f64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_score_stats",
    ][::core::mem::size_of::<phase_router_score_stats>() - 112usize];
    [
        "Alignment of phase_router_score_stats",
    ][::core::mem::align_of::<phase_router_score_stats>() - 8usize];
    [
        "Offset of field: phase_router_score_stats::struct_size",
    ][::core::mem::offset_of!(phase_router_score_stats, struct_size) - 0usize];
    [
        "Offset of field: phase_router_score_stats::exponent",
    ][::core::mem::offset_of!(phase_router_score_stats, exponent) - 4usize];
    [
        "Offset of field: phase_router_score_stats::routes",
    ][::core::mem::offset_of!(phase_router_score_stats, routes) - 8usize];
    [
        "Offset of field: phase_router_score_stats::rows_short",
    ][::core::mem::offset_of!(phase_router_score_stats, rows_short) - 16usize];
    [
        "Offset of field: phase_router_score_stats::total",
    ][::core::mem::offset_of!(phase_router_score_stats, total) - 24usize];
    [
        "Offset of field: phase_router_score_stats::top_total",
    ][::core::mem::offset_of!(phase_router_score_stats, top_total) - 32usize];
    [
        "Offset of field: phase_router_score_stats::dual",
    ][::core::mem::offset_of!(phase_router_score_stats, dual) - 40usize];
    [
        "Offset of field: phase_router_score_stats::lambda",
    ][::core::mem::offset_of!(phase_router_score_stats, lambda) - 48usize];
    [
        "Offset of field: phase_router_score_stats::routes_below_top",
    ][::core::mem::offset_of!(phase_router_score_stats, routes_below_top) - 56usize];
    [
        "Offset of field: phase_router_score_stats::augmentations",
    ][::core::mem::offset_of!(phase_router_score_stats, augmentations) - 64usize];
    [
        "Offset of field: phase_router_score_stats::passes",
    ][::core::mem::offset_of!(phase_router_score_stats, passes) - 72usize];
    [
        "Offset of field: phase_router_score_stats::threads",
    ][::core::mem::offset_of!(phase_router_score_stats, threads) - 76usize];
    [
        "Offset of field: phase_router_score_stats::prices_ms",
    ][::core::mem::offset_of!(phase_router_score_stats, prices_ms) - 80usize];
    [
        "Offset of field: phase_router_score_stats::search_ms",
    ][::core::mem::offset_of!(phase_router_score_stats, search_ms) - 88usize];
    [
        "Offset of field: phase_router_score_stats::output_ms",
    ][::core::mem::offset_of!(phase_router_score_stats, output_ms) - 96usize];
    [
        "Offset of field: phase_router_score_stats::total_ms",
    ][::core::mem::offset_of!(phase_router_score_stats, total_ms) - 104usize];
};
extern "C" {
    /** The assignment by scores (SPEC section 9): at most k distinct allowed targets for every source, loads within their
 bounds, and of all such assignments the one with the most routes; of these the one with the largest sum of scores in
 fixed point; of these the one that the seed decides. The result is the same on every machine, for every number of threads
 and for all starting prices. Each row lists its targets in descending order of their scores, or, with
 PHASE_ROUTER_SORT_ROWS, of their indices in ascending order; then -1. routes: M x k, routes_len = M * k.

 With a tolerance in the certificate there are as many routes and loads keep to the same bounds, but the sum may be below
 the largest by so much, in less time; which of the routes that are good enough are found may depend on the starting
 prices.

 certificate may be NULL. stats may be NULL; otherwise stats_size = sizeof *stats, and phase_router_score_stats is
 written as in phase_router_get_stats (the first version has 112 bytes). Both outputs are written by successful calls only.

 Floats are read as 30-bit integers with one exponent for all, so that the largest magnitude lies in [2^29, 2^30). Where
 some huge score (a mask of -1e9) leaves less than 10 bits for the differences within most rows, the call is refused: forbid
 pairs by minus infinity or by the bit matrix. Time is proportional to M * N for usual scores; it can be ten times that
 where masks or bounds leave rows short, twenty times where M is not much larger than N, and hundreds of times where
 scores are products x_i * y_j (with k = 1 and more than 128 targets, a thousand times). Memory is at most a quarter of the scores, and in proportion to N^2 and to the pairs in
 which an exchange is nearly worth its price (with a tolerance that is met without the exact search, at most 24 bytes a route); unlike other calls, this one may
 allocate each time.

 OUT_OF_RANGE: N above PHASE_ROUTER_MAX_SCORE_TARGETS, a tolerance that is NaN, infinite or negative, a score that is NaN,
 plus infinity or outside the integers' range, scores that fixed point would flatten, row_stride < N, upper above M, lower above upper, a struct_size. INFEASIBLE: lower
 cannot be met (the message names targets that cannot be filled); with weights, as phase_router_assign. OVERFLOW: k * M is
 2^33 or more, the sum of the weights, sizes. INVALID_ARGUMENT: both weights and bounds, or neither (unless N = 0, where
 NULL is the empty upper, and rows are empty); the type; changed during the call. SIZE_MISMATCH, UNSUPPORTED, NO_MEMORY,
 CANCELLED.*/
    pub fn phase_router_assign_by_scores(
        router: *mut phase_router,
        scores: *const phase_router_scores,
        loads: *const phase_router_load_bounds,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        routes: *mut i32,
        routes_len: usize,
        certificate: *const phase_router_certificate,
        stats: *mut phase_router_score_stats,
        stats_size: usize,
    ) -> phase_router_status;
}
/** A shard: a range of the rows of one assignment by scores, and what is known of all of them. Each process has one (or
 several), and passes the same scores of its rows to every call. What the processes exchange, by whatever means they
 have, is arrays of integers: sums over all shards; the rows that are still open once prices are found, which go to one
 process; and the solution for them, which that process sends to all. Usually few rows are open. Where prices are not
 found closely (as with many bounds above the shares, a capacity factor of 1.25 for example, or scores with structure),
 it can be all of them: that process then needs room for all scores. The routes are then those that
 phase_router_assign_by_scores gives for all rows together. For every shard, in this order:

   create
   do accumulate -> sums;  add up the sums of all shards, element by element;  update(sums) -> more    while more
   do open_rows -> rows;   bring the rows of all shards to one process;  there solve(rows) -> solution;
      send it to all;  settle(solution) -> routes, part;  add up part.opened of all shards    while that is not 0
   destroy

 There are up to 35 rounds of sums, and usually one or two of open rows. All calls of a shard come from one thread at a
 time, any thread; different shards may be used at the same time. A call that fails leaves the shard as it was, and may be made
 again (an accumulate that fails in the last round of sums must be); a call at the wrong time is INVALID_ARGUMENT. What is wrong with one shard's scores is said to that shard alone: the program
 sees to it that the others do not wait for its sums. All arrays are the caller's, and are not kept.*/
#[repr(C)]
#[derive(Debug)]
pub struct phase_router_score_shard {
    _unused: [u8; 0],
}
/// What a shard came to. Sums of scores are in units of fixed point. Newer versions only append fields.
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct phase_router_shard_part {
    pub struct_size: u32,
    /// the same for all shards: a float x is the integer nearest to x * 2^exponent
    pub exponent: i32,
    /// rows that had to be opened: if any shard has some, nothing else is final
    pub opened: u64,
    /// of this shard, like the following
    pub routes: u64,
    /// rows with fewer than k routes
    pub rows_short: u64,
    /// sum of the scores of all routes
    pub total: i64,
    /// the same for the k largest allowed scores of every row, whatever the loads
    pub top_total: i64,
    /// of the certificate, the same for all shards: at most 0
    pub lambda: i64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_shard_part",
    ][::core::mem::size_of::<phase_router_shard_part>() - 56usize];
    [
        "Alignment of phase_router_shard_part",
    ][::core::mem::align_of::<phase_router_shard_part>() - 8usize];
    [
        "Offset of field: phase_router_shard_part::struct_size",
    ][::core::mem::offset_of!(phase_router_shard_part, struct_size) - 0usize];
    [
        "Offset of field: phase_router_shard_part::exponent",
    ][::core::mem::offset_of!(phase_router_shard_part, exponent) - 4usize];
    [
        "Offset of field: phase_router_shard_part::opened",
    ][::core::mem::offset_of!(phase_router_shard_part, opened) - 8usize];
    [
        "Offset of field: phase_router_shard_part::routes",
    ][::core::mem::offset_of!(phase_router_shard_part, routes) - 16usize];
    [
        "Offset of field: phase_router_shard_part::rows_short",
    ][::core::mem::offset_of!(phase_router_shard_part, rows_short) - 24usize];
    [
        "Offset of field: phase_router_shard_part::total",
    ][::core::mem::offset_of!(phase_router_shard_part, total) - 32usize];
    [
        "Offset of field: phase_router_shard_part::top_total",
    ][::core::mem::offset_of!(phase_router_shard_part, top_total) - 40usize];
    [
        "Offset of field: phase_router_shard_part::lambda",
    ][::core::mem::offset_of!(phase_router_shard_part, lambda) - 48usize];
};
extern "C" {
    /** Creates the shard of the rows [row_begin, row_end) of n_sources, which may be none. Every row must be in one shard,
 and seed, n_sources, n_targets, k, loads and start must be the same for all shards: the first update says
 if they are not. Options are taken from the router, which is not needed afterwards; of these the number of threads, the
 level, PHASE_ROUTER_SORT_ROWS and the callback may differ between shards. loads are those of all rows together, as for
 phase_router_assign_by_scores. start: n_targets prices to start from, such as those of an earlier certificate, or
 NULL. The routes do not depend on them, but good ones save rounds and open rows. Sets *out to NULL if it fails. The
 shard keeps about n_targets / 8 + 2 bytes a row, and its calls take as much again and some 8 more; accumulate up to five
 times the shard's scores where most scores of a target are nearly equal.
 OUT_OF_RANGE: row_end above n_sources, row_begin above row_end; other errors as for phase_router_assign_by_scores.*/
    pub fn phase_router_score_shard_create(
        out: *mut *mut phase_router_score_shard,
        router: *const phase_router,
        loads: *const phase_router_load_bounds,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        row_begin: u64,
        row_end: u64,
        start: *const i64,
    ) -> phase_router_status;
}
extern "C" {
    /// NULL is allowed.
    pub fn phase_router_score_shard_destroy(shard: *mut phase_router_score_shard);
}
extern "C" {
    /** Writes what this round asks of the shard's rows. scores: row_end - row_begin rows, the shard's first one first, all
 of one type in all shards and rounds. sums_len = 2 * n_targets + PHASE_ROUTER_SHARD_SUMS. Their sums over all shards fit
 in 64 bits with a sign. Errors: those of scores in phase_router_assign_by_scores; INVALID_ARGUMENT: the last round is
 over, the type.*/
    pub fn phase_router_score_shard_accumulate(
        shard: *mut phase_router_score_shard,
        scores: *const phase_router_scores,
        sums: *mut i64,
        sums_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Takes the sums over all shards; this shard must have accumulated its own. Sets more to 1 if another round of sums is
 to follow, and to 0 otherwise; it is the same for all shards. INVALID_ARGUMENT: sums of
 another round, a row that is in no shard or in two, shards of different problems, scores of several types.
 OUT_OF_RANGE: sums that cannot be, scores that fixed point would flatten: then all shards say so.*/
    pub fn phase_router_score_shard_update(
        shard: *mut phase_router_score_shard,
        sums: *const i64,
        sums_len: usize,
        more: *mut u32,
    ) -> phase_router_status;
}
extern "C" {
    /** Sets count to the number of the shard's open rows, and writes them if rows is not NULL: for each its number among all
 rows, and then its n_targets scores in fixed point, where -2^31 is a forbidden pair. rows_len = count * (n_targets + 1);
 a first call with NULL and 0, which does not look at scores, tells count. INVALID_ARGUMENT: there are rounds of sums
 to come.*/
    pub fn phase_router_score_shard_open_rows(
        shard: *const phase_router_score_shard,
        scores: *const phase_router_scores,
        rows: *mut i32,
        rows_len: usize,
        count: *mut usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Finds what is best for the open rows of all shards: rows has n_rows of them, what open_rows wrote for one shard after what it
 wrote for another, in any order. To be called with one shard, no matter which. solution_len = 2 * n_targets + n_rows *
 (k + 1) + PHASE_ROUTER_SHARD_SOLUTION. The solution goes to all shards; it may say that more rows are needed, and settle
 opens them. INFEASIBLE: lower cannot be met, as for phase_router_assign_by_scores; this is known only when all rows are
 open. INVALID_ARGUMENT: a row that is given twice, scores that are not those of these rows. OUT_OF_RANGE: a row's
 number.*/
    pub fn phase_router_score_shard_solve(
        shard: *const phase_router_score_shard,
        rows: *const i32,
        n_rows: usize,
        solution: *mut i64,
        solution_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** Looks whether all rows of the shard hold what is best for them under the solution's prices, opens those that do not,
 and writes the routes of the shard's rows: routes_len = (row_end - row_begin) * k. They are final once no shard has
 opened a row; until then, what routes, certificate and part hold except part.opened means nothing. certificate may be
 NULL; its start must be NULL and its tolerance 0, and its outputs and part->lambda are the same for all shards: a proof
 for all rows together (SPEC section 9.2), if not the one that phase_router_assign_by_scores gives. part_size = sizeof
 *part (the first version has 56 bytes). INVALID_ARGUMENT: a solution of a shard that was given other sums, or not of
 all open rows; scores that have changed. OUT_OF_RANGE: a solution that cannot be. SIZE_MISMATCH: solution_len.*/
    pub fn phase_router_score_shard_settle(
        shard: *mut phase_router_score_shard,
        scores: *const phase_router_scores,
        solution: *const i64,
        solution_len: usize,
        routes: *mut i32,
        routes_len: usize,
        certificate: *const phase_router_certificate,
        part: *mut phase_router_shard_part,
        part_size: usize,
    ) -> phase_router_status;
}
/** What the last successful routing call of a router did: phase_router_route_packed, _route_degrees, _route_rows,
 _route_csr, _assign, _assign_rows, _assign_grouped, _reassign or _assign_by_scores. Counts are over the rows that
 the call computed. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct phase_router_stats {
    pub struct_size: u32,
    pub spec_version: u32,
    pub n_sources: u64,
    pub n_targets: u64,
    pub seed: u64,
    pub k: u32,
    /// as phase_router_get_options shows them
    pub flags: u32,
    /// PHASE_ROUTER_SELECT_*
    pub selection: u32,
    /// the most threads that any stage ran on, as counted while it ran
    pub threads: i32,
    /// rows computed
    pub rows: u64,
    /// candidates before the cut at k, all rows; for an assignment, its routes
    pub candidates: u64,
    /// routes kept, all rows
    pub active_routes: u64,
    /// rows with more than k candidates
    pub rows_cut: u64,
    /// rows with fewer than k routes
    pub rows_short: u64,
    /// rows without a route
    pub rows_empty: u64,
    /// sum of all source degrees (M * N for an assignment)
    pub source_mass: u64,
    /// sum of all target degrees
    pub target_mass: u64,
    /// active_routes / rows
    pub routes_per_row: f64,
    /// active_routes / (rows * k)
    pub fill_ratio: f64,
    /// active_routes / (rows * N)
    pub edge_density: f64,
    /// source_mass * target_mass / (M N)^2: the exact mean density before the cut
    pub expected_density: f64,
    /// k / N: the density if every row were full
    pub nominal_density: f64,
    /// time to obtain and check the degrees (apportionment included), milliseconds
    pub degrees_ms: f64,
    /// time to prepare what all rows need (permutations, arcs)
    pub setup_ms: f64,
    /// time to compute the rows
    pub routing_ms: f64,
    /// the whole call
    pub total_ms: f64,
    /// as phase_router_simd_level()
    pub simd_level: [::core::ffi::c_char; 16usize],
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_stats",
    ][::core::mem::size_of::<phase_router_stats>() - 200usize];
    [
        "Alignment of phase_router_stats",
    ][::core::mem::align_of::<phase_router_stats>() - 8usize];
    [
        "Offset of field: phase_router_stats::struct_size",
    ][::core::mem::offset_of!(phase_router_stats, struct_size) - 0usize];
    [
        "Offset of field: phase_router_stats::spec_version",
    ][::core::mem::offset_of!(phase_router_stats, spec_version) - 4usize];
    [
        "Offset of field: phase_router_stats::n_sources",
    ][::core::mem::offset_of!(phase_router_stats, n_sources) - 8usize];
    [
        "Offset of field: phase_router_stats::n_targets",
    ][::core::mem::offset_of!(phase_router_stats, n_targets) - 16usize];
    [
        "Offset of field: phase_router_stats::seed",
    ][::core::mem::offset_of!(phase_router_stats, seed) - 24usize];
    [
        "Offset of field: phase_router_stats::k",
    ][::core::mem::offset_of!(phase_router_stats, k) - 32usize];
    [
        "Offset of field: phase_router_stats::flags",
    ][::core::mem::offset_of!(phase_router_stats, flags) - 36usize];
    [
        "Offset of field: phase_router_stats::selection",
    ][::core::mem::offset_of!(phase_router_stats, selection) - 40usize];
    [
        "Offset of field: phase_router_stats::threads",
    ][::core::mem::offset_of!(phase_router_stats, threads) - 44usize];
    [
        "Offset of field: phase_router_stats::rows",
    ][::core::mem::offset_of!(phase_router_stats, rows) - 48usize];
    [
        "Offset of field: phase_router_stats::candidates",
    ][::core::mem::offset_of!(phase_router_stats, candidates) - 56usize];
    [
        "Offset of field: phase_router_stats::active_routes",
    ][::core::mem::offset_of!(phase_router_stats, active_routes) - 64usize];
    [
        "Offset of field: phase_router_stats::rows_cut",
    ][::core::mem::offset_of!(phase_router_stats, rows_cut) - 72usize];
    [
        "Offset of field: phase_router_stats::rows_short",
    ][::core::mem::offset_of!(phase_router_stats, rows_short) - 80usize];
    [
        "Offset of field: phase_router_stats::rows_empty",
    ][::core::mem::offset_of!(phase_router_stats, rows_empty) - 88usize];
    [
        "Offset of field: phase_router_stats::source_mass",
    ][::core::mem::offset_of!(phase_router_stats, source_mass) - 96usize];
    [
        "Offset of field: phase_router_stats::target_mass",
    ][::core::mem::offset_of!(phase_router_stats, target_mass) - 104usize];
    [
        "Offset of field: phase_router_stats::routes_per_row",
    ][::core::mem::offset_of!(phase_router_stats, routes_per_row) - 112usize];
    [
        "Offset of field: phase_router_stats::fill_ratio",
    ][::core::mem::offset_of!(phase_router_stats, fill_ratio) - 120usize];
    [
        "Offset of field: phase_router_stats::edge_density",
    ][::core::mem::offset_of!(phase_router_stats, edge_density) - 128usize];
    [
        "Offset of field: phase_router_stats::expected_density",
    ][::core::mem::offset_of!(phase_router_stats, expected_density) - 136usize];
    [
        "Offset of field: phase_router_stats::nominal_density",
    ][::core::mem::offset_of!(phase_router_stats, nominal_density) - 144usize];
    [
        "Offset of field: phase_router_stats::degrees_ms",
    ][::core::mem::offset_of!(phase_router_stats, degrees_ms) - 152usize];
    [
        "Offset of field: phase_router_stats::setup_ms",
    ][::core::mem::offset_of!(phase_router_stats, setup_ms) - 160usize];
    [
        "Offset of field: phase_router_stats::routing_ms",
    ][::core::mem::offset_of!(phase_router_stats, routing_ms) - 168usize];
    [
        "Offset of field: phase_router_stats::total_ms",
    ][::core::mem::offset_of!(phase_router_stats, total_ms) - 176usize];
    [
        "Offset of field: phase_router_stats::simd_level",
    ][::core::mem::offset_of!(phase_router_stats, simd_level) - 184usize];
};
extern "C" {
    /** Writes the stats: caller_size bytes with struct_size = caller_size. Fields that the library does not know are zero,
 and those that a caller with a smaller struct does not know are left out. Ratios with a zero denominator are 0.
 NO_RESULT: no routing call of this router has succeeded. OUT_OF_RANGE: caller_size is below the first version's (200
 bytes) or above 4096. INVALID_ARGUMENT.*/
    pub fn phase_router_get_stats(
        router: *const phase_router,
        stats: *mut phase_router_stats,
        caller_size: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** The load of every target in a dense result: loads[j] is how often j occurs in routes (n_sources x k entries, each a
 target in [0, N) or -1). loads_len = N. OUT_OF_RANGE: an entry that is neither. INVALID_ARGUMENT, SIZE_MISMATCH,
 OVERFLOW, NO_MEMORY.*/
    pub fn phase_router_column_loads(
        routes: *const i32,
        n_sources: u64,
        k: u32,
        n_targets: u64,
        loads: *mut u64,
        loads_len: usize,
    ) -> phase_router_status;
}
/// A summary of loads. Newer versions only append fields.
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct phase_router_load_stats {
    pub struct_size: u32,
    /// 0
    pub reserved: u32,
    pub min: u64,
    pub max: u64,
    pub total: u64,
    /// total / N
    pub mean: f64,
    /// population standard deviation
    pub stddev: f64,
    /// max / mean; 0 when total is 0
    pub skew: f64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_load_stats",
    ][::core::mem::size_of::<phase_router_load_stats>() - 56usize];
    [
        "Alignment of phase_router_load_stats",
    ][::core::mem::align_of::<phase_router_load_stats>() - 8usize];
    [
        "Offset of field: phase_router_load_stats::struct_size",
    ][::core::mem::offset_of!(phase_router_load_stats, struct_size) - 0usize];
    [
        "Offset of field: phase_router_load_stats::reserved",
    ][::core::mem::offset_of!(phase_router_load_stats, reserved) - 4usize];
    [
        "Offset of field: phase_router_load_stats::min",
    ][::core::mem::offset_of!(phase_router_load_stats, min) - 8usize];
    [
        "Offset of field: phase_router_load_stats::max",
    ][::core::mem::offset_of!(phase_router_load_stats, max) - 16usize];
    [
        "Offset of field: phase_router_load_stats::total",
    ][::core::mem::offset_of!(phase_router_load_stats, total) - 24usize];
    [
        "Offset of field: phase_router_load_stats::mean",
    ][::core::mem::offset_of!(phase_router_load_stats, mean) - 32usize];
    [
        "Offset of field: phase_router_load_stats::stddev",
    ][::core::mem::offset_of!(phase_router_load_stats, stddev) - 40usize];
    [
        "Offset of field: phase_router_load_stats::skew",
    ][::core::mem::offset_of!(phase_router_load_stats, skew) - 48usize];
};
extern "C" {
    /** Summarises loads (n_targets entries). All figures are 0 when n_targets is 0. caller_size is as in
 phase_router_get_stats, but at least 56, the size of the struct's first version. OVERFLOW: the sum of the loads does
 not fit in 64 bits. INVALID_ARGUMENT, OUT_OF_RANGE.*/
    pub fn phase_router_summarize_loads(
        loads: *const u64,
        n_targets: u64,
        stats: *mut phase_router_load_stats,
        caller_size: usize,
    ) -> phase_router_status;
}
pub const PHASE_ROUTER_INT32: _bindgen_ty_7 = 0;
pub const PHASE_ROUTER_INT64: _bindgen_ty_7 = 1;
/// Types of integers.
pub type _bindgen_ty_7 = ::core::ffi::c_uint;
/** Routes from anywhere: M rows of k entries, each a target or -1 for an empty slot, which may be anywhere in a row. A
 row may hold a target several times. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_routes {
    /// sizeof(phase_router_routes) of the header the caller was compiled with
    pub struct_size: u32,
    /// PHASE_ROUTER_INT32, PHASE_ROUTER_INT64
    pub type_: u32,
    /// row i begins at element i * row_stride
    pub values: *const ::core::ffi::c_void,
    /// elements from one row to the next, at least k; 0 = k
    pub row_stride: u64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_routes",
    ][::core::mem::size_of::<phase_router_routes>() - 24usize];
    [
        "Alignment of phase_router_routes",
    ][::core::mem::align_of::<phase_router_routes>() - 8usize];
    [
        "Offset of field: phase_router_routes::struct_size",
    ][::core::mem::offset_of!(phase_router_routes, struct_size) - 0usize];
    [
        "Offset of field: phase_router_routes::type_",
    ][::core::mem::offset_of!(phase_router_routes, type_) - 4usize];
    [
        "Offset of field: phase_router_routes::values",
    ][::core::mem::offset_of!(phase_router_routes, values) - 8usize];
    [
        "Offset of field: phase_router_routes::row_stride",
    ][::core::mem::offset_of!(phase_router_routes, row_stride) - 16usize];
};
impl Default for phase_router_routes {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
/** Where routes lie when they are ordered by target. The route in slot c of row i has the number i * k + c. The routes
 of a target lie in ascending order of their numbers, and so of their sources. Each output may be NULL, and all have
 one type. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_dispatch {
    /// sizeof(phase_router_dispatch) of the header the caller was compiled with
    pub struct_size: u32,
    /// of all outputs: PHASE_ROUTER_INT32, PHASE_ROUTER_INT64
    pub type_: u32,
    /** The number of places of every target is the least multiple of this that holds its routes. At most
 PHASE_ROUTER_MAX_SIZE; 0 = 1.*/
    pub multiple: u64,
    /// out: N: the number of routes of each target
    pub counts: *mut ::core::ffi::c_void,
    /// out: N + 1: target j has the places offsets[j] .. offsets[j + 1] - 1, of which the first counts[j] hold routes
    pub offsets: *mut ::core::ffi::c_void,
    /// out: order_len: the number of the route at each place, -1 where there is none
    pub order: *mut ::core::ffi::c_void,
    /// out: order_len: the row of that route, -1 where there is none
    pub sources: *mut ::core::ffi::c_void,
    /// out: M x k: the place of each route, -1 for an empty slot
    pub places: *mut ::core::ffi::c_void,
    /** At least offsets[N], and 0 if both order and sources are NULL. M * k + min(N, M * k) * (multiple - 1) is always
 enough.*/
    pub order_len: u64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_dispatch",
    ][::core::mem::size_of::<phase_router_dispatch>() - 64usize];
    [
        "Alignment of phase_router_dispatch",
    ][::core::mem::align_of::<phase_router_dispatch>() - 8usize];
    [
        "Offset of field: phase_router_dispatch::struct_size",
    ][::core::mem::offset_of!(phase_router_dispatch, struct_size) - 0usize];
    [
        "Offset of field: phase_router_dispatch::type_",
    ][::core::mem::offset_of!(phase_router_dispatch, type_) - 4usize];
    [
        "Offset of field: phase_router_dispatch::multiple",
    ][::core::mem::offset_of!(phase_router_dispatch, multiple) - 8usize];
    [
        "Offset of field: phase_router_dispatch::counts",
    ][::core::mem::offset_of!(phase_router_dispatch, counts) - 16usize];
    [
        "Offset of field: phase_router_dispatch::offsets",
    ][::core::mem::offset_of!(phase_router_dispatch, offsets) - 24usize];
    [
        "Offset of field: phase_router_dispatch::order",
    ][::core::mem::offset_of!(phase_router_dispatch, order) - 32usize];
    [
        "Offset of field: phase_router_dispatch::sources",
    ][::core::mem::offset_of!(phase_router_dispatch, sources) - 40usize];
    [
        "Offset of field: phase_router_dispatch::places",
    ][::core::mem::offset_of!(phase_router_dispatch, places) - 48usize];
    [
        "Offset of field: phase_router_dispatch::order_len",
    ][::core::mem::offset_of!(phase_router_dispatch, order_len) - 56usize];
};
impl Default for phase_router_dispatch {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
extern "C" {
    /** Orders routes by target. One pass over the routes counts, and checks them before anything is written; a second one
 writes. What is left of order and sources behind the last place is -1. To learn offsets[N] first, ask for offsets
 alone. BUFFER_TOO_SMALL: order_len is below offsets[N].*/
    pub fn phase_router_dispatch_plan(
        router: *mut phase_router,
        routes: *const phase_router_routes,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        dispatch: *const phase_router_dispatch,
    ) -> phase_router_status;
}
/** Which rows go to which rank, each once, however many of its targets lie there. Each output may be NULL, and all have
 one type. Newer versions only append fields.*/
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_rank_dispatch {
    /// sizeof(phase_router_rank_dispatch) of the header the caller was compiled with
    pub struct_size: u32,
    /// of all outputs: PHASE_ROUTER_INT32, PHASE_ROUTER_INT64
    pub type_: u32,
    /// from 1 to N (1 if N is 0)
    pub n_ranks: u64,
    /** n_ranks + 1 entries, 0 first, N last, none below the one before: rank d has the targets bounds[d] ..
 bounds[d + 1] - 1. NULL = runs that are equal up to one target: bounds[d] = floor(d * N / n_ranks).*/
    pub bounds: *const u32,
    /// out: n_ranks: the number of routes to each rank
    pub route_counts: *mut ::core::ffi::c_void,
    /// out: n_ranks: the number of rows that go to each rank
    pub counts: *mut ::core::ffi::c_void,
    /// out: n_ranks + 1: those for rank d are sources[offsets[d] .. offsets[d + 1] - 1]
    pub offsets: *mut ::core::ffi::c_void,
    /// out: sources_len: rows, ascending for each rank; then -1
    pub sources: *mut ::core::ffi::c_void,
    /// out: M x k: where in sources each route finds its row, -1 for an empty slot
    pub places: *mut ::core::ffi::c_void,
    /// At least offsets[n_ranks], and 0 if sources is NULL. M * min(k, n_ranks) is always enough.
    pub sources_len: u64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of phase_router_rank_dispatch",
    ][::core::mem::size_of::<phase_router_rank_dispatch>() - 72usize];
    [
        "Alignment of phase_router_rank_dispatch",
    ][::core::mem::align_of::<phase_router_rank_dispatch>() - 8usize];
    [
        "Offset of field: phase_router_rank_dispatch::struct_size",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, struct_size) - 0usize];
    [
        "Offset of field: phase_router_rank_dispatch::type_",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, type_) - 4usize];
    [
        "Offset of field: phase_router_rank_dispatch::n_ranks",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, n_ranks) - 8usize];
    [
        "Offset of field: phase_router_rank_dispatch::bounds",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, bounds) - 16usize];
    [
        "Offset of field: phase_router_rank_dispatch::route_counts",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, route_counts) - 24usize];
    [
        "Offset of field: phase_router_rank_dispatch::counts",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, counts) - 32usize];
    [
        "Offset of field: phase_router_rank_dispatch::offsets",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, offsets) - 40usize];
    [
        "Offset of field: phase_router_rank_dispatch::sources",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, sources) - 48usize];
    [
        "Offset of field: phase_router_rank_dispatch::places",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, places) - 56usize];
    [
        "Offset of field: phase_router_rank_dispatch::sources_len",
    ][::core::mem::offset_of!(phase_router_rank_dispatch, sources_len) - 64usize];
};
impl Default for phase_router_rank_dispatch {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
extern "C" {
    /** Finds the rows for each rank. In an all-to-all that sends a copy for every route, the send buffer is ordered as
 phase_router_dispatch_plan orders routes without a multiple, and route_counts are the sizes of its parts; in one that
 sends a row to a rank once, the send buffer has the rows of sources, and counts are the sizes of its parts.
 INVALID_ARGUMENT also: bounds that fall, do not begin with 0 or do not end with N. OUT_OF_RANGE also: n_ranks, an
 entry of bounds. BUFFER_TOO_SMALL: sources_len is below offsets[n_ranks].*/
    pub fn phase_router_dispatch_ranks(
        router: *mut phase_router,
        routes: *const phase_router_routes,
        n_sources: u64,
        n_targets: u64,
        k: u32,
        ranks: *const phase_router_rank_dispatch,
    ) -> phase_router_status;
}
/** 64-bit integers in the processor's byte order, aligned; signed or unsigned: 2^64 - 1 and -1 are the same key. Hashed
 as 8 bytes, the least significant first.*/
pub const PHASE_ROUTER_KEYS_INT64: _bindgen_ty_8 = 0;
/// width bytes for each key, of which the zero bytes at the end are no part of the key.
pub const PHASE_ROUTER_KEYS_BYTES: _bindgen_ty_8 = 1;
/** width code points for each key, as aligned 32-bit integers in the processor's byte order, of which the zeros at the
 end are no part of the key. Hashed as UTF-8.*/
pub const PHASE_ROUTER_KEYS_UTF32: _bindgen_ty_8 = 2;
/** Keys of different lengths one after another: key q is the bytes from offsets[q] to offsets[q + 1] - 1 of values, and
 offsets are n_keys + 1 signed 32-bit integers that never fall. (Arrow's layout of strings and of bytes.)*/
pub const PHASE_ROUTER_KEYS_OFFSETS32: _bindgen_ty_8 = 3;
/// The same with signed 64-bit integers. (Arrow's large strings.)
pub const PHASE_ROUTER_KEYS_OFFSETS64: _bindgen_ty_8 = 4;
/// How keys lie in memory, and which bytes of a key are hashed.
pub type _bindgen_ty_8 = ::core::ffi::c_uint;
/// Keys. Newer versions only append fields.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct phase_router_keys {
    /// sizeof(phase_router_keys) of the header the caller was compiled with
    pub struct_size: u32,
    /// PHASE_ROUTER_KEYS_*
    pub type_: u32,
    pub values: *const ::core::ffi::c_void,
    /// OFFSETS32, OFFSETS64: the offsets; otherwise NULL
    pub offsets: *const ::core::ffi::c_void,
    /** BYTES: bytes of a key; UTF32: code points of a key; INT64: 0; OFFSETS32, OFFSETS64: how many bytes
 values has, which no offset is above*/
    pub width: u64,
}
#[cfg(target_pointer_width = "64")]
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of phase_router_keys"][::core::mem::size_of::<phase_router_keys>() - 32usize];
    [
        "Alignment of phase_router_keys",
    ][::core::mem::align_of::<phase_router_keys>() - 8usize];
    [
        "Offset of field: phase_router_keys::struct_size",
    ][::core::mem::offset_of!(phase_router_keys, struct_size) - 0usize];
    [
        "Offset of field: phase_router_keys::type_",
    ][::core::mem::offset_of!(phase_router_keys, type_) - 4usize];
    [
        "Offset of field: phase_router_keys::values",
    ][::core::mem::offset_of!(phase_router_keys, values) - 8usize];
    [
        "Offset of field: phase_router_keys::offsets",
    ][::core::mem::offset_of!(phase_router_keys, offsets) - 16usize];
    [
        "Offset of field: phase_router_keys::width",
    ][::core::mem::offset_of!(phase_router_keys, width) - 24usize];
};
impl Default for phase_router_keys {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
extern "C" {
    /** The hash of one key of so many bytes: XXH3-64 with seed 0. It is what phase_router_hash_keys gives for the same bytes.
 INVALID_ARGUMENT. UNSUPPORTED: the library was built without xxHash's header.*/
    pub fn phase_router_hash_key(
        key: *const ::core::ffi::c_void,
        key_len: usize,
        hash: *mut u64,
    ) -> phase_router_status;
}
extern "C" {
    /** The hash of each of many keys: hashes_len = n_keys. It runs on the calling thread alone.
 INVALID_ARGUMENT: the type, offsets where the type has none, buffers; changed during the call. OUT_OF_RANGE:
 width is not 0 with INT64, an offset that is negative, falls, or is above width, a code point above 0x10FFFF or one of a
 surrogate (0xD800 to 0xDFFF), a struct_size. OVERFLOW: sizes. SIZE_MISMATCH, NO_MEMORY (UTF32 alone). UNSUPPORTED: the
 struct_size, or the library was built without xxHash's header.*/
    pub fn phase_router_hash_keys(
        keys: *const phase_router_keys,
        n_keys: u64,
        hashes: *mut u64,
        hashes_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /** The partition of each of many keys, below n_partitions: partitions_len = n_keys. Everything else is as for
 phase_router_hash_keys. OUT_OF_RANGE: n_partitions is 0 or above PHASE_ROUTER_MAX_SIZE.*/
    pub fn phase_router_key_partitions(
        keys: *const phase_router_keys,
        n_keys: u64,
        n_partitions: u64,
        partitions: *mut u32,
        partitions_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /// Packs a rows x columns byte matrix; any nonzero byte is a one. bits_len = rows * ceil(columns / 64).
    pub fn phase_router_pack_bits(
        bytes: *const u8,
        rows: u64,
        columns: u64,
        bits: *mut u64,
        bits_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /// The inverse of phase_router_pack_bits: writes bytes of 0 and 1. bytes_len = rows * columns.
    pub fn phase_router_unpack_bits(
        bits: *const u64,
        rows: u64,
        columns: u64,
        bytes: *mut u8,
        bytes_len: usize,
    ) -> phase_router_status;
}
extern "C" {
    /// The number of ones in each row of a packed matrix. degrees_len = rows.
    pub fn phase_router_row_degrees(
        bits: *const u64,
        rows: u64,
        columns: u64,
        degrees: *mut u32,
        degrees_len: usize,
    ) -> phase_router_status;
}
/// M x N
pub const PHASE_ROUTER_STAGE_S_ALIGNED: _bindgen_ty_9 = 0;
/// M x N
pub const PHASE_ROUTER_STAGE_S_ROTATED: _bindgen_ty_9 = 1;
/// M x N
pub const PHASE_ROUTER_STAGE_S_SHUFFLED: _bindgen_ty_9 = 2;
/// M x N
pub const PHASE_ROUTER_STAGE_S_FINAL: _bindgen_ty_9 = 3;
/// N x M
pub const PHASE_ROUTER_STAGE_T_ALIGNED: _bindgen_ty_9 = 4;
/// N x M
pub const PHASE_ROUTER_STAGE_T_ROTATED: _bindgen_ty_9 = 5;
/// N x M
pub const PHASE_ROUTER_STAGE_T_SHUFFLED: _bindgen_ty_9 = 6;
/// N x M
pub const PHASE_ROUTER_STAGE_T_PREPARED: _bindgen_ty_9 = 7;
/// M x N, transposed
pub const PHASE_ROUTER_STAGE_T_FINAL: _bindgen_ty_9 = 8;
/// M x N: all candidates, before the cut at k
pub const PHASE_ROUTER_STAGE_O: _bindgen_ty_9 = 9;
/** The candidates were first described by a pipeline of bit matrices: align the ones of each row of S, rotate each row
 to where its arc begins, permute the columns, do the same to T, transpose it, and take the AND. The router needs none
 of these matrices; they are the stages of the literal pipeline (SPEC section 5), for those who want to see them.*/
pub type _bindgen_ty_9 = ::core::ffi::c_uint;
extern "C" {
    /** Makes the matrix of one stage of the literal pipeline from the packed matrices s_bits (M x N) and t_bits (N x M),
 with the seed, options and permutations of the router. It takes O(M N / 64) memory, and is meant for pictures, study
 and tests. The matrix that a stage does not need may be NULL (t_bits for the S stages, s_bits for the T stages).
 bits_len = M * ceil(N / 64), or N * ceil(M / 64) for the N x M stages. Also NO_MEMORY.*/
    pub fn phase_router_stage(
        router: *mut phase_router,
        stage: u32,
        s_bits: *const u64,
        t_bits: *const u64,
        n_sources: u64,
        n_targets: u64,
        bits: *mut u64,
        bits_len: usize,
    ) -> phase_router_status;
}
