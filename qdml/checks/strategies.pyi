# made from strategies.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['seeds', 'same_forms', 'odd_numbers', 'not_numbers', 'drawn', 'grids', 'shaped_potentials', 'noise', 'expressions', 'sampled_potentials', 'any_potentials', 'packets_on', 'smooth_state', 'states_on', 'Run', 'exact_teachers', 'splitting_teachers', 'runs', 'shipped_emulator', 'Emulation', 'emulations', 'wrong_numbers', 'mostly', 'odd_arrays']
import math
from dataclasses import dataclass, replace
from functools import cache, wraps
from typing import Any, Callable
import numpy as np, torch
from hypothesis import strategies as st
from ..rollout import Emulator
from ..solver import SSM, Exact, Spectral, SplitOperator, Teacher
from ..systems import Expression, FromFunction, Free, Gaussian, Grid, HalfCircle, Packet, Potential, Quadratic
from ..systems import Rectangle, Rectangles, Sampled, Several, SmoothRandom, Square, StepPyramid, System, Tabulated
from ..systems import Trapezoid, Triangle, TriangleBarrier, Well
from ..zoo import load_emulator, shipped_models

def drawn(make: Callable) -> Callable: ...

def grids(draw: st.DrawFn, even: bool=..., fewest: int=..., most: int=...) -> Grid: ...

def shaped_potentials(grid: Grid, highest: float=...) -> st.SearchStrategy[Potential]: ...

def noise(shape: int | tuple[int, ...], seed: int, real: bool=...) -> np.ndarray: ...
seeds: Any

def expressions(deepest: int=...) -> st.SearchStrategy[str]: ...

def sampled_potentials(grid: Grid, highest: float=...) -> st.SearchStrategy[Potential]: ...

def any_potentials(grid: Grid, highest: float=...) -> st.SearchStrategy[Potential]: ...

def packets_on(draw: st.DrawFn, grid: Grid) -> Packet: ...

def smooth_state(grid: Grid, seed: int, share: float=...) -> torch.Tensor: ...

def states_on(grid: Grid) -> st.SearchStrategy[torch.Tensor]: ...
same_forms: dict[str, Any]

@dataclass(frozen=True, eq=False)
class Run:
    system: System
    teacher: Teacher
    dt: float
    frames: int

    def evolved(self, system: System | None=...) -> torch.Tensor: ...

    @property
    def time(self) -> float: ...

    @property
    def turns(self) -> float: ...

    def __repr__(self) -> str: ...

def exact_teachers() -> st.SearchStrategy[Teacher]: ...

def splitting_teachers() -> st.SearchStrategy[Teacher]: ...

def runs(draw: st.DrawFn, teachers: st.SearchStrategy[Teacher] | None=..., frames: int=..., **sizes: int) -> Run: ...

def shipped_emulator(name: str) -> Emulator: ...

@dataclass(frozen=True, eq=False)
class Emulation:
    system: System
    emulator: Emulator
    frames: int

    def evolved(self, system: System | None=...) -> torch.Tensor: ...

    def __repr__(self) -> str: ...

def emulations(draw: st.DrawFn, models: tuple[str, ...]=...) -> Emulation: ...
odd_numbers: tuple[Any, ...]
not_numbers: tuple[Any, ...]

def wrong_numbers() -> st.SearchStrategy[Any]: ...

def mostly(draw: st.DrawFn, **right: st.SearchStrategy) -> dict[str, Any]: ...

def odd_arrays(points: int) -> st.SearchStrategy[Any]: ...
