# made from identify.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['Unknowns', 'unit_of', 'Identified', 'identify', 'plot_identified']
import hashlib, math, warnings
from contextlib import nullcontext
from copy import copy
from dataclasses import asdict, dataclass, replace
from pathlib import Path
import torch
from fastcore.basics import patch
from tqdm import tqdm
from .frames import Frames
from .options import Unreliable, check_fields
from .ring import resampled, shared_waves
from .runs import Run, deferred_interrupt, plain, read_tensors, threads, write_json, write_tensors
from .terms import TermColumns, TermsConfig, TermsNetwork, evolve, evolve_with_changes, kinetic_columns, smoothing_columns

@dataclass(frozen=True)
class Unknowns:
    dispersion: str = ...
    hops: int | None = ...
    potential: str | None = ...
    smoothing: int = ...
    cubic: bool = ...
    absorb: bool = ...
    mass_profile: bool = ...

    def __post_init__(self) -> None: ...

@dataclass(frozen=True, eq=False)
class _Layout:
    unknowns: Unknowns
    columns: TermColumns
    offset: bool
    smooth: dict
    stride: int = ...

    @property
    def size(self) -> int: ...

    def names(self) -> list[str]: ...

@dataclass(eq=False)
class _Sums:
    misfit: float
    tt: torch.Tensor
    t: torch.Tensor
    ff: torch.Tensor | None = ...
    tf: torch.Tensor | None = ...
    f: torch.Tensor | None = ...

class _Problem:
    frames: Frames
    layout: _Layout
    substep: float
    filled: Any
    modes: torch.Tensor | None
    linear: Any
    shared: Any
    used: Any
    weight: Any
    waves: Any

    def __init__(self, frames: Frames, layout: _Layout, substep: float, filled: torch.Tensor | None=..., modes: torch.Tensor | None=...) -> None: ...

    @property
    def amplitudes(self) -> int: ...

    def start(self, phi: torch.Tensor) -> torch.Tensor: ...

    def on_frames(self, states: torch.Tensor) -> torch.Tensor: ...

    def residuals(self, psi: Any, tangents: Any, moved: Any, j: Any) -> Any: ...

    def sums(self, numbers: Any, phi: Any, times: Any) -> Any: ...

    def misfit(self, numbers: Any, phi: Any, times: Any) -> float: ...

    def states(self, numbers: Any, phi: Any, times: Any) -> Any: ...

@dataclass(frozen=True, eq=False)
class _Belief:
    variance: float
    precision: torch.Tensor
    waves: torch.Tensor | None = ...

    def objective(self, misfit: float, numbers: torch.Tensor, phi: torch.Tensor) -> float: ...

class _Search:
    problem: _Problem
    numbers: torch.Tensor
    phi: torch.Tensor
    strengths: Any
    variance: Any
    waves: Any
    known: Any
    sums: Any
    curvature: Any
    stage: Any
    reached: Any
    sparse: Any

    def __init__(self, problem: _Problem, numbers: torch.Tensor, phi: torch.Tensor) -> None: ...

    def scaled_as(self, other: '_Search') -> '_Search': ...

    def data(self, times: int) -> int: ...

    def belief(self) -> _Belief: ...

    def determined(self) -> dict: ...

    def learn_scales(self, times: int) -> None: ...

    def learn_noise(self, times: int, gammas: dict) -> None: ...

    def learn_waves(self) -> None: ...

    def first_scales(self) -> None: ...

    def descend(self, times: int, tolerance: float, most: int, tell: Any, held: bool=...) -> None: ...

    def value(self) -> float: ...

    def improbability(self) -> float: ...

    def accuracy(self) -> float: ...

def unit_of(name: str) -> str: ...

@dataclass(frozen=True, eq=False)
class Identified:
    net: TermsNetwork
    unknowns: Unknowns
    parameters: dict
    k: torch.Tensor
    dispersion: torch.Tensor
    dispersion_error: torch.Tensor
    x: torch.Tensor
    visited: torch.Tensor
    potential: torch.Tensor | None
    potential_error: torch.Tensor | None
    absorption: torch.Tensor | None
    absorption_error: torch.Tensor | None
    inverse_mass: torch.Tensor | None
    inverse_mass_error: torch.Tensor | None
    chi2: float
    data: int
    noise: float | None
    undetermined: list
    initial: torch.Tensor
    t: torch.Tensor
    unexplained: torch.Tensor

    def table(self) -> object: ...

    def report(self) -> dict: ...

def identify(frames: Frames, unknowns: Unknowns=..., folder: str | Path | None=..., progress: bool=..., guess: dict | None=...) -> Identified: ...

def plot_identified(found: Identified, figure: object) -> object: ...
