"""The cffi module: ffi and lib as cffi documents them, which has no types for either."""

from typing import Any

ffi: Any
lib: Any
