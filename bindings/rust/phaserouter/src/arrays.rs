//! Routes and loads as arrays of the `ndarray` crate.
#![forbid(unsafe_code)]

use ndarray::{Array2, ArrayView2};

use crate::bits::BitMatrix;
use crate::error::Result;
use crate::loads::LoadSamples;
use crate::routes::Routes;

impl Routes {
    /// The raw entries as an array of a row for every source and `k` columns, without a copy.
    #[must_use]
    pub fn as_array(&self) -> ArrayView2<'_, i32> {
        ArrayView2::from_shape((self.sources().len(), self.k()), self.as_slice())
            .expect("routes have sources * k entries")
    }

    /// The raw entries as an array of a row for every source and `k` columns, without a copy.
    #[must_use]
    pub fn into_array(self) -> Array2<i32> {
        let shape = (self.sources().len(), self.k());
        Array2::from_shape_vec(shape, self.into_vec()).expect("routes have sources * k entries")
    }
}

impl LoadSamples {
    /// The loads as an array of a row for every seed and a column for every target, without a copy.
    #[must_use]
    pub fn as_array(&self) -> ArrayView2<'_, u64> {
        ArrayView2::from_shape((self.n_seeds(), self.n_targets()), self.as_slice())
            .expect("samples have seeds * targets entries")
    }
}

impl BitMatrix {
    /// Packs an array of any layout; any element but 0 is a one.
    ///
    /// # Errors
    /// As [`BitMatrix::from_bytes`].
    pub fn from_array(array: ArrayView2<'_, u8>) -> Result<Self> {
        let (rows, columns) = array.dim();
        match array.as_slice() {
            Some(bytes) => Self::from_bytes(bytes, rows, columns),
            None => Self::from_bytes(&array.iter().copied().collect::<Vec<_>>(), rows, columns),
        }
    }

    /// The matrix as an array of 0 and 1.
    ///
    /// # Errors
    /// As [`BitMatrix::to_bytes`].
    pub fn to_array(&self) -> Result<Array2<u8>> {
        let shape = (self.rows(), self.columns());
        Ok(Array2::from_shape_vec(shape, self.to_bytes()?).expect("rows * columns bytes"))
    }
}
