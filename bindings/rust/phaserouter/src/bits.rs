#![forbid(unsafe_code)]

use phaserouter_sys as sys;

use crate::ffi::{self, zeros};
use crate::router::product;
use crate::{Error, Result};

const WORD_BITS: usize = 64;

/// The words of a packed matrix.
pub(crate) fn words(name: &str, rows: usize, columns: usize) -> Result<usize> {
    product(name, rows, columns.div_ceil(WORD_BITS))
}

/// A packed bit matrix, row-major: column `c` of a row is bit `c % 64` (0 = least significant) of its word `c / 64`.
/// Bits past a row's last column are ignored by every function, and zero in every result.
///
/// ```
/// # fn main() -> phaserouter::Result<()> {
/// use phaserouter::BitMatrix;
/// let matrix = BitMatrix::from_bytes(&[1, 0, 7, 0, 0, 1], 2, 3)?; // any byte but 0 is a one
/// assert_eq!(matrix.row_degrees()?, [2, 1]);
/// assert_eq!(matrix.get(0, 2), Some(true));
/// assert_eq!(matrix.to_bytes()?, [1, 0, 1, 0, 0, 1]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BitMatrix {
    words: Vec<u64>,
    rows: usize,
    columns: usize,
}

impl BitMatrix {
    /// A matrix of words that are already packed.
    ///
    /// # Errors
    /// [`Error::SizeMismatch`] unless there are `rows * columns.div_ceil(64)` words; [`Error::Overflow`].
    pub fn from_words(words: Vec<u64>, rows: usize, columns: usize) -> Result<Self> {
        let expected = self::words("words", rows, columns)?;
        if words.len() == expected {
            return Ok(Self { words, rows, columns });
        }
        Err(Error::SizeMismatch(format!(
            "words: {} elements are given, but the shape asks for {expected}",
            words.len()
        )))
    }

    /// Packs `rows * columns` bytes, row-major; any byte but 0 is a one.
    ///
    /// # Errors
    /// [`Error::SizeMismatch`], [`Error::OutOfRange`], [`Error::Overflow`], [`Error::NoMemory`].
    pub fn from_bytes(bytes: &[u8], rows: usize, columns: usize) -> Result<Self> {
        let mut packed = zeros("bits", words("bits", rows, columns)?)?;
        ffi::pack_bits(bytes, rows, columns, &mut packed)?;
        Self::from_words(packed, rows, columns)
    }

    /// The matrix as bytes of 0 and 1, row-major.
    ///
    /// # Errors
    /// [`Error::OutOfRange`], [`Error::NoMemory`].
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = zeros("bytes", product("bytes", self.rows, self.columns)?)?;
        ffi::unpack_bits(&self.words, self.rows, self.columns, &mut bytes)?;
        Ok(bytes)
    }

    /// How many ones each row has.
    ///
    /// # Errors
    /// [`Error::OutOfRange`], [`Error::NoMemory`].
    pub fn row_degrees(&self) -> Result<Vec<u32>> {
        let mut degrees = zeros("degrees", self.rows)?;
        ffi::row_degrees(&self.words, self.rows, self.columns, &mut degrees)?;
        Ok(degrees)
    }

    /// One bit; `None` outside the matrix.
    pub fn get(&self, row: usize, column: usize) -> Option<bool> {
        if row >= self.rows || column >= self.columns {
            return None;
        }
        let word = row * self.columns.div_ceil(WORD_BITS) + column / WORD_BITS;
        Some(self.words[word] >> (column % WORD_BITS) & 1 == 1)
    }

    /// The packed words.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// The packed words, without a copy.
    pub fn into_words(self) -> Vec<u64> {
        self.words
    }

    /// The number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The number of columns.
    pub fn columns(&self) -> usize {
        self.columns
    }
}

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
