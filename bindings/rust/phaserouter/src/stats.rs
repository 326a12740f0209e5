#![forbid(unsafe_code)]

use phaserouter_sys as sys;

use crate::error::Result;
use crate::options::Selection;

/// What the last successful routing or assignment of a router did. Counts are over the rows that the call computed;
/// ratios with a zero denominator are 0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Stats {
    /// The routing spec that was computed.
    pub spec_version: u32,
    /// The number of sources.
    pub n_sources: u64,
    /// The number of targets.
    pub n_targets: u64,
    /// The seed.
    pub seed: u64,
    /// The fan-out.
    pub k: u32,
    /// Whether the rows of S and T were permuted.
    pub row_permutations: bool,
    /// Whether rows list their targets in ascending order.
    pub sort_rows: bool,
    /// Which candidates rows kept.
    pub selection: Selection,
    /// The most threads that any stage ran on.
    pub threads: usize,
    /// Rows computed.
    pub rows: u64,
    /// Candidates before the cut at `k`, all rows; for an assignment, its routes.
    pub candidates: u64,
    /// Routes kept, all rows.
    pub active_routes: u64,
    /// Rows with more than `k` candidates.
    pub rows_cut: u64,
    /// Rows with fewer than `k` routes.
    pub rows_short: u64,
    /// Rows without a route.
    pub rows_empty: u64,
    /// The sum of all source degrees (`n_sources * n_targets` for an assignment).
    pub source_mass: u64,
    /// The sum of all target degrees.
    pub target_mass: u64,
    /// `active_routes / rows`.
    pub routes_per_row: f64,
    /// `active_routes / (rows * k)`.
    pub fill_ratio: f64,
    /// `active_routes / (rows * n_targets)`.
    pub edge_density: f64,
    /// `source_mass * target_mass / (n_sources * n_targets)^2`: the exact mean density before the cut.
    pub expected_density: f64,
    /// `k / n_targets`: the density if every row were full.
    pub nominal_density: f64,
    /// The time to obtain and check the degrees, apportionment included, in milliseconds.
    pub degrees_ms: f64,
    /// The time for permutations, offsets and events, in milliseconds.
    pub setup_ms: f64,
    /// The time for the rows, in milliseconds.
    pub routing_ms: f64,
    /// The time of the whole call, in milliseconds.
    pub total_ms: f64,
    /// The instruction set level whose kernels ran, as [`simd_level`](crate::simd_level) names it.
    pub simd_level: String,
}

impl Stats {
    pub(crate) fn from_c(stats: &sys::phase_router_stats) -> Result<Self> {
        let name = stats.simd_level.iter().map(|&c| c as u8).take_while(|&c| c != 0);
        Ok(Self {
            spec_version: stats.spec_version,
            n_sources: stats.n_sources,
            n_targets: stats.n_targets,
            seed: stats.seed,
            k: stats.k,
            row_permutations: stats.flags & sys::PHASE_ROUTER_ROW_PERMUTATIONS_ON != 0,
            sort_rows: stats.flags & sys::PHASE_ROUTER_SORT_ROWS != 0,
            selection: Selection::from_c(stats.selection)?,
            threads: usize::try_from(stats.threads).unwrap_or_default(),
            rows: stats.rows,
            candidates: stats.candidates,
            active_routes: stats.active_routes,
            rows_cut: stats.rows_cut,
            rows_short: stats.rows_short,
            rows_empty: stats.rows_empty,
            source_mass: stats.source_mass,
            target_mass: stats.target_mass,
            routes_per_row: stats.routes_per_row,
            fill_ratio: stats.fill_ratio,
            edge_density: stats.edge_density,
            expected_density: stats.expected_density,
            nominal_density: stats.nominal_density,
            degrees_ms: stats.degrees_ms,
            setup_ms: stats.setup_ms,
            routing_ms: stats.routing_ms,
            total_ms: stats.total_ms,
            simd_level: name.map(char::from).collect(),
        })
    }
}
