//! Shards of an assignment by scores.

use std::ops::Range;
use std::ptr::{self, NonNull};
use std::sync::Arc;

use phaserouter_sys as sys;

use super::call::{call, pointer, pointer_mut};
use super::router::Handle;
use super::scores::{c_loads, c_scores};
use crate::cancel::{self, Cancel};
use crate::error::{Error, Result};
use crate::scores::{LoadBounds, Scores};
use crate::sizes::{check_len, WORD_BITS};

/// The sizes of a shard.
#[derive(Clone, Debug)]
pub(crate) struct ShardShape {
    pub(crate) rows: Range<usize>,
    pub(crate) n_sources: usize,
    pub(crate) n_targets: usize,
    pub(crate) k: u32,
}

impl ShardShape {
    /// Whether the scores are those of the shard's rows.
    fn check(&self, scores: &Scores<'_>) -> Result<()> {
        let (given, expected) = ((scores.n_sources(), scores.n_targets()), (self.rows.len(), self.n_targets));
        if given != expected {
            return Err(Error::SizeMismatch(format!(
                "scores: they are of {} x {}, but the shard is of {} x {}",
                given.0, given.1, expected.0, expected.1
            )));
        }
        if scores.tolerance_value() > 0.0 {
            return Err(Error::InvalidArgument("scores: shards find the best, and take no tolerance".into()));
        }
        scores.check()
    }
}

impl Handle {
    pub(crate) fn score_shard(
        &self,
        shape: ShardShape,
        loads: LoadBounds<'_>,
        start: &[i64],
    ) -> Result<ScoreShardHandle> {
        loads.check(shape.n_targets)?;
        if !start.is_empty() {
            check_len("start", start.len(), shape.n_targets)?;
        }
        let c_loads = c_loads(loads);
        let mut shard = ptr::null_mut();
        // SAFETY: the lengths of loads and start have just been compared with the shape, and `shard` is a place for the
        // result. The router is only read, and as it is not `Sync`, no other thread is using it.
        call(|| unsafe {
            sys::phase_router_score_shard_create(
                &mut shard,
                self.router.as_ptr(),
                &c_loads,
                shape.n_sources as u64,
                shape.n_targets as u64,
                shape.k,
                shape.rows.start as u64,
                shape.rows.end as u64,
                pointer(start),
            )
        })?;
        match NonNull::new(shard) {
            Some(shard) => Ok(ScoreShardHandle { shard, shape, _cancel: self.cancel.clone() }),
            None => Err(Error::Internal("phase_router_score_shard_create: gave no shard".into())),
        }
    }
}

/// The C library's shard.
#[derive(Debug)]
pub(crate) struct ScoreShardHandle {
    shard: NonNull<sys::phase_router_score_shard>,
    shape: ShardShape,
    // The C shard has its address.
    _cancel: Option<Arc<Cancel>>,
}

// SAFETY: the header binds a shard to no thread; it wants one call at a time, and this type is not `Sync`.
unsafe impl Send for ScoreShardHandle {}

impl Drop for ScoreShardHandle {
    fn drop(&mut self) {
        // As for routers.
        if !cancel::is_asking() {
            // SAFETY: the pointer came from `phase_router_score_shard_create` and is destroyed only here.
            unsafe { sys::phase_router_score_shard_destroy(self.shard.as_ptr()) }
        }
    }
}

impl ScoreShardHandle {
    pub(crate) fn shape(&self) -> &ShardShape {
        &self.shape
    }

    pub(crate) fn accumulate(&mut self, scores: &Scores<'_>, sums: &mut [i64]) -> Result<()> {
        self.shape.check(scores)?;
        let c_scores = c_scores(scores);
        // SAFETY: the scores point to slices that live as long as the call, and their lengths have just been compared
        // with the shape. The sums' pointer goes with their length.
        call(|| unsafe {
            sys::phase_router_score_shard_accumulate(
                self.shard.as_ptr(),
                &c_scores,
                sums.as_mut_ptr(),
                sums.len(),
            )
        })
    }

    pub(crate) fn update(&mut self, sums: &[i64]) -> Result<bool> {
        let mut more = 0;
        // SAFETY: the sums' pointer goes with their length.
        call(|| unsafe {
            sys::phase_router_score_shard_update(self.shard.as_ptr(), sums.as_ptr(), sums.len(), &mut more)
        })?;
        Ok(more != 0)
    }

    /// How many rows are open.
    pub(crate) fn count_open(&self) -> Result<usize> {
        let mut count = 0;
        // SAFETY: without room for rows the library looks at the count alone.
        call(|| unsafe {
            sys::phase_router_score_shard_open_rows(
                self.shard.as_ptr(),
                ptr::null(),
                ptr::null_mut(),
                0,
                &mut count,
            )
        })?;
        Ok(count)
    }

    pub(crate) fn open_rows(&self, scores: &Scores<'_>, rows: &mut [i32]) -> Result<()> {
        self.shape.check(scores)?;
        let c_scores = c_scores(scores);
        let mut count = 0;
        // SAFETY: as in `accumulate`, and the rows' pointer goes with their length.
        call(|| unsafe {
            sys::phase_router_score_shard_open_rows(
                self.shard.as_ptr(),
                &c_scores,
                pointer_mut(rows),
                rows.len(),
                &mut count,
            )
        })
    }

    /// The rows are a whole number of them.
    pub(crate) fn solve(&self, rows: &[i32], solution: &mut [i64]) -> Result<()> {
        let width = self.shape.n_targets + 1;
        check_len("rows", rows.len(), rows.len() / width * width)?;
        // SAFETY: there are as many elements as that many rows have. The solution's pointer goes with its length.
        call(|| unsafe {
            sys::phase_router_score_shard_solve(
                self.shard.as_ptr(),
                pointer(rows),
                rows.len() / width,
                solution.as_mut_ptr(),
                solution.len(),
            )
        })
    }

    pub(crate) fn settle(
        &mut self,
        scores: &Scores<'_>,
        solution: &[i64],
        routes: &mut [i32],
        prices: &mut [i64],
        full: &mut [u64],
    ) -> Result<sys::phase_router_shard_part> {
        self.shape.check(scores)?;
        check_len("prices", prices.len(), self.shape.n_targets)?;
        check_len("full", full.len(), self.shape.n_targets.div_ceil(WORD_BITS))?;
        let c_scores = c_scores(scores);
        let certificate = sys::phase_router_certificate {
            struct_size: size_of::<sys::phase_router_certificate>() as u32,
            reserved: 0,
            start: ptr::null(),
            prices: prices.as_mut_ptr(),
            full: full.as_mut_ptr(),
            tolerance: 0.0,
        };
        let mut part = sys::phase_router_shard_part::default();
        // SAFETY: as in `accumulate`; prices and full have just been compared with the shape, the pointers of solution
        // and routes go with their lengths, and of the part the library writes as many bytes as the size says.
        call(|| unsafe {
            sys::phase_router_score_shard_settle(
                self.shard.as_ptr(),
                &c_scores,
                solution.as_ptr(),
                solution.len(),
                routes.as_mut_ptr(),
                routes.len(),
                &certificate,
                &mut part,
                size_of_val(&part),
            )
        })?;
        Ok(part)
    }
}
