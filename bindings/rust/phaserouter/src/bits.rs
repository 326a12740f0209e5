#![forbid(unsafe_code)]

use crate::error::{Error, Result};
use crate::ffi::bits as ffi;
use crate::ffi::memory::zeros;
use crate::sizes::{product, words, WORD_BITS};

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
        let expected = crate::sizes::words("words", rows, columns)?;
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
    #[must_use]
    pub fn get(&self, row: usize, column: usize) -> Option<bool> {
        if row >= self.rows || column >= self.columns {
            return None;
        }
        let word = row * self.columns.div_ceil(WORD_BITS) + column / WORD_BITS;
        Some(self.words[word] >> (column % WORD_BITS) & 1 == 1)
    }

    /// The packed words.
    #[must_use]
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// The packed words, without a copy.
    #[must_use]
    pub fn into_words(self) -> Vec<u64> {
        self.words
    }

    /// The number of rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The number of columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }
}
