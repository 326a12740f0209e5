#![forbid(unsafe_code)]

use phaserouter_sys as sys;

/// The stages of the literal pipeline (SPEC section 5). With `M` sources and `N` targets, those of S, the transposed
/// T and the result are `M x N`, the others of T `N x M`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum Stage {
    /// The rows of S with their ones at the left.
    SAligned = sys::PHASE_ROUTER_STAGE_S_ALIGNED,
    /// Each row rotated to its phase offset.
    SRotated = sys::PHASE_ROUTER_STAGE_S_ROTATED,
    /// The columns permuted by `pi_s`.
    SShuffled = sys::PHASE_ROUTER_STAGE_S_SHUFFLED,
    /// The rows permuted by `rho`.
    SFinal = sys::PHASE_ROUTER_STAGE_S_FINAL,
    /// The rows of T with their ones at the left.
    TAligned = sys::PHASE_ROUTER_STAGE_T_ALIGNED,
    /// Each row rotated to its phase offset.
    TRotated = sys::PHASE_ROUTER_STAGE_T_ROTATED,
    /// The columns permuted by `pi_t`.
    TShuffled = sys::PHASE_ROUTER_STAGE_T_SHUFFLED,
    /// The rows permuted by `tau`.
    TPrepared = sys::PHASE_ROUTER_STAGE_T_PREPARED,
    /// The transpose of [`Stage::TPrepared`].
    TFinal = sys::PHASE_ROUTER_STAGE_T_FINAL,
    /// [`Stage::SFinal`] and [`Stage::TFinal`]: all candidates, before the cut at `k`.
    O = sys::PHASE_ROUTER_STAGE_O,
}

impl Stage {
    /// All of them, in the order of the pipeline.
    pub const ALL: [Self; 10] = [
        Self::SAligned,
        Self::SRotated,
        Self::SShuffled,
        Self::SFinal,
        Self::TAligned,
        Self::TRotated,
        Self::TShuffled,
        Self::TPrepared,
        Self::TFinal,
        Self::O,
    ];

    pub(crate) fn shape(self, n_sources: usize, n_targets: usize) -> (usize, usize) {
        match self {
            Self::TAligned | Self::TRotated | Self::TShuffled | Self::TPrepared => (n_targets, n_sources),
            _ => (n_sources, n_targets),
        }
    }
}
