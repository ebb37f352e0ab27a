# made from model.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['Described', 'check_types', 'NetworkConfig', 'Network', 'dense', 'WindowDense', 'LinearNetwork', 'LinearConfig', 'DenseNetwork', 'DenseConfig', 'ConvNetwork', 'ConvConfig', 'GRUNetwork', 'GRUConfig', 'WrappedConfig', 'WrappedNetwork', 'wrap_network', 'check_program']
import copy, io, json, re, zipfile
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from types import GenericAlias, UnionType
from typing import Callable, ClassVar, get_args, get_origin
import torch
from torch import nn
import torch.nn.functional as F
from fastcore.basics import patch
from .options import check_fields
from .ring import check_width
from .runs import atomic_write, read_tensors, write_tensors

class Described:
    kind: ClassVar[str] = ...

    def __post_init__(self) -> None: ...

    def metadata(self) -> dict: ...

def check_types(source: type, described: dict) -> None: ...

@dataclass(frozen=True)
class NetworkConfig(Described):
    potential: bool = ...
    history: int = ...
    width: int = ...
    hidden: int = ...
    potential_scale: float = ...
    network: ClassVar[type | None] = ...

    @property
    def scored(self) -> int: ...

    @property
    def channels(self) -> int: ...

    def build(self) -> nn.Module: ...

    @classmethod
    def paper(cls, barrier: bool=...) -> Self: ...

class Network(nn.Module):
    has_propagator = False
    keeps_frames = False
    shifts_exactly = False
    factor = 1
    fastest: Any
    advances = False
    config: Any

    def __init__(self, config: Any) -> None: ...

    def forward(self, psi: torch.Tensor, v: torch.Tensor | None=...) -> torch.Tensor: ...

    def real(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

    @property
    def parameters_count(self) -> int: ...

    def check_windows(self, psi: torch.Tensor, v: torch.Tensor | None) -> None: ...

    def placed(self, device: str | torch.device, number: torch.dtype | None=...) -> 'Network': ...

    def least_points(self, dt: float, half: int | None=...) -> int: ...

    def save_weights(self, folder: Path) -> None: ...

    def load_weights(self, folder: Path) -> None: ...

def dense(inputs: int, outputs: int) -> nn.Linear: ...

class WindowDense(nn.Module):
    waves: Any
    layer: Any

    def __init__(self, config: NetworkConfig, outputs: int) -> None: ...

    def forward(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

class LinearNetwork(Network):
    out: Any

    def __init__(self, config: NetworkConfig) -> None: ...

    def real(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

class LinearConfig(NetworkConfig):
    kind = 'linear'
    network = LinearNetwork

class DenseNetwork(Network):
    frame: Any
    hidden: Any
    out: Any

    def __init__(self, config: NetworkConfig) -> None: ...

    def real(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

class DenseConfig(NetworkConfig):
    kind = 'dense'
    network = DenseNetwork

class ConvNetwork(Network):
    filters = 16
    time: Any
    hidden: Any
    out: Any

    def __init__(self, config: NetworkConfig) -> None: ...

    def real(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

class ConvConfig(NetworkConfig):
    kind = 'conv'
    network = ConvNetwork

class GRUNetwork(Network):
    keeps_frames = True
    frame: Any
    inputs: Any
    state: Any
    out: Any

    def __init__(self, config: NetworkConfig) -> None: ...

    def readable(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

    def real(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

    def share(self, v: torch.Tensor) -> torch.Tensor: ...

    def kept(self, psi: torch.Tensor, share: torch.Tensor | None) -> torch.Tensor: ...

    def from_kept(self, kept: list[torch.Tensor]) -> torch.Tensor: ...

class GRUConfig(NetworkConfig):
    kind = 'gru'
    network = GRUNetwork

@dataclass(frozen=True)
class WrappedConfig(Described):
    history: int = ...
    width: int = ...
    channels: tuple = ...
    outputs: tuple = ...
    potential_scale: float = ...
    kind: ClassVar[str] = ...

    @property
    def potential(self) -> bool: ...

    @property
    def scored(self) -> int: ...

    def build(self) -> WrappedNetwork: ...

class WrappedNetwork(Network):
    module: Callable | None

    def __init__(self, config: WrappedConfig, module: Callable | None) -> None: ...

    def forward(self, psi: torch.Tensor, v: torch.Tensor | None=...) -> torch.Tensor: ...

    @property
    def parameters_count(self) -> int: ...

    def save_weights(self, folder: Path) -> None: ...

    def load_weights(self, folder: Path) -> None: ...

def wrap_network(module: Callable, history: int=..., width: int=..., channels: tuple=..., outputs: tuple=..., potential_scale: float=...) -> WrappedNetwork: ...

class _Program:
    exported: Any
    run: Any
    parameters_count: Any

    def __init__(self, exported: Any) -> None: ...

    def __call__(self, windows: Any) -> Any: ...

def check_program(file: Path) -> None: ...
