#![forbid(unsafe_code)]

use std::iter::FusedIterator;
use std::ops::Range;

/// What has numbered rows. Outside this crate it has no name, so that nobody implements it.
pub trait HasRows {
    /// What a row consists of.
    type Entry;

    /// A row by its number, which is below the number of rows.
    fn nth(&self, row: usize) -> &[Self::Entry];
}

/// The rows of [`Routes`](crate::Routes) and [`Csr`](crate::Csr), the targets of [`ByTarget`](crate::ByTarget) or the
/// seeds of [`LoadSamples`](crate::LoadSamples), as slices and in order.
#[derive(Debug)]
pub struct Rows<'a, Of> {
    of: &'a Of,
    left: Range<usize>,
}

/// The first `count` rows.
pub(crate) fn rows<Of: HasRows>(of: &Of, count: usize) -> Rows<'_, Of> {
    Rows { of, left: 0..count }
}

impl<Of> Clone for Rows<'_, Of> {
    fn clone(&self) -> Self {
        Self { of: self.of, left: self.left.clone() }
    }
}

impl<'a, Of: HasRows> Iterator for Rows<'a, Of> {
    type Item = &'a [Of::Entry];

    fn next(&mut self) -> Option<Self::Item> {
        self.left.next().map(|row| self.of.nth(row))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }

    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.left.nth(n).map(|row| self.of.nth(row))
    }
}

impl<Of: HasRows> DoubleEndedIterator for Rows<'_, Of> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.left.next_back().map(|row| self.of.nth(row))
    }
}

impl<Of: HasRows> ExactSizeIterator for Rows<'_, Of> {}
impl<Of: HasRows> FusedIterator for Rows<'_, Of> {}
