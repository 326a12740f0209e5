//! Keys: the bytes that they stand for, their hashes, and the partitions that they belong to.
#![forbid(unsafe_code)]

use xxhash_rust::xxh3::xxh3_64;

/// What may be a key: text, bytes and integers.
///
/// Text is hashed as its UTF-8, so it is the same key as these bytes. An integer is hashed as 8 bytes, the least
/// significant first, whatever its type; negative ones in two's complement, so `-1` and `u64::MAX` are the same key.
pub trait Key {
    /// XXH3-64 of the key's bytes, with seed 0.
    fn key_hash(&self) -> u64;
}

impl Key for [u8] {
    #[inline]
    fn key_hash(&self) -> u64 {
        xxh3_64(self)
    }
}

impl Key for str {
    #[inline]
    fn key_hash(&self) -> u64 {
        xxh3_64(self.as_bytes())
    }
}

impl Key for String {
    #[inline]
    fn key_hash(&self) -> u64 {
        self.as_str().key_hash()
    }
}

impl Key for Vec<u8> {
    #[inline]
    fn key_hash(&self) -> u64 {
        self.as_slice().key_hash()
    }
}

impl<const N: usize> Key for [u8; N] {
    #[inline]
    fn key_hash(&self) -> u64 {
        self.as_slice().key_hash()
    }
}

impl<K: Key + ?Sized> Key for &K {
    #[inline]
    fn key_hash(&self) -> u64 {
        (**self).key_hash()
    }
}

macro_rules! integer_keys {
    ($($integer:ty as $wide:ty),*) => {$(
        impl Key for $integer {
            #[inline]
            fn key_hash(&self) -> u64 {
                xxh3_64(&(*self as $wide).to_le_bytes())
            }
        }
    )*};
}

integer_keys!(u8 as u64, u16 as u64, u32 as u64, u64 as u64, usize as u64);
integer_keys!(i8 as i64, i16 as i64, i32 as i64, i64 as i64, isize as i64);

/// The partition of a hash: `hash * n_partitions / 2^64`.
#[inline]
pub(crate) fn partition_of(hash: u64, n_partitions: usize) -> usize {
    ((u128::from(hash) * n_partitions as u128) >> 64) as usize
}
