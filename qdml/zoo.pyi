# made from zoo.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['kinds', 'shipped', 'load_model', 'shipped_models', 'load_emulator', 'save_emulator', 'channel_order_errors']
import warnings
from itertools import permutations
from pathlib import Path
import torch
import qdml
from .coarse import CoarseConfig
from .model import ConvConfig, DenseConfig, GRUConfig, LinearConfig, Network, WrappedConfig, WrappedNetwork, check_types
from .rollout import Emulator
from .runs import read_metadata, save_model
from .solver import SSM, Teacher, teachers
from .students import HamiltonianConfig, KernelConfig, LayeredConfig
from .systems import Grid
from .terms import TermsConfig
from .windowing import Windows, windows_seen
kinds: dict[str, Any]

def load_model(folder: str | Path) -> tuple[Network, dict]: ...
shipped: Any

def shipped_models() -> list[str]: ...

def load_emulator(model: str | Path, teacher: Teacher | None=...) -> Emulator: ...

def save_emulator(folder: str | Path, emulator: Emulator, **about: Any) -> None: ...

def channel_order_errors(net: WrappedNetwork, windows: Windows) -> dict: ...
