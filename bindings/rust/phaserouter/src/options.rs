#![forbid(unsafe_code)]

use std::sync::Arc;

use phaserouter_sys as sys;

use crate::cancel::{Cancel, CancelFlag};
use crate::error::{Error, Result};

/// Which `k` candidates a row with more than `k` keeps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Selection {
    /// A uniform `k`-subset drawn from the seed and the row's index. The set for `k` contains the set for any
    /// smaller `k`.
    #[default]
    Random,
    /// The `k` lowest target indices.
    First,
}

impl Selection {
    fn to_c(self) -> u32 {
        match self {
            Self::Random => sys::PHASE_ROUTER_SELECT_RANDOM,
            Self::First => sys::PHASE_ROUTER_SELECT_FIRST,
        }
    }

    pub(crate) fn from_c(value: u32) -> Result<Self> {
        match value {
            sys::PHASE_ROUTER_SELECT_RANDOM => Ok(Self::Random),
            sys::PHASE_ROUTER_SELECT_FIRST => Ok(Self::First),
            _ => Err(Error::Unsupported(format!("selection: {value} is unknown to this crate"))),
        }
    }
}

/// The options of a router as they are in force.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Any value; 0 is a seed like any other.
    pub seed: u64,
    /// Which candidates a row keeps.
    pub selection: Selection,
    /// How many threads a call may use; 0 = as many as OpenMP would use.
    pub num_threads: usize,
    /// Whether the rows of S and T are permuted by the seed's rho and tau.
    pub row_permutations: bool,
    /// Whether rows list their targets in ascending order instead of phase order.
    pub sort_rows: bool,
    /// The routing spec that the router computes.
    pub spec_version: u32,
}

impl Options {
    pub(crate) fn from_c(options: &sys::phase_router_options) -> Result<Self> {
        Ok(Self {
            seed: options.seed,
            selection: Selection::from_c(options.selection)?,
            num_threads: usize::try_from(options.num_threads).unwrap_or_default(),
            row_permutations: options.flags & sys::PHASE_ROUTER_ROW_PERMUTATIONS_ON != 0,
            sort_rows: options.flags & sys::PHASE_ROUTER_SORT_ROWS != 0,
            spec_version: options.spec_version,
        })
    }
}

/// Options for a new [`Router`](crate::Router); made by [`Router::builder`](crate::Router::builder).
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct RouterBuilder {
    seed: u64,
    selection: Selection,
    num_threads: usize,
    row_permutations: Option<bool>,
    sort_rows: bool,
    spec_version: u32,
    pub(crate) cancel: Option<Arc<Cancel>>,
}

impl RouterBuilder {
    /// The seed: any value. 0, the default, is a seed like any other.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Which `k` candidates a row with more than `k` keeps. The default is [`Selection::Random`].
    pub fn selection(mut self, selection: Selection) -> Self {
        self.selection = selection;
        self
    }

    /// How many threads a call may use, at most 1024. The default, 0, is as many as OpenMP would use. The number never
    /// changes a result.
    pub fn num_threads(mut self, num_threads: usize) -> Self {
        self.num_threads = num_threads;
        self
    }

    /// Whether to permute the rows of S and T, which hides the order of the input. The default is the library build's,
    /// which is normally off.
    pub fn row_permutations(mut self, on: bool) -> Self {
        self.row_permutations = Some(on);
        self
    }

    /// Whether rows list their targets in ascending order instead of phase order.
    pub fn sort_rows(mut self, on: bool) -> Self {
        self.sort_rows = on;
        self
    }

    /// The routing spec to compute. The default, 0, is the library's newest.
    pub fn spec_version(mut self, spec_version: u32) -> Self {
        self.spec_version = spec_version;
        self
    }

    /// A callback that is asked during long calls whether they shall stop, and stops them by `true`: the call then
    /// gives [`Error::Cancelled`], its buffers hold anything, and the router is as usable as before. The router keeps
    /// the callback, as do its clones and the [assignments](crate::Assignment) that it makes. There is one: another
    /// `cancel` or [`cancel_flag`](Self::cancel_flag) replaces it.
    ///
    /// It is called on the thread that has made the call, after every few milliseconds of work; short calls never ask.
    /// Assignments that several threads use at once ask on each of them, and so do the `par_` methods on the threads of
    /// the pool. If it panics, the call stops, too, and then goes on with that panic.
    ///
    /// It must not call this crate: routers and the functions that give a [`Result`] refuse it by
    /// [`Error::InvalidArgument`], and what it drops of routers and assignments is never freed.
    ///
    /// ```
    /// use std::time::{Duration, Instant};
    ///
    /// # fn main() -> phaserouter::Result<()> {
    /// let deadline = Instant::now() + Duration::from_secs(60);
    /// let mut router = phaserouter::Router::builder().cancel(move || Instant::now() > deadline).build()?;
    /// let routes = router.assign(&[2, 1, 1], 1000, 1)?;
    /// # assert_eq!(routes.column_loads(), [500, 250, 250]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(mut self, callback: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.cancel = Some(Arc::new(Cancel::new(callback)));
        self
    }

    /// A flag that stops long calls while it is set: a ready-made [`cancel`](Self::cancel).
    pub fn cancel_flag(self, flag: &CancelFlag) -> Self {
        let flag = flag.clone();
        self.cancel(move || flag.is_cancelled())
    }

    pub(crate) fn cancel_shared(mut self, cancel: Option<Arc<Cancel>>) -> Self {
        self.cancel = cancel;
        self
    }

    pub(crate) fn to_c(&self) -> Result<sys::phase_router_options> {
        let mut flags = match self.row_permutations {
            None => 0,
            Some(true) => sys::PHASE_ROUTER_ROW_PERMUTATIONS_ON,
            Some(false) => sys::PHASE_ROUTER_ROW_PERMUTATIONS_OFF,
        };
        if self.sort_rows {
            flags |= sys::PHASE_ROUTER_SORT_ROWS;
        }
        let too_many = |_| {
            Error::OutOfRange(format!(
                "num_threads: {} is above {}",
                self.num_threads,
                sys::PHASE_ROUTER_MAX_THREADS
            ))
        };
        Ok(sys::phase_router_options {
            struct_size: size_of::<sys::phase_router_options>() as u32,
            flags,
            seed: self.seed,
            selection: self.selection.to_c(),
            num_threads: i32::try_from(self.num_threads).map_err(too_many)?,
            spec_version: self.spec_version,
            ..Default::default()
        })
    }
}

/// A builder with these options. They do not include a cancel callback.
impl From<&Options> for RouterBuilder {
    fn from(options: &Options) -> Self {
        Self {
            seed: options.seed,
            selection: options.selection,
            num_threads: options.num_threads,
            row_permutations: Some(options.row_permutations),
            sort_rows: options.sort_rows,
            spec_version: options.spec_version,
            cancel: None,
        }
    }
}
