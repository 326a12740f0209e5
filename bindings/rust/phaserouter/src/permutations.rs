#![forbid(unsafe_code)]

/// The four permutations of a routing (SPEC section 4). To [set](crate::Router::set_permutations) them, leave those
/// empty that are to be the seed's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Permutations {
    /// `pi_s[j]`: the phase of target `j`; one entry a target.
    pub pi_s: Vec<u32>,
    /// `pi_t[i]`: the phase of source `i`; one entry a source.
    pub pi_t: Vec<u32>,
    /// `rho[i]`: the row of S that is used for source `i`; one entry a source.
    pub rho: Vec<u32>,
    /// `tau[j]`: the row of T that is used for target `j`; one entry a target.
    pub tau: Vec<u32>,
}
