# made from banded.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['most_terms', 'LANES', 'ROWS', 'band_product', 'band_power', 'band_to_dense', 'identity_band', 'apply_band', 'chebyshev_coefficients', 'chebyshev', 'propagator_band', 'BlockProduct', 'CompiledProduct', 'Propagator', 'PacketFrames', 'BatchFrames', 'StackedProduct', 'StackedFrames', 'propagator_bands']
import ctypes, itertools
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import Callable
import numpy as np, torch
from fastcore.basics import patch
from llvmlite import binding, ir
from scipy.special import jv
from tqdm import tqdm
from .ring import ring_windows, window_columns, wrap
from .runs import room

def band_product(a: torch.Tensor, b: torch.Tensor, limit: int | None=...) -> torch.Tensor: ...

def band_power(a: torch.Tensor, n: int, limit: int | None=...) -> torch.Tensor: ...

def band_to_dense(band: torch.Tensor) -> torch.Tensor: ...

def identity_band(points: int, half: int, device: str=...) -> torch.Tensor: ...

def apply_band(band: torch.Tensor, psi: torch.Tensor) -> torch.Tensor: ...
most_terms: int

def chebyshev_coefficients(z: float, tolerance: float=...) -> np.ndarray: ...

def chebyshev(apply_h: Callable, psi: torch.Tensor, t: float, low: float, high: float) -> torch.Tensor: ...

class _ChebyshevTerms:
    n: Any
    range: Any
    middle: Any
    margin: int
    order: Any
    double: Any
    before: Any
    current: Any
    next: Any
    product: Any

    def __init__(self, h: np.ndarray, margin: int) -> None: ...

    def rows(self) -> slice: ...

    def advance(self) -> None: ...
LANES: int

class _Writer:
    builder: Any
    number: Any
    vector: Any
    align: Any

    def __init__(self, builder: Any, number: Any) -> None: ...

    def variable(self, first: Any) -> Any: ...

    @contextmanager
    def loop(self, stop: Any, step: int=...) -> Any: ...

    def at(self, array: ir.Value, *offsets: ir.Value) -> ir.Value: ...

    def load(self, array: ir.Value, *offsets: ir.Value) -> ir.Value: ...

    def save(self, value: ir.Value, array: ir.Value, *offsets: ir.Value) -> None: ...

    def add_product(self, place: ir.Value, a: ir.Value, b: ir.Value, sign: int=...) -> None: ...

    def copy(self, source: ir.Value, target: ir.Value, count: ir.Value) -> None: ...

    def spread(self, place: ir.Value) -> ir.Value: ...
ROWS: int

def propagator_band(h: torch.Tensor, dt: float, half: int, low: float, high: float) -> torch.Tensor: ...

class BlockProduct:
    n: Any
    rows: int
    half: Any
    blocks: Any

    def __init__(self, band: torch.Tensor, dtype: torch.dtype, device: str, rows: int=...) -> None: ...

    def __call__(self, psi: torch.Tensor) -> torch.Tensor: ...

class CompiledProduct:
    n: Any
    dtype: torch.dtype
    half: Any
    width: Any
    rows: Any
    twice: Any
    real_kernel: Any
    number: Any
    real: Any
    imaginary: Any
    compiled: Any

    def __init__(self, band: torch.Tensor, dtype: torch.dtype=...) -> None: ...

    def points(self, first: int, last: int) -> np.ndarray: ...

    def lanes(self, psi: torch.Tensor) -> np.ndarray: ...

    def start(self, last: torch.Tensor, before: torch.Tensor | None=...) -> list: ...

    def roll(self, state: list, frames: int, every: int=..., skipped: int=..., out: torch.Tensor | None=...) -> torch.Tensor: ...

    def state_of(self, state: list) -> torch.Tensor: ...

@dataclass(eq=False)
class Propagator:
    bands: torch.Tensor
    real: bool = ...
    _made: dict = ...

    @property
    def factors(self) -> list[torch.Tensor]: ...

    def compiled(self, dtype: torch.dtype) -> CompiledProduct: ...

    def blocks(self, dtype: torch.dtype, device: str) -> list[BlockProduct]: ...

    def packet(self, seed: torch.Tensor, dtype: torch.dtype=...) -> PacketFrames: ...

    def batch(self, seeds: torch.Tensor, dtype: torch.dtype=..., device: str=...) -> BatchFrames: ...

class PacketFrames:
    product: Any
    first: Any
    seed: torch.Tensor
    done: Any
    state: Any

    def __init__(self, propagator: Propagator, seed: torch.Tensor, dtype: torch.dtype) -> None: ...

    def roll(self, frames: int, every: int=..., out: torch.Tensor | None=...) -> torch.Tensor: ...

    @property
    def frame(self) -> torch.Tensor: ...

class BatchFrames:
    real: Any
    products: Any
    last: Any
    first: Any
    done: Any

    def __init__(self, propagator: Propagator, seeds: torch.Tensor, dtype: torch.dtype, device: str) -> None: ...

    @property
    def frame(self) -> torch.Tensor: ...

    def step(self) -> None: ...

    def roll(self, frames: int, every: int=...) -> torch.Tensor: ...

class StackedProduct:
    rings: Any
    n: Any
    half: Any
    rows: int
    segment: Any
    blocks: Any

    def __init__(self, bands: torch.Tensor, dtype: torch.dtype, device: str, rows: int=...) -> None: ...

    def points(self, line: torch.Tensor) -> torch.Tensor: ...

    def close(self, line: torch.Tensor) -> None: ...

    def line(self, psi: torch.Tensor) -> torch.Tensor: ...

    def add(self, line: torch.Tensor, out: torch.Tensor, share: float=...) -> None: ...

class StackedFrames:
    real: Any
    dtype: torch.dtype
    done: Any
    products: Any
    ahead: Any
    lines: Any

    def __init__(self, propagators: list[Propagator], seeds: torch.Tensor, dtype: torch.dtype, device: str) -> None: ...

    def step(self) -> None: ...

    @property
    def frame(self) -> torch.Tensor: ...

    def roll(self, frames: int, every: int=...) -> torch.Tensor: ...

def propagator_bands(h: torch.Tensor, dt: float, half: int, low: float, high: float) -> torch.Tensor: ...
